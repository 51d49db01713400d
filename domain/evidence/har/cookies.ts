import { attributesOf } from '../cookies/attributes'
import { dayOfSeconds } from '../cookies/end-day'
import { valueFacts } from '../cookies/value-facts'
import { mostObservations, type Observed, type Seen } from '../observe'
import { hostOnly } from '../without-values'
import { detached } from './detached'
import { type CookieOfTool, type Entry, longestName } from './entry'
import { cookieFromTool, cookiesInHeader, mostInHeader, type SetCookie } from './set-cookie'
import type { Tally } from './tally'

/** Values of one cookie are looked at as often as this; after that they are only counted. */
const mostLooks = 3

type SentCookie = Seen & { host: string; times: number }

/** The cookies of a recording. A request says no domain, so what is sent is told apart at the end, by what was set. */
export class Cookies {
  readonly #observed: Observed
  readonly #tally: Tally
  readonly #sent = new Map<string, SentCookie>()
  readonly #domains = new Map<string, Set<string>>()
  /** How many cookies were seen, set or sent. */
  count = 0
  /** How many sent cookies were passed over because there were too many. */
  passedOver = 0

  constructor(observed: Observed, tally: Tally) {
    this.#observed = observed
    this.#tally = tally
  }

  /** Notes what an answer sets: by its headers, and by what the tool says of cookies that no header names. */
  set(entry: Entry, host: string, page: string | undefined): void {
    const headers = entry.responseHeaders.filter(({ name }) => name === 'set-cookie')
    for (const { value } of headers)
      for (const cookie of cookiesInHeader(value, entry.answeredAt)) this.#add(cookie, host, page)
    for (const said of entry.responseCookies) {
      // A header may take it back, of which not all tools know.
      if (said.name === '' || headers.some(({ value }) => value.includes(`${said.name}=`))) continue
      const cookie = cookieFromTool(said, entry.answeredAt)
      if (cookie) this.#add(cookie, host, page)
    }
  }

  /** Notes what a request takes back to its host: what the tool says of it, or else the header. */
  send({ requestCookies, requestHeaders }: Entry, host: string, page: string | undefined): void {
    if (requestCookies.length > 0) for (const cookie of requestCookies) this.#note(cookie, host, page)
    else
      for (const { name, value } of requestHeaders)
        if (name === 'cookie') for (const cookie of cookiesSent(value)) this.#note(cookie, host, page)
  }

  /** Adds what was sent to the observations. */
  finish(): void {
    for (const cookie of this.#sent.values()) {
      const set = [...(this.#domains.get(cookie.name) ?? [])]
      const domain = set.find((known) => known === cookie.host || cookie.host.endsWith(`.${known}`))
      this.#observed.add({ ...cookie, host: domain ?? cookie.host })
    }
  }

  #add(cookie: SetCookie, host: string, page: string | undefined): void {
    const { name, value, domain, kept, says } = cookie
    this.count += 1
    const owner = (domain && hostOnly(domain)) || host
    const known = this.#domains.get(name)
    if (known) known.add(owner)
    else if (this.#domains.size < mostObservations) this.#domains.set(name, new Set([owner]))
    const place = this.#tally.place(owner, `set-cookie ${kept.lasts ?? kept.endsOn}`)
    this.#tally.add(place, cookie, () => ({
      ...{ kind: 'cookie', name, host: owner, way: 'header', setBy: host, page },
      ...kept,
      ...attributesOf(says),
      ...valueFacts(unescaped(value)),
    }))
  }

  #note(cookie: Partial<CookieOfTool> & { name: string; value: string }, host: string, page?: string): void {
    const { name, value } = cookie
    if (name === '' || name.length > longestName) return
    this.count += 1
    const owner = (cookie.domain && hostOnly(cookie.domain)) || host
    const key = `${owner}\n${name}`
    const known = this.#sent.get(key)
    if (known) known.times += 1
    else if (this.#sent.size >= mostObservations) this.passedOver += 1
    else
      this.#sent.set(key, {
        ...{ kind: 'cookie', name, host: owner, way: 'sent', times: 1, page },
        ...attributesOf(cookie),
        ...keptAsSent(cookie.expires),
        ...valueFacts(unescaped(value)),
      })
    if (known && known.times <= mostLooks) learn(known, value)
  }
}

/** What a later value says besides. */
function learn(known: SentCookie, value: string): void {
  const { empty, size = 0, looksLike = [] } = valueFacts(unescaped(value))
  if (!empty) delete known.empty
  if (size > (known.size ?? 0)) known.size = size
  if (looksLike.length > 0) known.looksLike = [...new Set([...(known.looksLike ?? []), ...looksLike])]
}

function cookiesSent(header: string): { name: string; value: string }[] {
  return header.split(/;\s*|\n/, mostInHeader).flatMap((pair) => {
    const at = pair.indexOf('=')
    return at > 0 ? [{ name: detached(pair.slice(0, at).trim(), header), value: pair.slice(at + 1) }] : []
  })
}

/** What is sent has not ended: a moment before 1970 is how Chrome writes that it lasts for a session. */
function keptAsSent(expires = ''): Pick<Seen, 'endsOn' | 'lasts'> {
  const time = Date.parse(expires)
  if (Number.isNaN(time)) return {}
  return time > 0 ? { endsOn: dayOfSeconds(time / 1000) } : { lasts: 'session' }
}

/** Cookies hold `"quoted"` values, and JSON with its quotes as %22. */
function unescaped(value: string): string {
  const bare = /^".*"$/s.test(value) ? value.slice(1, -1) : value
  if (!bare.includes('%')) return bare
  try {
    return decodeURIComponent(bare)
  } catch {
    return bare
  }
}
