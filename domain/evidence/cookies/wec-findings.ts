import { z } from 'zod'
import type { Way } from '@/domain/record/vocabulary/evidence'
import { meaningOf } from '../classify/meaning-of'
import type { Seen } from '../observe'
import { hostOnly } from '../without-values'
import { attributesOf } from './attributes'
import { keptByKind, keptUntil } from './kept'
import { lifetimeFromSeconds } from './lifetime'
import { valueFacts } from './value-facts'

const optional = <Schema extends z.ZodType>(schema: Schema) => schema.optional().catch(undefined)

const logSchema = optional(
  z.object({
    type: optional(z.string()),
    timestamp: optional(z.string()),
    location: optional(z.string()),
    stack: z.array(z.object({ fileName: optional(z.string()) })).catch([]),
  }),
)

type Log = z.output<typeof logSchema>

const cookieSchema = z.object({
  name: z.string().min(1),
  value: z.unknown().optional(),
  domain: optional(z.string()),
  expires: optional(z.union([z.number(), z.string()])),
  expiresDays: optional(z.number()),
  session: optional(z.boolean()),
  httpOnly: z.unknown().optional(),
  secure: z.unknown().optional(),
  sameSite: z.unknown().optional(),
  partitionKey: z.unknown().optional(),
  log: logSchema,
})

type Cookie = z.output<typeof cookieSchema>

const itemSchema = z.object({ value: z.unknown().optional(), log: logSchema })

const beaconSchema = z.object({
  url: z.string(),
  query: optional(z.record(z.string(), z.unknown()).nullable()),
  log: logSchema,
  occurrances: optional(z.number().int().positive()),
})

/** A cookie as the collector wrote it, which says by which answer or script it was set. */
export function cookieIn(value: unknown): Seen | undefined {
  const cookie = cookieSchema.safeParse(value).data
  if (!cookie) return undefined
  const { name, domain, log } = cookie
  return {
    ...{ kind: 'cookie', name, way: wayOf(log) },
    ...(domain && { host: domain }),
    ...keptFor(cookie),
    ...attributesOf({ ...cookie, partitioned: cookie.partitionKey }),
    ...valueFacts(cookie.value),
    ...placesIn(log),
  }
}

/** An item of local storage under its origin and key. */
export function itemIn(origin: string, key: string, value: unknown): Seen {
  const item = itemSchema.safeParse(value).data
  return {
    ...{ kind: 'local-storage', name: key, host: origin, way: item?.log ? 'script' : 'stored' },
    ...keptByKind('local-storage'),
    ...valueFacts(item?.value),
    ...placesIn(item?.log),
  }
}

/** A request that a list of trackers names, and what the names of its parameters say that it takes with it. */
export function beaconIn(value: unknown): { address: string; seen: Seen[] } | undefined {
  const beacon = beaconSchema.safeParse(value).data
  const host = beacon && hostOnly(beacon.url)
  if (!host) return undefined
  const same = { host, way: 'beacon', times: beacon.occurrances, ...placesIn(beacon.log) } as const
  const parameters = Object.entries(beacon.query ?? {}).flatMap(([name, sent]): Seen[] => {
    const meaning = meaningOf(name)
    return meaning ? [{ ...same, kind: meaning.kind, name, ...valueFacts(sent) }] : []
  })
  return { address: beacon.url, seen: [{ ...same, kind: 'request', name: host }, ...parameters] }
}

function wayOf(log: Log): Way {
  if (log?.type === 'Cookie.HTTP') return 'header'
  return log?.type === 'Cookie.JS' ? 'script' : 'stored'
}

function placesIn(log: Log): Pick<Seen, 'setBy' | 'page'> {
  const setBy = log?.stack.find(({ fileName }) => fileName)?.fileName
  return { ...(setBy && { setBy }), ...(log?.location && { page: log.location }) }
}

const secondsInDay = 86_400

/** The days are rounded to a tenth, which is too coarse for what lasts less than one. */
function keptFor({ expires, expiresDays, session, log }: Cookie): Pick<Seen, 'lasts' | 'endsOn'> {
  if (session || expires === -1) return { lasts: 'session' }
  if (expiresDays !== undefined && expiresDays >= 1)
    return { lasts: lifetimeFromSeconds(expiresDays * secondsInDay) }
  const ends = typeof expires === 'string' ? secondsOf(expires) : expires
  if (ends === undefined) return {}
  return keptUntil(ends, log?.timestamp === undefined ? undefined : secondsOf(log.timestamp))
}

function secondsOf(timestamp: string): number | undefined {
  const time = Date.parse(timestamp)
  return Number.isNaN(time) ? undefined : time / 1000
}
