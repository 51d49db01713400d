import { getDomain } from 'tldts'

/**
 * Whether a host belongs to the same site as one of those that were visited: browsers call a site what is registered under one
 * public suffix, private ones such as `service.gov.uk` included (https://publicsuffix.org).
 */
export function partyOf(host: string, visited: readonly string[]): 'first' | 'third' {
  const site = siteOf(host)
  return visited.some((own) => siteOf(own) === site) ? 'first' : 'third'
}

/** What has no public suffix, such as `localhost` or an IP address, is a site by itself. */
function siteOf(host: string): string {
  return getDomain(host, { allowPrivateDomains: true }) ?? host
}
