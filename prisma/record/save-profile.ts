import type { Values } from '@/domain/record/field'
import type { Place } from '@/domain/record/place'
import { ok, type Result, refuse } from '@/domain/result'
import type { Actor } from '@/domain/review/actor'
import type { Transaction } from '../database/transaction'
import type { Prisma, PrismaClient } from '../generated/client'
import { writeEvent } from '../history/audit'
import { differingAnswers, organisationAnswers, serviceAnswers } from './answers'
import { jointControllersProblem } from './joint-controllers'
import { type AnsweredRow, type Save, saveAnswers } from './save-answers'
import { inPlace, type Scope } from './scope'

/** Saves some answers about a service or the organisation itself. Refuses what cannot be stored, and a version that is not the stored one. */
export function saveProfile(
  db: PrismaClient,
  actor: Actor,
  place: Place,
  save: Save,
): Promise<Result<{ version: number }>> {
  return inPlace(db, actor, 'change', place, (tx, scope) => saveProfileWithin(tx, scope, save))
}

/** The same within a transaction that does more. */
export async function saveProfileWithin(
  tx: Transaction,
  scope: Scope,
  save: Save,
): Promise<Result<{ version: number }>> {
  const saved = await saveAnswers(profileRow(tx, scope), save)
  if (!saved.ok) return saved
  const { version, changed } = saved.value
  if (!changed) return ok({ version })
  const problem = scope.serviceId
    ? undefined
    : await jointControllersProblem(tx, scope.organisationId, changed.after)
  if (problem) return refuse({ kind: 'problems', problems: [problem] })
  const type = scope.serviceId ? 'service-changed' : 'organisation-changed'
  await writeEvent(tx, { ...scope, event: { type, ...differingAnswers(changed.before, changed.after) } })
  return ok({ version })
}

/** The row of a service or an organisation: both keep their answers in the same columns. */
function profileRow(tx: Transaction, { id, serviceId }: Scope): AnsweredRow {
  const where = { where: { id }, select: { name: true, data: true, version: true } } as const
  return {
    schema: serviceId ? serviceAnswers : organisationAnswers,
    read: async () => {
      const row = serviceId ? await tx.service.findUnique(where) : await tx.organisation.findUnique(where)
      return row && { version: row.version, answers: { name: row.name, ...(row.data as object) } }
    },
    write: ({ name, ...answers }: Values, version: number) => {
      const data = answers as Prisma.InputJsonObject
      const change = {
        where: { id, version },
        data: { name: name as string, data, version: { increment: 1 } },
      }
      return serviceId ? tx.service.updateMany(change) : tx.organisation.updateMany(change)
    },
  }
}
