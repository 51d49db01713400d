import type { z } from 'zod'
import type { KindName, Values } from './field'
import { kindNames, kindOf } from './kinds'
import { organisationFields } from './kinds/organisation'
import { withNearest } from './nearest'
import { recordSchema, type ServiceRecord } from './record'
import { entriesOf, type ReferenceTo, referencesIn } from './references'
import { copyProblem } from './resolved/copy-problem'
import { upgradeRecord } from './upgrade/upgrade-record'

/** What is wrong, and where: `identifiers.3.system`. */
export type Problem = { path: string; message: string }

export type Parsed = { ok: true; record: ServiceRecord } | { ok: false; problems: Problem[] }

/**
 * A record from any plain value, of this version or an older one. Checked: the shape and limits of every field, that ids are used once, that
 * every reference leads to something of the right kind, that what the organisation shares refers only to other
 * things that it shares, and that it is used, and that there are not too many copies.
 */
export function parseRecord(value: unknown): Parsed {
  const upgraded = upgradeRecord(value)
  if (!upgraded.ok) return { ok: false, problems: problemsOf(upgraded.error) }
  const parsed = recordSchema.safeParse(upgraded.value)
  if (!parsed.success) return { ok: false, problems: problemsOf(parsed.error) }
  const record = parsed.data
  const problems = [...repeatedIds(record), ...brokenReferences(record), ...unusedShared(record)]
  if (problems.length > 0) return { ok: false, problems }
  const message = copyProblem(record)
  return message ? { ok: false, problems: [{ path: 'holdings', message }] } : { ok: true, record }
}

/** The problems of a failed parse, each with its path. */
export function problemsOf(error: z.ZodError): Problem[] {
  return error.issues.map(({ path, message }) => ({ path: path.join('.'), message }))
}

function repeatedIds(record: ServiceRecord): Problem[] {
  const seen = new Set<string>()
  return kindNames.flatMap((name) =>
    entriesOf(record, name).flatMap(({ id }, index) => {
      if (!seen.has(id)) {
        seen.add(id)
        return []
      }
      return [
        {
          path: `${kindOf(name).plural}.${index}.id`,
          message: `The id “${id}” is used more than once. Each id is used once in the whole file`,
        },
      ]
    }),
  )
}

function brokenReferences(record: ServiceRecord): Problem[] {
  const ids = (name: KindName, only: (entry: Values) => boolean) =>
    new Set(
      entriesOf(record, name)
        .filter(only)
        .map(({ id }) => id),
    )
  const there = new Map(kindNames.map((name) => [name, ids(name, () => true)]))
  const shared = new Map(kindNames.map((name) => [name, ids(name, (entry) => entry.shared === true)]))
  let lost = 0
  const broken = (path: string, found: ReferenceTo[], from: Values) =>
    found.flatMap((to) => {
      const at = `${path}.${to.path}`
      const ids = there.get(to.kind)
      if (!ids?.has(to.id))
        return [{ path: at, message: leadsNowhere(to, ++lost > mostLikened ? [] : [...(ids ?? [])]) }]
      if (from.shared && !shared.get(to.kind)?.has(to.id))
        return [
          {
            path: at,
            message: `What is shared must not refer to “${to.id}”, which is not shared. Give it “shared: true”`,
          },
        ]
      return []
    })
  return [
    ...broken('organisation', referencesIn(organisationFields, record.organisation), { shared: true }),
    ...kindNames.flatMap((name) =>
      entriesOf(record, name).flatMap((entry, index) =>
        broken(`${kindOf(name).plural}.${index}`, referencesIn(kindOf(name).fields, entry), entry),
      ),
    ),
  ]
}

/** To look for a name that is like another takes long: of more references than anybody reads, it is not done. */
const mostLikened = 50

function leadsNowhere({ kind, id }: ReferenceTo, ids: readonly string[]): string {
  return `There is no ${kindOf(kind).noun} with the id ${withNearest(id, ids)}`
}

/**
 * A shared system or organisation that nothing in the file uses would be lost on the way through the store,
 * where a service takes from its organisation what it uses. Shared contacts and statements apply to every service.
 */
function unusedShared(record: ServiceRecord): Problem[] {
  const used = sharedInUse(record)
  return (['party', 'system'] as const).flatMap((name) =>
    entriesOf(record, name).flatMap((entry, index) =>
      entry.shared && !used.has(entry.id)
        ? [
            {
              path: `${kindOf(name).plural}.${index}`,
              message: `“${entry.id}” is shared, but this service does not use it. Remove it from the file`,
            },
          ]
        : [],
    ),
  )
}

/** The ids of all that the service's own things and the organisation refer to, directly or through something shared. */
export function sharedInUse(record: ServiceRecord): Set<string> {
  const all = new Map(
    kindNames.flatMap((name) => entriesOf(record, name).map((entry) => [entry.id, { name, entry }] as const)),
  )
  const used = new Set<string>()
  const follow = (found: ReferenceTo[]) => {
    for (const { id } of found) {
      const target = all.get(id)
      if (!target || used.has(id)) continue
      used.add(id)
      follow(referencesIn(kindOf(target.name).fields, target.entry))
    }
  }
  follow(referencesIn(organisationFields, record.organisation))
  for (const { name, entry } of all.values()) {
    if (!entry.shared || name === 'contact' || name === 'statement')
      follow(referencesIn(kindOf(name).fields, entry))
  }
  return used
}
