import type { Observation } from '@/domain/evidence/observation'
import type { Reading } from '@/domain/evidence/reading'
import { daysOf } from '@/domain/record/longest'

/** The kinds that an inspection of Website Evidence Collector has a place for. */
const placed: readonly string[] = ['cookie', 'local-storage', 'request']

/** What `writeWec` leaves out of a reading. */
export function leftOutOfWec({ observations }: Reading): Observation[] {
  return observations.filter(({ kind }) => !placed.includes(kind))
}

/**
 * Writes a reading as the `inspection.json` of Website Evidence Collector 2.1.2 (https://code.europa.eu/EDPS/website-evidence-collector),
 * so that tools made for it can open it. It has all of its keys, and empty text wherever it would hold a value.
 */
export function writeWec(reading: Reading): string {
  const { site = '', collectedOn, tool = '', extent, notes, observations } = reading
  const time = `${collectedOn ?? '1970-01-01'}T12:00:00.000Z`
  const of = (...kinds: Observation['kind'][]) => observations.filter(({ kind }) => kinds.includes(kind))
  const beacons = of('request').filter(({ ways }) => ways.includes('beacon'))
  const start = site && `http://${site}/`
  const inspection = {
    title: `Evidence of ${site}`,
    task_description: [extent, ...notes].join(' '),
    uri_ins: start,
    uri_refs: [start],
    uri_dest: start,
    uri_redirects: [],
    secure_connection: {},
    testSSLError: null,
    testSSLErrorOutput: null,
    testSSLErrorCode: null,
    testSSL: null,
    host: site,
    script: {
      host: '',
      version: { npm: '2.1.2', commit: null },
      config: {},
      cmd_args: '',
      environment: {},
      node_version: '',
    },
    localStorage: localStorageOf(of('local-storage'), time),
    cookies: of('cookie').map((cookie) => cookieOf(cookie, time)),
    beacons: beacons.map((beacon) => ({
      url: `https://${beacon.name}/`,
      query: {},
      filter: '',
      listName: '',
      log: { stack: [], timestamp: time },
      occurrances: beacon.times,
    })),
    links: { firstParty: [], thirdParty: [], social: [], keywords: [] },
    unsafeForms: [],
    browser: {
      name: tool,
      version: '',
      user_agent: '',
      platform: { name: '', version: '' },
      extra_headers: {},
      preset_cookies: {},
    },
    browsing_history: [start],
    hosts: {
      requests: hostsOf(of('request')),
      beacons: hostsOf(beacons),
      cookies: hostsOf(of('cookie')),
      localStorage: hostsOf(of('local-storage')),
      links: hostsOf([]),
      contentSecurityPolicy: hostsOf([]),
    },
    websockets: {},
    start_time: time,
    end_time: time,
    websocketLog: {},
  }
  return `${JSON.stringify(inspection, null, 2)}\n`
}

const sameSite = { 'same-site-strict': 'Strict', 'same-site-lax': 'Lax', 'same-site-none': 'None' } as const

function cookieOf(cookie: Observation, time: string) {
  const { name, host = '', party, size = 0, attributes = [] } = cookie
  const ends = endOf(cookie, time)
  const [site] = attributes.flatMap((attribute) => sameSite[attribute as keyof typeof sameSite] ?? [])
  return {
    name,
    value: '',
    domain: host,
    path: '/',
    expires: ends === undefined ? -1 : ends / 1000,
    size,
    httpOnly: attributes.includes('http-only'),
    secure: attributes.includes('secure'),
    session: ends === undefined,
    ...(site && { sameSite: site }),
    ...(attributes.includes('partitioned') && { partitionKey: '' }),
    ...(ends !== undefined && {
      expiresUTC: new Date(ends).toISOString(),
      expiresDays: Math.round(((ends - Date.parse(time)) / 86_400_000) * 100) / 100,
    }),
    firstPartyStorage: party === 'first',
    log: logOf(cookie, time, cookie.ways.includes('script') ? 'Cookie.JS' : 'Cookie.HTTP'),
  }
}

/** When it ends (milliseconds since 1970), if not with the browser. */
function endOf({ lasts, endsOn }: Observation, time: string): number | undefined {
  if (endsOn) return Date.parse(`${endsOn}T12:00:00Z`)
  if (!lasts || lasts === 'session' || lasts === 'until-removed') return undefined
  return Date.parse(time) + daysOf(lasts) * 86_400_000
}

function localStorageOf(items: readonly Observation[], time: string) {
  const byOrigin: Record<string, Record<string, unknown>> = {}
  for (const item of items) {
    const origin = `https://${item.host ?? ''}`
    byOrigin[origin] ??= {}
    const log = logOf(item, time, 'Storage.LocalStorage')
    byOrigin[origin][item.name] = { value: '', firstPartyStorage: item.party === 'first', log }
  }
  return byOrigin
}

function logOf({ setBy, page }: Observation, timestamp: string, type: string) {
  const fileName = setBy ? `https://${setBy}/` : ''
  const stack = setBy ? [{ fileName, source: '', columnNumber: 0, lineNumber: 0, functionName: '' }] : []
  return { stack, type, timestamp, location: page ? `https://${page}` : '' }
}

function hostsOf(observations: readonly Observation[]) {
  const of = (wanted: Observation['party']) => [
    ...new Set(observations.filter(({ party }) => party === wanted).flatMap(({ host }) => host ?? [])),
  ]
  return { firstParty: of('first'), thirdParty: of('third') }
}
