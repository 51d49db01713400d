import { ownAddress, setting } from './settings'

/** The names by which a machine reaches itself. */
const loopback = ['localhost', '127.0.0.1', '[::1]']

type Environment = { readonly [name: string]: string | undefined }

/**
 * The origins (RFC 6454) of this site's own pages: that of NEXTAUTH_URL, those in ALLOWED_ORIGINS, and for a site that
 * is at this machine's own address the other names of this machine. What a request says of its host does not count.
 */
export function ownOrigins(env: Environment = process.env): string[] {
  const named = [ownAddress(env), ...(setting('ALLOWED_ORIGINS', env) ?? '').split(',')].map((address) =>
    address.trim(),
  )
  return named
    .filter((address) => URL.canParse(address))
    .flatMap((address) => {
      const url = new URL(address)
      if (!loopback.includes(url.hostname)) return [url.origin]
      return loopback.map((hostname) => new URL(Object.assign(new URL(url), { hostname })).origin)
    })
}

/** Whether a form was sent from a page of this site. Browsers name its origin in `Origin`; a missing one is refused. */
export function isOwnForm(headers: Headers, env?: Environment): boolean {
  return ownOrigins(env).includes(headers.get('origin') ?? '')
}
