/** The names by which a machine reaches itself. */
const loopback = ['localhost', '127.0.0.1', '[::1]']

type Environment = { NEXTAUTH_URL?: string; ALLOWED_ORIGINS?: string }

/**
 * The origins (RFC 6454) of this site's own pages: that of NEXTAUTH_URL, those in ALLOWED_ORIGINS, and for a site that
 * is at this machine's own address the other names of this machine. What a request says of its host does not count.
 */
export function ownOrigins({ NEXTAUTH_URL, ALLOWED_ORIGINS }: Environment): string[] {
  const named = [NEXTAUTH_URL, ...(ALLOWED_ORIGINS ?? '').split(',')].map((address) => address?.trim() ?? '')
  return named
    .filter((address) => URL.canParse(address))
    .flatMap((address) => {
      const url = new URL(address)
      if (!loopback.includes(url.hostname)) return [url.origin]
      return loopback.map((hostname) => new URL(Object.assign(new URL(url), { hostname })).origin)
    })
}

/** Whether a form was sent from a page of this site. Browsers name its origin in `Origin`; a missing one is refused. */
export function isOwnForm(headers: Headers, environment: Environment): boolean {
  return ownOrigins(environment).includes(headers.get('origin') ?? '')
}
