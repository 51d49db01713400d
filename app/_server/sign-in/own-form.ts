/**
 * Whether a form was sent from a page of this site. Browsers name the sending site in `Origin`, and no other
 * site's page can choose this request's host names, forwarded by a reverse proxy or not. The address in
 * NEXTAUTH_URL counts too, because a proxy may hide the host that people use. A missing `Origin` is refused.
 */
export function isOwnForm(headers: Headers, ownAddress: string | undefined): boolean {
  const origin = headers.get('origin')
  if (!origin || !URL.canParse(origin)) return false
  const ownHosts = [
    headers.get('host'),
    headers.get('x-forwarded-host'),
    ownAddress && URL.canParse(ownAddress) ? new URL(ownAddress).host : null,
  ]
  return ownHosts.includes(new URL(origin).host)
}
