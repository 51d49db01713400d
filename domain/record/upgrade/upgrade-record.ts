import { z } from 'zod'
import { answersSchema, exactly, type Fields, idSchema, type Values } from '../field'
import { entrySchema, markedSchema } from '../kind'
import { schemaVersion } from '../schema-version'
import { questionsAt } from './questions'
import type { PlainEntry, Questions, Step } from './step'
import { newerInWords, oldestVersion, stepsFrom } from './steps'
import { upgradeScopes } from './upgrade-scopes'

/**
 * A record of any version that this program knows, as a plain value, in this program's form; refused is one of a newer
 * version, and one that is not what its own version allows. What has no version is left as it is.
 */
export function upgradeRecord(
  value: unknown,
): { ok: true; value: unknown } | { ok: false; error: z.ZodError } {
  const version = versionOf(value)
  if (version === undefined || version === schemaVersion || version < oldestVersion())
    return { ok: true, value }
  if (version > schemaVersion) return { ok: false, error: atVersion(newerInWords(version)) }
  const questions = questionsAt(version)
  const parsed = schemaOf(version, questions).safeParse(value)
  if (!parsed.success) return { ok: false, error: parsed.error }
  return { ok: true, value: upgraded(version, questions, parsed.data as PlainRecord) }
}

/** The version that a record says it is of; undefined for what is none. */
export function versionOf(value: unknown): number | undefined {
  const version =
    typeof value === 'object' && value !== null && 'schemaVersion' in value && value.schemaVersion
  return typeof version === 'number' && Number.isInteger(version) ? version : undefined
}

function atVersion(message: string): z.ZodError {
  return new z.ZodError([{ code: 'custom', path: ['schemaVersion'], message, input: undefined }])
}

type PlainRecord = { organisation: Values; service: Values } & Record<string, readonly Listed[]>
type Listed = { id: string; shared?: boolean } & Values

/** A schema takes longer to make than to use. */
const schemas = new WeakMap<Step, z.ZodType>()

function schemaOf(version: number, questions: Questions): z.ZodType {
  const [step] = stepsFrom(version)
  const schema = (step && schemas.get(step)) ?? recordSchemaOf(version, questions)
  if (step) schemas.set(step, schema)
  return schema
}

/** The schema of records of a version, from what it asked. How many things of a kind there may be, the next one says. */
function recordSchemaOf(version: number, { organisation, service, kinds, hasMarks }: Questions): z.ZodType {
  const schemaOf = (fields: Fields): z.ZodType => (hasMarks ? markedSchema : answersSchema)(fields)
  const owner = (fields: Fields, id: string) =>
    (schemaOf(fields) as unknown as z.ZodObject).extend({ [id]: idSchema })
  const lists = Object.values(kinds).map((kind) => [
    kind.plural,
    z.array(entrySchema(kind, schemaOf), { error: `${kind.plural} must be a list` }).default([]),
  ])
  return exactly({
    schemaVersion: z.literal(version),
    organisation: owner(organisation, 'id'),
    service: owner(service, 'slug'),
    ...Object.fromEntries(lists),
  })
}

function upgraded(version: number, before: Questions, record: PlainRecord): unknown {
  const all = Object.entries(before.kinds).flatMap(([kind, { plural }]) =>
    (record[plural] ?? []).map(({ id, shared, ...answers }) => ({ shared, entry: { kind, id, answers } })),
  )
  const scopeOf = (owner: Values, isShared: boolean) => ({
    ...{ version, owner },
    entries: all.filter(({ shared }) => (shared === true) === isShared).map(({ entry }) => entry),
  })
  const { organisation, service } = upgradeScopes(
    scopeOf(record.organisation, true),
    scopeOf(record.service, false),
  )
  const places = new Map(all.map(({ entry }, place) => [entry.id, place]))
  const listed = [
    ...service.entries.map((entry) => ({ entry })),
    ...organisation.entries.map((entry) => ({ entry, shared: true })),
  ].toSorted((one, other) => placeOf(places, one) - placeOf(places, other))
  const { kinds } = questionsAt(schemaVersion)
  for (const { entry } of listed)
    if (!Object.hasOwn(kinds, entry.kind))
      throw new Error(`A step made something of the kind “${entry.kind}”, which there is not`)
  const lists = Object.entries(kinds).map(([kind, { plural }]) => [
    plural,
    listed
      .filter(({ entry }) => entry.kind === kind)
      .map(({ entry: { id, answers }, ...shared }) => ({ id, ...shared, ...answers })),
  ])
  return {
    ...{ schemaVersion, organisation: organisation.owner, service: service.owner },
    ...Object.fromEntries(lists),
  }
}

function placeOf(places: ReadonlyMap<string, number>, { entry }: { entry: PlainEntry }): number {
  return places.get(entry.id) ?? places.size
}
