import type { FactPath } from '@/domain/documents/blocks'
import { differsIn } from '@/domain/record/changes'
import type { Fields, KindName, Values } from '@/domain/record/field'
import { kindNames, kindOf } from '@/domain/record/kinds'
import { organisationFields } from '@/domain/record/kinds/organisation'
import { serviceFields } from '@/domain/record/kinds/service'
import type { ServiceRecord } from '@/domain/record/record'
import { entriesOf } from '@/domain/record/references'

/** Something that was added, removed or answered otherwise: its answers on each side where it is there. */
export type ChangedThing = {
  kind: KindName | 'service' | 'organisation'
  /** Undefined for the service and the organisation, of which a record has one. */
  id: string | undefined
  fields: Fields
  before: Values | undefined
  after: Values | undefined
}

/**
 * The things that differ between two records: the service, the organisation, then each kind in the order of the record
 * file, with what was removed after the rest of its kind. The place of a thing in its list is no difference.
 */
export function changedThings(before: ServiceRecord | undefined, after: ServiceRecord): ChangedThing[] {
  const owners = [
    { kind: 'service', fields: serviceFields, before: before?.service, after: after.service },
    {
      kind: 'organisation',
      fields: organisationFields,
      before: before?.organisation,
      after: after.organisation,
    },
  ] as const
  return [
    ...owners.map((owner) => ({ ...owner, id: undefined })),
    ...kindNames.flatMap((kind) => entriesOnBothSides(kind, before, after)),
  ].filter(differs)
}

function entriesOnBothSides(
  kind: KindName,
  before: ServiceRecord | undefined,
  after: ServiceRecord,
): ChangedThing[] {
  const { fields } = kindOf(kind)
  const old = new Map((before ? entriesOf(before, kind) : []).map((entry) => [entry.id, entry]))
  const present = entriesOf(after, kind).map((entry) => {
    const was = old.get(entry.id)
    old.delete(entry.id)
    return { kind, id: entry.id, fields, before: was, after: entry }
  })
  const removed = [...old.values()].map((was) => ({
    kind,
    id: was.id,
    fields,
    before: was,
    after: undefined,
  }))
  return [...present, ...removed]
}

function differs(thing: ChangedThing): boolean {
  return !thing.before || !thing.after || hasMoved(thing) || differingFields(thing).length > 0
}

/** Whether it went from the service to what the organisation keeps for all its services, or back. */
export function hasMoved({ before, after }: ChangedThing): boolean {
  return before !== undefined && after !== undefined && (before.shared === true) !== (after.shared === true)
}

/** The questions whose answers differ, or what stands beside them. */
function differingFields({ fields, before = {}, after = {} }: ChangedThing): string[] {
  return Object.keys(fields).filter((name) => differsIn(name, before, after))
}

/** The answers of a thing that are not what they were; all of them when it was added, removed or moved. */
export function factsChangedIn(thing: ChangedThing): FactPath[] {
  const { fields, before = {}, after = {} } = thing
  const answered = (name: string) => before[name] !== undefined || after[name] !== undefined
  const names = hasMoved(thing) ? Object.keys(fields).filter(answered) : differingFields(thing)
  return names.map((name) => factPath(thing, name))
}

export function factPath({ kind, id }: ChangedThing, field: string): FactPath {
  return id === undefined ? `${kind}/${field}` : `${kind}/${id}/${field}`
}

/** Every answer that differs between two records, once. */
export function changedFacts(before: ServiceRecord | undefined, after: ServiceRecord): FactPath[] {
  return changedThings(before, after).flatMap(factsChangedIn)
}
