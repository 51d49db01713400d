import { attributesOf } from '@/domain/evidence/cookies/attributes'
import { keptByKind, keptUntil } from '@/domain/evidence/cookies/kept'
import { valueFacts } from '@/domain/evidence/cookies/value-facts'
import { cookiesInHeader } from '@/domain/evidence/har/set-cookie'
import { observationKey } from '@/domain/evidence/observation'
import { Observed, type Seen } from '@/domain/evidence/observe'
import { partyOf } from '@/domain/evidence/party'
import { hostOnly, nameOnly } from '@/domain/evidence/without-values'
import type { Phase } from '@/domain/record/vocabulary/evidence'
import type { Call } from './in-page/call'
import type { Stored } from './in-page/what-is-stored'

/** A cookie as the browser keeps it; its value is left behind where it is read. */
export type KeptCookie = Pick<Seen, 'name' | 'size' | 'empty' | 'looksLike' | 'attributes'> & {
  domain: string
  expires: number
}

/** What a scan has seen so far. Each thing goes straight into `Observed`, which keeps no value. */
export class Sightings {
  readonly observed = new Observed()
  /** In which phase what is seen now is seen. */
  phase: Phase = 'before-choice'
  readonly hosts = new Set<string>()
  /** What the databases in the browser hold, by name: an observation has no place for it. */
  readonly databases = new Map<string, string[]>()
  requests = 0
  readonly #site: readonly string[]
  /** In which phases each thing was seen. */
  readonly #seen = new Map<string, Set<Phase>>()

  constructor(site: readonly string[]) {
    this.#site = site
  }

  /** Something that a script did in a frame of a page. */
  called(call: Call, frame: string, page: string): void {
    const { name, script } = call
    const by = { host: frame, way: 'script' as const, setBy: script, page }
    if (call.call === 'cookie') {
      for (const { domain, kept, says } of cookiesInHeader(`${name}=${call.says}`, Date.now()))
        this.#add({
          kind: 'cookie',
          name,
          size: call.size,
          ...kept,
          ...attributesOf(says),
          ...by,
          ...(domain && { host: domain }),
        })
    } else if (call.call === 'storage') {
      const kind = call.area === 'local' ? 'local-storage' : 'session-storage'
      this.#add({ kind, name, size: call.size, ...keptByKind(kind), ...by })
    } else if (call.call === 'database')
      this.#add({ kind: 'indexed-db', name, ...keptByKind('indexed-db'), ...by })
    else if (call.call === 'service-worker') this.#add({ ...serviceWorker(name), ...by })
    else this.#add({ kind: 'device-fingerprint', name, ...by, host: script, way: 'called' })
  }

  /** The cookies that the answer of a host sets. */
  cookieSet(header: string, host: string, page: string, phase: Phase): void {
    const by = { way: 'header' as const, setBy: host, page, phase }
    for (const { name, value, domain, kept, says } of cookiesInHeader(header, Date.now()))
      this.#add({
        kind: 'cookie',
        name,
        host: domain || host,
        ...kept,
        ...attributesOf(says),
        ...valueFacts(value),
        ...by,
      })
  }

  /** A request of a page: kept when it goes to another site. */
  asked(address: string, way: 'sent' | 'beacon', page: string): void {
    const host = hostOnly(address)
    if (!host || !/^(?:https?|wss?):/.test(address)) return
    this.hosts.add(host)
    if (this.#party(host) === 'third') this.#add({ kind: 'request', name: host, host, way, page })
  }

  /** What the browser keeps now. What was seen when it was set is not counted again. */
  kept(cookies: readonly KeptCookie[], stored: readonly Stored[], page: string): void {
    for (const { domain, expires, ...cookie } of cookies)
      this.#addUnseen({ kind: 'cookie', host: domain, ...cookie }, keptUntil(expires), page)
    for (const { origin, local, session, databases, serviceWorkers } of stored) {
      for (const item of local)
        this.#addUnseen({ kind: 'local-storage', host: origin, ...item }, keptByKind('local-storage'), page)
      for (const item of session)
        this.#addUnseen(
          { kind: 'session-storage', host: origin, ...item },
          keptByKind('session-storage'),
          page,
        )
      for (const { name, stores } of databases) {
        this.#addUnseen({ kind: 'indexed-db', host: origin, name }, keptByKind('indexed-db'), page)
        this.databases.set(
          nameOnly(name),
          stores.map((store) => nameOnly(store)),
        )
      }
      for (const path of serviceWorkers) this.#addUnseen({ ...serviceWorker(path), host: origin }, {}, page)
    }
  }

  /** How long something is kept counts from when it is set: who saw that knows it better than who finds it. */
  #addUnseen(seen: Omit<Seen, 'way'>, kept: Pick<Seen, 'lasts' | 'endsOn'>, page: string): void {
    const key = this.#keyOf(seen)
    if (this.#seen.get(key)?.has(this.phase)) return
    this.#add({ ...seen, ...(!this.#seen.has(key) && kept), way: 'stored', page })
  }

  #add(seen: Seen): void {
    const host = hostOnly(seen.host ?? '')
    const key = this.#keyOf(seen)
    this.#seen.set(key, (this.#seen.get(key) ?? new Set<Phase>()).add(seen.phase ?? this.phase))
    this.observed.add({ phase: this.phase, ...seen, host, ...(host && { party: this.#party(host) }) })
  }

  #keyOf({ kind, name, host = '' }: Pick<Seen, 'kind' | 'name' | 'host'>): string {
    return observationKey({ kind, name, host: hostOnly(host) })
  }

  #party(host: string): 'first' | 'third' {
    return partyOf(host, this.#site)
  }
}

/** A script that stays in the browser and runs without a page; the inventory has no kind of identifier of its own for it. */
function serviceWorker(path: string): Pick<Seen, 'kind' | 'name' | 'lasts'> {
  return { kind: 'other', name: `service worker ${path}`, lasts: 'until-removed' }
}
