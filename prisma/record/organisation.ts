import type { KindName, Values } from '@/domain/record/field'
import type { ServiceRecord } from '@/domain/record/record'
import { ok, type Result, refuse } from '@/domain/result'
import type { Actor } from '@/domain/review/actor'
import { may, type Permission } from '@/domain/review/permissions'
import type { Transaction } from '../database/transaction'
import type { Prisma, PrismaClient } from '../generated/client'
import { writeEvent } from '../history/audit'
import { refuseTo } from '../history/refusals'
import { addItem } from './add-items'
import { differingAnswers, organisationAnswers } from './answers'
import { jointControllersProblem } from './joint-controllers'
import { readEntries, sharedRecordFrom } from './record-rows'
import { removeItem } from './remove-item'
import { type Save, saveAnswers } from './save-answers'
import { saveItem } from './save-item'
import { inOrganisation } from './scope'

export type StoredOrganisation = {
  /** The organisation and all that it shares, as a record without a service's own part. */
  record: ServiceRecord
  versions: { service: number; organisation: number; entries: Record<string, number> }
}

/** The actor's organisation with all that it shares, for an actor who may do this with it. */
export async function readOrganisation(
  db: PrismaClient,
  actor: Actor,
  permission: Permission = 'see organisation',
): Promise<Result<StoredOrganisation>> {
  if (!may(actor, permission, actor)) return refuseTo(db, actor, permission)
  const organisation = await db.organisation.findUnique({ where: { id: actor.organisationId } })
  if (!organisation) return refuse({ kind: 'not-found' })
  const entries = await readEntries(db, [organisation.id])
  return ok({
    record: sharedRecordFrom(organisation, entries),
    versions: {
      service: 0,
      organisation: organisation.version,
      entries: Object.fromEntries(entries.map(({ id, version }) => [id, version])),
    },
  })
}

/** Saves some answers about the organisation itself. Refuses what cannot be stored, and a version that is not the stored one. */
export async function saveOrganisation(
  db: PrismaClient,
  actor: Actor,
  save: Save,
): Promise<Result<{ version: number }>> {
  return inOrganisation(db, actor, 'change organisation', async (tx, { organisationId }) => {
    const saved = await saveAnswers(organisationRow(tx, organisationId), save)
    if (!saved.ok) return saved
    const { version, changed } = saved.value
    if (!changed) return ok({ version })
    const problem = await jointControllersProblem(tx, organisationId, changed.after)
    if (problem) return refuse({ kind: 'problems', problems: [problem] })
    const event = {
      type: 'organisation-changed',
      ...differingAnswers(changed.before, changed.after),
    } as const
    await writeEvent(tx, { actor, organisationId, event })
    return ok({ version })
  })
}

function organisationRow(tx: Transaction, id: string) {
  return {
    schema: organisationAnswers,
    read: async () => {
      const row = await tx.organisation.findUnique({ where: { id } })
      return row && { version: row.version, answers: { name: row.name, ...(row.data as object) } }
    },
    write: ({ name, ...data }: Values, version: number) =>
      tx.organisation.updateMany({
        where: { id, version },
        data: { name: name as string, data: data as Prisma.InputJsonObject, version: { increment: 1 } },
      }),
  }
}

/** Adds something that the organisation keeps once for all its services. Refuses as `addEntry` does. */
export async function addSharedEntry(
  db: PrismaClient,
  actor: Actor,
  kind: KindName,
  answers: Values,
  id?: string,
): Promise<Result<string>> {
  return inOrganisation(db, actor, 'create organisation', (tx, scope) =>
    addItem(tx, scope, { kind, id, answers }),
  )
}

/** Saves some answers of something shared. Refuses as `saveEntry` does. */
export async function saveSharedEntry(
  db: PrismaClient,
  actor: Actor,
  kind: KindName,
  id: string,
  save: Save,
): Promise<Result<{ version: number }>> {
  return inOrganisation(db, actor, 'change organisation', (tx, scope) => saveItem(tx, scope, kind, id, save))
}

/** Removes something shared. Refuses as `removeEntry` does, with the services that use it. */
export async function removeSharedEntry(
  db: PrismaClient,
  actor: Actor,
  kind: KindName,
  id: string,
  { version }: { version: number },
): Promise<Result<null>> {
  return inOrganisation(db, actor, 'remove organisation', (tx, scope) =>
    removeItem(tx, scope, kind, id, { version }),
  )
}
