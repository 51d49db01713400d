import { z } from 'zod'
import { pickJson } from '../json/pick'
import type { Picked } from '../json/walk'
import type { Wanted } from '../json/wanted'
import { counted, mostObservations, Observed, type Seen } from '../observe'
import type { Reading } from '../reading'
import { nameOnly } from '../without-values'
import { attributesOf } from './attributes'
import { keptByKind, keptUntil } from './kept'
import { valueFacts } from './value-facts'

/** Playwright's `storageState`. */
const wanted: Wanted[] = [
  { path: 'cookies.*', called: 'cookie' },
  { path: 'origins.*.origin', called: 'origin' },
  { path: 'origins.*.localStorage.*', called: 'item of local storage' },
  // Not of Playwright itself, but of those who add it by a script.
  { path: 'origins.*.sessionStorage.*', called: 'item of session storage' },
  { path: 'origins.*.indexedDB.*', called: 'database', keep: ['name', 'stores.*.name'] },
]

/** What extensions of browsers, Puppeteer and Selenium write: the cookies alone. */
const listed: Wanted[] = [{ path: '*', called: 'cookie' }]

const name = z.string().min(1)
const time = z.number().optional().catch(undefined)
const cookieSchema = z.object({
  name,
  value: z.unknown().optional(),
  domain: z.string().optional().catch(undefined),
  expires: time,
  expirationDate: time,
  expiry: time,
  httpOnly: z.unknown().optional(),
  secure: z.unknown().optional(),
  sameSite: z.unknown().optional(),
  partitionKey: z.unknown().optional(),
})
const itemSchema = z.object({ name, value: z.unknown().optional() })
const databaseSchema = z.object({ name, stores: z.array(z.object({ name })).catch([]) })

/** Whether a JSON file begins as a `storageState` does. */
export function isStorageState(head: string): boolean {
  return /^\s*\{\s*"(?:cookies|origins)"\s*:\s*\[/.test(head)
}

/** Whether a JSON file begins with a list of cookies as a browser holds them. */
export function isCookieArray(head: string): boolean {
  const [, first = ''] = /^\s*\[\s*\{([^{}]*)/.exec(head) ?? []
  return ['name', 'value', 'domain', 'httpOnly'].every((key) => new RegExp(`"${key}"\\s*:`).test(first))
}

/**
 * Reads what Playwright saved of a browser (https://playwright.dev/docs/api/class-browsercontext#browser-context-storage-state): its cookies,
 * local storage and databases, as they were when nobody knows. Throws `CannotRead`.
 */
export async function readStorageState(bytes: AsyncIterable<Uint8Array>): Promise<Reading> {
  return readStored(bytes, wanted)
}

/** Reads a list of cookies as a browser holds them, by itself. Throws `CannotRead`. */
export async function readCookieArray(bytes: AsyncIterable<Uint8Array>): Promise<Reading> {
  return readStored(bytes, listed)
}

async function readStored(bytes: AsyncIterable<Uint8Array>, wanted: readonly Wanted[]): Promise<Reading> {
  const state = new State()
  for await (const picked of pickJson(bytes, wanted)) state.take(picked)
  return state.reading()
}

class State {
  readonly #observed = new Observed()
  readonly #databases: string[] = []
  readonly #counts = { cookie: 0, 'local-storage': 0, 'session-storage': 0, database: 0, lasting: 0 }
  #nameless = 0
  /** What one origin stores, which may stand before its name: where it stands in the file, its name and its things. */
  #origin = { index: -1, name: '', stores: [] as Seen[] }

  take({ path, at, value }: Picked): void {
    const index = at[0] === 'origins' ? Number(at[1]) : this.#origin.index
    if (index !== this.#origin.index) this.#nextOrigin(index)
    if (path === 'origins.*.origin') this.#origin.name = typeof value === 'string' ? value : ''
    else if (path === 'cookies.*' || path === '*') this.#cookie(cookieSchema.safeParse(value).data)
    else if (path === 'origins.*.localStorage.*') this.#item('local-storage', value)
    else if (path === 'origins.*.sessionStorage.*') this.#item('session-storage', value)
    else this.#database(databaseSchema.safeParse(value).data)
  }

  #cookie(cookie: z.output<typeof cookieSchema> | undefined): void {
    if (!cookie) {
      this.#nameless += 1
      return
    }
    this.#counts.cookie += 1
    const kept = keptUntil(cookie.expires ?? cookie.expirationDate ?? cookie.expiry)
    if (kept.endsOn) this.#counts.lasting += 1
    this.#observed.add({
      ...{ kind: 'cookie', name: cookie.name, way: 'stored' },
      ...(cookie.domain && { host: cookie.domain }),
      ...kept,
      ...attributesOf({ ...cookie, partitioned: cookie.partitionKey }),
      ...valueFacts(cookie.value),
    })
  }

  #item(kind: 'local-storage' | 'session-storage', value: unknown): void {
    const item = itemSchema.safeParse(value).data
    if (!item) {
      this.#nameless += 1
      return
    }
    this.#counts[kind] += 1
    this.#store({
      ...{ kind, name: item.name, way: 'stored' },
      ...keptByKind(kind),
      ...valueFacts(item.value),
    })
  }

  #database(database: z.output<typeof databaseSchema> | undefined): void {
    if (!database) {
      this.#nameless += 1
      return
    }
    this.#counts.database += 1
    this.#store({
      ...{ kind: 'indexed-db', name: database.name, way: 'stored' },
      ...keptByKind('indexed-db'),
    })
    const stores = database.stores.slice(0, 20).map((store) => nameOnly(store.name))
    if (stores.length > 0 && this.#databases.length < 20)
      this.#databases.push(`The database “${nameOnly(database.name)}” holds: ${stores.join(', ')}.`)
  }

  #store(seen: Seen): void {
    this.#origin.stores.push(seen)
    if (this.#origin.stores.length >= mostObservations) this.#nextOrigin(this.#origin.index)
  }

  #nextOrigin(index: number): void {
    const { name: host, stores } = this.#origin
    for (const seen of stores) this.#observed.add({ ...seen, host })
    this.#origin = { index, name: index === this.#origin.index ? host : '', stores: [] }
  }

  reading(): Reading {
    this.#nextOrigin(-1)
    const { cookie, database, lasting, 'local-storage': local, 'session-storage': session } = this.#counts
    const passed = this.#nameless + this.#observed.passedOver
    return {
      format: 'storage-state',
      extent: `${counted(cookie, 'cookie')}, ${counted(local, 'item')} of local storage and ${counted(database, 'database')}`,
      notes: [
        ...(lasting > 0
          ? ['The file says when cookies end and not when they were set, so how long they last is not known.']
          : []),
        ...this.#databases,
        session > 0
          ? `Items of session storage: ${session.toLocaleString('en-GB')}.`
          : 'The file holds no session storage.',
        ...(passed > 0
          ? [
              `Passed over, because they have no name or there are too many: ${passed.toLocaleString('en-GB')}.`,
            ]
          : []),
      ],
      observations: this.#observed.list(),
    }
  }
}
