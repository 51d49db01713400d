import { z } from 'zod'
import { pickJson } from '../json/pick'
import type { Picked } from '../json/walk'
import type { Wanted } from '../json/wanted'
import { counted, Observed, type Seen } from '../observe'
import { partyOf } from '../party'
import type { Reading } from '../reading'
import { hostOnly, pageOnly } from '../without-values'
import { dayFromWords } from './end-day'
import { beaconIn, cookieIn, itemIn } from './wec-findings'

const wanted: Wanted[] = [
  ...['host', 'uri_dest', 'start_time'].map((path) => ({ path, called: path })),
  { path: 'uri_refs.*', called: 'visited address' },
  { path: 'script.version.npm', called: 'version' },
  { path: 'browsing_history.*', called: 'visited page' },
  { path: 'cookies.*', called: 'cookie' },
  { path: 'localStorage.*.*', called: 'item of local storage' },
  { path: 'beacons.*', called: 'beacon' },
  { path: 'unsafeForms.*', called: 'form' },
  { path: 'hosts.requests.firstParty.*', called: 'host' },
  { path: 'hosts.requests.thirdParty.*', called: 'host' },
  { path: 'websockets.*', called: 'web socket', keep: [] },
]

const mostListed = 20
const formSchema = z.object({ action: z.string(), method: z.string().catch('') })

/** Whether a JSON file begins as an `inspection.json` does. */
export function isInspection(head: string): boolean {
  return /^\s*\{/.test(head) && /"uri_(?:ins|refs|dest)"\s*:/.test(head)
}

/**
 * Reads the `inspection.json` of the Website Evidence Collector (https://code.europa.eu/EDPS/website-evidence-collector). What it says of its own
 * browser is not a visitor's, and its own idea of first party leaves out cookies of `localhost`: neither is used. Throws `CannotRead`.
 */
export async function readInspection(bytes: AsyncIterable<Uint8Array>): Promise<Reading> {
  const inspection = new Inspection()
  for await (const picked of pickJson(bytes, wanted)) inspection.take(picked)
  return inspection.reading()
}

class Inspection {
  readonly #observed = new Observed()
  readonly #said = new Map<string, string>()
  readonly #visited = new Set<string>()
  readonly #requested = new Set<string>()
  readonly #beacons = new Set<string>()
  readonly #forms = new Set<string>()
  #cookies = 0
  #items = 0
  #pages = 0

  take({ path, at, value }: Picked): void {
    if (path === 'cookies.*') this.#cookies += this.#add(cookieIn(value))
    else if (path === 'localStorage.*.*')
      this.#items += this.#add(itemIn(String(at[1]), String(at[2]), value))
    else if (path === 'beacons.*') this.#beacon(value)
    else if (path === 'unsafeForms.*') this.#form(value)
    else if (path === 'browsing_history.*') this.#pages += 1
    else if (path === 'websockets.*') this.#host(this.#requested, at[1])
    else if (path.startsWith('hosts.')) this.#host(this.#requested, value)
    else if (path === 'uri_refs.*') this.#host(this.#visited, value)
    else this.#said.set(path, String(value))
  }

  /** Hosts come before or after what belongs to them: parties are told at the end. */
  reading(): Reading {
    const site = hostOnly(this.#said.get('host') ?? this.#said.get('uri_dest') ?? '')
    const collectedOn = dayFromWords(this.#said.get('start_time') ?? '')
    if (site) this.#visited.add(site)
    for (const host of this.#requested)
      if (host !== site) this.#observed.add({ kind: 'request', name: host, host, way: 'sent' })
    const visited = [...this.#visited]
    const observations = this.#observed.list()
    for (const seen of observations)
      if (seen.host && visited.length > 0) seen.party = partyOf(seen.host, visited)
    return {
      format: 'wec',
      ...(site && { site }),
      ...(collectedOn && { collectedOn }),
      tool: `Website Evidence Collector ${/^\d+(?:\.\d+){0,3}/.exec(this.#said.get('script.version.npm') ?? '') ?? ''}`.trim(),
      extent: [
        counted(this.#pages, 'page'),
        counted(this.#cookies, 'cookie'),
        `${counted(this.#items, 'item')} of local storage`,
        counted(this.#beacons.size, 'beacon'),
      ].join(', '),
      notes: this.#notes(),
      observations,
    }
  }

  #notes(): string[] {
    const passed = this.#observed.passedOver
    return [
      ...listed('Requests that a list of trackers names', this.#beacons),
      ...listed('Forms that send what people type without encryption, or in an address', this.#forms),
      'The collector does not look at session storage, databases in the browser or fingerprinting.',
      ...(passed > 0 ? [`Passed over, because there are too many: ${passed.toLocaleString('en-GB')}.`] : []),
    ]
  }

  #add(seen: Seen | undefined): number {
    if (seen) this.#observed.add(seen)
    return seen ? 1 : 0
  }

  #beacon(value: unknown): void {
    const beacon = beaconIn(value)
    for (const seen of beacon?.seen ?? []) this.#observed.add(seen)
    const address = beacon && pageOnly(beacon.address)
    if (address) this.#beacons.add(address)
  }

  #form(value: unknown): void {
    const form = formSchema.safeParse(value).data
    const address = form && pageOnly(form.action)
    if (!address) return
    const method = /^(?:get|post)$/i.test(form.method) ? `${form.method.toUpperCase()} ` : ''
    this.#forms.add(`${method}${address}`)
  }

  #host(hosts: Set<string>, value: unknown): void {
    const host = typeof value === 'string' ? hostOnly(value) : undefined
    if (host) hosts.add(host)
  }
}

function listed(what: string, all: ReadonlySet<string>): string[] {
  if (all.size === 0) return []
  const more = all.size > mostListed ? ` and ${(all.size - mostListed).toLocaleString('en-GB')} more` : ''
  return [`${what}: ${[...all].slice(0, mostListed).join(', ')}${more}.`]
}
