import { dayInLondon } from '@/domain/day'
import type { Look, Way } from '@/domain/record/vocabulary/evidence'
import { counted, Observed, type Seen } from '../observe'
import { partyOf } from '../party'
import type { Reading } from '../reading'
import { hostOnly, pageOnly } from '../without-values'
import { isBeacon } from './beacon'
import { Cookies } from './cookies'
import { detached } from './detached'
import { type Entry, entryFrom, headerOf } from './entry'
import { inRequestHeader, inResponseHeader } from './headers'
import { identifying } from './identifying'
import { type SentValue, sentInBody, sentInQuery } from './sent-values'
import { isDocument, Site } from './site'
import { type Place, Tally } from './tally'

/** The most hosts and pages that are told apart. */
const mostHosts = 10_000
const mostPages = 500

/** Redirects are awaited at so many addresses of this length at the most. */
const mostAwaited = 1000
const longestAwaited = 2000

/** What a browser did while it was recorded. */
export class Visit {
  readonly #observed = new Observed()
  readonly #tally = new Tally(this.#observed)
  readonly #cookies = new Cookies(this.#observed, this.#tally)
  readonly #site = new Site()
  readonly #pages = new Map<string, string>()
  readonly #hosts = new Set<string>()
  /** Where answers led to and the browser has not yet asked. */
  readonly #awaited = new Set<string>()
  readonly #tool: string[] = []
  #referrer: { address: string; page: string | undefined } | undefined
  #startedAt = Number.NaN
  readonly #counts = { requests: 0, tooLong: 0, unreadable: 0 }

  tool(value: unknown): void {
    const { name, version } = (value ?? {}) as { name?: unknown; version?: unknown }
    const said = [
      /^[A-Za-z][A-Za-z .-]{0,39}$/.exec(String(name)),
      /^\d{1,6}(?:\.\d{1,6}){0,4}/.exec(String(version)),
    ]
    const words = said.flatMap((found) => found?.[0] ?? []).join(' ')
    if (words && !this.#tool.includes(words)) this.#tool.push(words)
  }

  page(value: unknown): void {
    const { id, title } = (value ?? {}) as { id?: unknown; title?: unknown }
    this.#site.page(String(title))
    this.#namePage(String(id), String(title))
  }

  entry(value: unknown): void {
    this.#counts.requests += 1
    if (value === undefined) {
      this.#counts.tooLong += 1
      return
    }
    const entry = entryFrom(value)
    const host = hostOf(entry.url)
    if (!host) return
    this.#site.entry(entry, host)
    if (Number.isNaN(this.#startedAt)) this.#startedAt = entry.startedAt
    if (isDocument(entry)) this.#namePage(entry.pageref, entry.url)
    const page = this.#pages.get(entry.pageref) ?? this.#referring(headerOf(entry.requestHeaders, 'referer'))
    this.#request(entry, host, page)
    this.#answer(entry, host, page)
  }

  #request(entry: Entry, host: string, page: string | undefined): void {
    const way = isBeacon(entry) ? 'beacon' : 'sent'
    if (way === 'beacon' || !this.#awaited.delete(entry.url)) this.#asked(entry.url, host, way, page)
    const headers = this.#tally.place(host, way === 'beacon' ? 'header of beacon' : 'header')
    for (const header of entry.requestHeaders)
      this.#note(headers, header, { way, page }, (look) => inRequestHeader(header, look, host))
    this.#cookies.send(entry, host, page)
    const posted = sentInBody(entry.body)
    if (posted) this.#sent(posted, host, way, page)
    else this.#counts.unreadable += 1
    for (const text of entry.messages)
      this.#sent(sentInBody({ ...entry.body, mimeType: '', text, parameters: [] }) ?? [], host, way, page)
  }

  #answer(entry: Entry, host: string, page: string | undefined): void {
    this.#cookies.set(entry, host, page)
    const headers = this.#tally.place(host, 'answer')
    for (const header of entry.responseHeaders)
      this.#note(headers, header, { way: 'header', page }, (look) => inResponseHeader(header, look, host))
    if (entry.redirectURL === '' || !URL.canParse(entry.redirectURL, entry.url)) return
    const next = new URL(entry.redirectURL, entry.url)
    if (!/^https?:$/.test(next.protocol)) return
    if (this.#awaited.size >= mostAwaited || next.href.length > longestAwaited) return
    this.#awaited.add(next.href)
    this.#asked(next.href, next.hostname, 'sent', page)
  }

  #asked(url: string, host: string, way: Way, page: string | undefined): void {
    if (this.#hosts.size < mostHosts) this.#hosts.add(host)
    const requests = this.#tally.place(host, way === 'beacon' ? 'request of beacon' : 'request')
    this.#note(requests, { name: host, value: '' }, { way, page }, () => ({
      kind: 'request',
      name: host,
      host,
    }))
    this.#sent(sentInQuery(url), host, way, page)
  }

  #sent(values: readonly SentValue[], host: string, way: Way, page: string | undefined): void {
    const place = this.#tally.place(host, way)
    for (const sent of values) this.#note(place, sent, { host, way, page }, (look) => identifying(sent, look))
  }

  #note(
    place: Place,
    sent: SentValue,
    how: Pick<Seen, 'host' | 'way' | 'page'>,
    tell: (look: Look | undefined) => Omit<Seen, 'way'> | undefined,
  ): void {
    this.#tally.add(place, sent, (look) => {
      const found = tell(look)
      return found && { ...how, ...found }
    })
  }

  /** Requests of a page come one after the other. */
  #referring(address: string): string | undefined {
    if (this.#referrer?.address !== address) this.#referrer = { address, page: pageOf(address) }
    return this.#referrer.page
  }

  #namePage(id: string, address: string): void {
    if (id === '' || this.#pages.has(id) || this.#pages.size >= mostPages) return
    const page = pageOf(address)
    if (page) this.#pages.set(id, page)
  }

  reading(): Reading {
    this.#cookies.finish()
    this.#tally.finish()
    const site = this.#site.host
    const observations = this.#observed.list()
    if (site) for (const seen of observations) if (seen.host) seen.party = partyOf(seen.host, [site])
    const { requests } = this.#counts
    return {
      format: 'har',
      ...(site && { site }),
      ...(!Number.isNaN(this.#startedAt) && { collectedOn: dayInLondon(new Date(this.#startedAt)) }),
      ...(this.#tool.length > 0 && { tool: this.#tool.join(', ') }),
      extent: `${counted(requests, 'request')} to ${counted(this.#hosts.size, 'host')}`,
      notes: this.#notes(),
      // A page asks its own site for all that it is made of; that is no news unless it was to tell something.
      observations: observations.filter(
        ({ kind, party, ways }) => kind !== 'request' || party !== 'first' || ways.includes('beacon'),
      ),
    }
  }

  #notes(): string[] {
    const { tooLong, unreadable } = this.#counts
    const passed = this.#observed.passedOver + this.#tally.passedOver + this.#cookies.passedOver
    const chrome = this.#tool.some((name) => name.startsWith('WebInspector'))
    return [
      'A recording shows what was sent and answered, not what scripts keep in the browser.',
      ...(chrome && this.#cookies.count === 0
        ? [
            'The recording names no cookies. Chrome and Edge leave them out unless you choose to export it with sensitive data.',
          ]
        : []),
      ...(unreadable > 0
        ? [`Requests of which what they sent could not be read: ${unreadable.toLocaleString('en-GB')}.`]
        : []),
      ...(tooLong > 0
        ? [
            `Requests passed over, because the recording of each is too large: ${tooLong.toLocaleString('en-GB')}.`,
          ]
        : []),
      ...(passed > 0 ? [`Passed over, because there are too many: ${passed.toLocaleString('en-GB')}.`] : []),
    ]
  }
}

/** An address without its query and values, for as long as it must be kept. */
function pageOf(address: string): string | undefined {
  const page = pageOnly(address)
  return page && `https://${page}`
}

/** The host of an address of the web. Most are written so that they need no parsing, and are too short to hold an ID. */
function hostOf(url: string): string | undefined {
  const [, plain] =
    /^(?:https?|wss?):\/\/([a-z0-9][a-z0-9.-]{0,250}[a-z])(?::\d{1,5})?(?:[/?#]|$)/.exec(url) ?? []
  if (plain) return plain.length < 25 ? detached(plain, url) : hostOnly(detached(plain, url))
  return /^(?:https?|wss?):/i.test(url) ? hostOnly(url) : undefined
}
