import { type PageRead, readPage } from './forms-on-page'
import { open } from './visitor'

/** A page that was opened, by its address and its kind. */
export type Opened = PageRead & { address: string; kind: string }

/**
 * Follows every link from the addresses on, as somebody with these cookies, and opens one page of each kind; an address of no kind is
 * left alone. Throws when one is answered with a failure.
 */
export async function* openPages(
  site: string,
  cookie: string,
  starts: readonly string[],
  kindOf: (address: string) => string | undefined,
): AsyncGenerator<Opened> {
  const waiting = [...starts]
  const asked = new Set<string>()
  const kinds = new Set<string>()
  for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
    const kind = kindOf(address)
    if (kind === undefined || kinds.has(kind) || asked.has(address)) continue
    asked.add(address)
    const { status, html } = await open(site + address, cookie)
    if (status >= 500) throw new Error(`${address} is answered with ${status}`)
    if (status !== 200) continue
    kinds.add(kind)
    const page = readPage(html)
    waiting.push(...page.links)
    yield { ...page, address, kind }
  }
}
