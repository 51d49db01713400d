import type { KindName, Values } from '@/domain/record/field'
import { kindNames, kindOf } from '@/domain/record/kinds'
import { parseRecord, sharedInUse } from '@/domain/record/parse'
import { recordSchema, type ServiceRecord } from '@/domain/record/record'
import { schemaVersion } from '@/domain/record/schema-version'
import type { PrismaClient } from '../generated/client'
import {
  currentRows,
  currentShared,
  type EntryRow,
  type OwnerRow,
  type RecordRows,
} from './upgrade/current-rows'

const entryColumns = { scope: true, id: true, kind: true, position: true, data: true, version: true } as const

/** The entries of these scopes, or those of one kind, in their order. */
export function readEntries(
  db: Pick<PrismaClient, 'item'>,
  scopes: string[],
  kind?: KindName,
): Promise<EntryRow[]> {
  return db.item.findMany({
    where: { scope: { in: scopes }, ...(kind && { kind }) },
    select: entryColumns,
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  })
}

/**
 * The record that these rows make, with what the service uses of what its organisation shares. Throws when it is
 * not one: the store never accepts such rows.
 */
export function recordFrom(rows: RecordRows): ServiceRecord {
  const { service, organisation, entries } = currentRows(rows)
  const { slug, name } = service
  const own = entries.filter(({ scope }) => scope === service.id)
  const shared = entries.filter(({ scope }) => scope === organisation.id)
  const draft = {
    schemaVersion,
    organisation: { id: organisation.id, name: organisation.name, ...(organisation.data as Values) },
    service: { slug, name, ...(service.data as Values) },
    ...lists(own, shared),
  }
  const used = sharedInUse(draft as unknown as ServiceRecord)
  const part = shared.filter(({ id, kind }) => kind === 'contact' || kind === 'statement' || used.has(id))
  const parsed = parseRecord({ ...draft, ...lists(own, part) })
  if (!parsed.ok)
    throw new Error(`The stored record of ${slug} is broken: ${JSON.stringify(parsed.problems)}`)
  return parsed.record
}

/**
 * The organisation and all that it shares, in the shape of a record whose service is not there. Throws when the
 * rows cannot be in any record.
 */
export function sharedRecordFrom(stored: OwnerRow, rows: readonly EntryRow[]) {
  const { organisation, entries } = currentShared(stored, rows)
  const { id, name, data } = organisation
  return recordSchema.parse({
    schemaVersion,
    organisation: { id, name, ...(data as Values) },
    service: { slug: id, name: 'None' },
    ...lists([], entries),
  })
}

function lists(own: readonly EntryRow[], shared: readonly EntryRow[]): Record<string, Values[]> {
  return Object.fromEntries(
    kindNames.map((name) => [
      kindOf(name).plural,
      interleave(own.filter(ofKind(name)), shared.filter(ofKind(name))),
    ]),
  )
}

const ofKind =
  (name: KindName) =>
  ({ kind }: EntryRow) =>
    kind === name

/**
 * One list of a service's own entries and the shared ones. A position is a place in the file that was imported,
 * and the services of an organisation list other numbers of their own: so each own entry keeps its place, and
 * the shared ones fill the places that are left.
 */
function interleave(own: readonly EntryRow[], shared: readonly EntryRow[]): Values[] {
  const waiting = shared.map(({ id, data }) => ({ id, ...(data as Values), shared: true }))
  const list: Values[] = []
  for (const { id, data, position } of own) {
    list.push(...waiting.splice(0, position - list.length), { id, ...(data as Values) })
  }
  return [...list, ...waiting]
}

/** An entry of a record as its row keeps it. */
export function answersOfEntry({ id: _id, shared: _shared, ...answers }: Values): Values {
  return answers
}
