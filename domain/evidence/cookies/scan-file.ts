import { z } from 'zod'
import type { Values } from '@/domain/record/field'
import { isPeriod } from '@/domain/record/period'
import { schemaVersion } from '@/domain/record/schema-version'
import { isKnownVersion, newerInWords } from '@/domain/record/upgrade/steps'
import { upgradeObservation } from '@/domain/record/upgrade/upgrade-answers'
import { attributes, looks, observedKinds, phases, ways } from '@/domain/record/vocabulary/evidence'
import { CannotRead } from '../cannot-read'
import { pickJson } from '../json/pick'
import type { Wanted } from '../json/wanted'
import { Observed } from '../observe'
import type { Reading } from '../reading'
import { hostOnly, nameOnly } from '../without-values'

const fileFormat = 'privacy-inventory-evidence'
/** An observation says what an observation of a record says, so the file has its version. */
const version = schemaVersion

const oneOf = <Key extends string>(words: Readonly<Record<Key, unknown>>) =>
  z.enum(Object.keys(words) as [Key, ...Key[]])
const text = z.string().max(2000)
const day = z.iso.date()

/** One observation as a scan writes it: all that an observation can say, and nothing else. */
const observationSchema = z.strictObject({
  kind: oneOf(observedKinds),
  name: text.min(1),
  host: text.optional(),
  party: z.enum(['first', 'third']).optional(),
  ways: z.tuple([oneOf(ways)], oneOf(ways)),
  lasts: z.union([z.enum(['session', 'until-removed']), z.string().refine(isPeriod)]).optional(),
  endsOn: day.optional(),
  attributes: z.array(oneOf(attributes)).max(20).optional(),
  setBy: text.optional(),
  phases: z.array(oneOf(phases)).max(20).optional(),
  page: text.optional(),
  looksLike: z.array(oneOf(looks)).max(50).optional(),
  empty: z.literal(true).optional(),
  times: z.number().int().positive(),
  size: z.number().int().nonnegative().optional(),
  listed: z
    .strictObject({ purpose: text.optional(), owner: text.optional(), category: text.optional() })
    .optional(),
})

/** What a scan writes about itself. */
const headSchema = z.object({
  format: z.literal(fileFormat),
  version: z.int().refine(isKnownVersion),
  site: text.optional(),
  collectedOn: day.optional(),
  tool: text.optional(),
  extent: text,
  notes: z.array(text).max(100),
})

/** The evidence file that `inventory scan` writes and `readScanFile` reads. */
export function writeScanFile({ format: _, ...reading }: Reading): string {
  return `${JSON.stringify({ format: fileFormat, version, ...reading }, null, 2)}\n`
}

/** Whether a JSON file begins as an evidence file of this inventory does. */
export function isScanFile(head: string): boolean {
  return new RegExp(`^\\s*\\{[^]*"format"\\s*:\\s*"${fileFormat}"`).test(head)
}

const wanted: Wanted[] = [
  ...Object.keys(headSchema.shape).map((path) => ({ path, called: path })),
  { path: 'observations.*', called: 'observation' },
]

/**
 * Reads an evidence file of this inventory. Anybody can write such a file: whatever it calls a name, a host or a page is cleaned of values
 * again. Throws `CannotRead` when something in it is not as a scan writes it.
 */
export async function readScanFile(bytes: AsyncIterable<Uint8Array>): Promise<Reading> {
  const observed = new Observed()
  const read: Record<string, unknown> = {}
  for await (const { path, at, value } of pickJson(bytes, wanted))
    if (path === 'observations.*')
      observed.addAgain(
        checked(observationSchema, upgraded(read.version, value), `observation ${Number(at.at(-1)) + 1}`),
      )
    else if (path === 'version') read[path] = notNewer(value)
    else read[path] = value
  const { site, collectedOn, tool, extent, notes } = checked(headSchema, read, 'the beginning')
  const host = site === undefined ? undefined : hostOnly(site)
  return {
    format: 'scan',
    ...(host && { site: host }),
    ...(collectedOn && { collectedOn }),
    ...(tool && { tool: nameOnly(tool) }),
    extent: nameOnly(extent),
    notes: notes.map((note) => nameOnly(note, longestNote)),
    observations: observed.list(),
  }
}

const longestNote = 1000

function notNewer(version: unknown): unknown {
  if (typeof version === 'number' && Number.isInteger(version) && version > schemaVersion)
    throw new CannotRead({
      problem: `${newerInWords(version)}.`,
      place: 'the beginning, “version”',
      remedy: 'Or scan again with this version of the inventory.',
    })
  return version
}

/** An observation as this program writes it. A scan writes its version first; of what has none, the check says so. */
function upgraded(version: unknown, observation: unknown): unknown {
  const isOlder = typeof version === 'number' && version < schemaVersion && isKnownVersion(version)
  const isPlain = typeof observation === 'object' && observation !== null && !Array.isArray(observation)
  return isOlder && isPlain ? upgradeObservation(version, observation as Values) : observation
}

/** What zod says is wrong may quote the file: only the place is told. */
function checked<Schema extends z.ZodType>(schema: Schema, value: unknown, where: string): z.output<Schema> {
  const { data, error } = schema.safeParse(value)
  if (!error) return data
  const field = error.issues[0]?.path.find((key) => typeof key === 'string')
  throw new CannotRead({
    problem: 'The file is not as a scan of this version writes it.',
    place: field ? `${where}, “${String(field)}”` : where,
    remedy: 'Scan again with this version of the inventory, and use the file as it was written.',
  })
}
