import { type AboutEvidence, entriesFromReading } from '@/domain/evidence/entries-from-reading'
import type { Reading } from '@/domain/evidence/reading'
import { mostOfAKind, type RecordedObservation } from '@/domain/record/record'
import { ok, type Result, refuse, refuseWith } from '@/domain/result'
import type { Actor } from '@/domain/review/actor'
import { newId } from '../database/new-id'
import { lockOrganisation, type Transaction, transaction } from '../database/transaction'
import type { PrismaClient } from '../generated/client'
import { addItems } from '../record/add-items'
import { recordWithin } from '../record/record-within'
import { inService, type Scope } from '../record/scope'
import { replaceItems } from './replace-items'

/** A reading with what is said of it. */
export type NewEvidence = AboutEvidence & { reading: Reading }

/** The id of the evidence, whether it was there before, how many observations are new to the record, and how many it had already. */
export type AddedEvidence = { id: string; isKnown: boolean; added: number; seenAgain: number }

/**
 * Adds what a file of evidence says to the record of a service. What was observed before shows what was seen now; what was decided
 * about it stays. The same file again adds nothing. Refuses more observations than a record may hold.
 */
export async function addEvidence(
  db: PrismaClient,
  actor: Actor,
  slug: string,
  evidence: NewEvidence,
): Promise<Result<AddedEvidence>> {
  return inService(db, actor, 'create record', slug, (tx, scope) => addWithin(tx, scope, evidence))
}

/** The same for the operator, who is nobody in the history. Refuses a service that is not there. */
export async function addEvidenceAsOperator(
  db: PrismaClient,
  slug: string,
  evidence: NewEvidence,
): Promise<Result<AddedEvidence>> {
  return transaction(db, async (tx) => {
    const service = await tx.service.findUnique({ where: { slug } })
    if (!service) return refuse({ kind: 'not-found' })
    const { id, organisationId } = service
    return addWithin(tx, { id, organisationId, serviceId: id }, evidence)
  })
}

async function addWithin(
  tx: Transaction,
  scope: Scope,
  { reading, ...about }: NewEvidence,
): Promise<Result<AddedEvidence>> {
  await lockOrganisation(tx, scope.organisationId)
  const record = await recordWithin(tx, scope.id)
  const known = record.evidence.find(({ digest }) => digest === about.digest)
  if (known) return ok({ id: known.id, isKnown: true, added: 0, seenAgain: 0 })
  const { evidence, added, seenAgain } = entriesFromReading(reading, about, record, newId)
  const held = record.observations.length + added.length
  if (held > mostOfAKind) return refuseWith(tooMany(added.length, record.observations.length), 'file')
  const { id, ...answers } = evidence
  const stored = await addItems(tx, scope, [
    { kind: 'evidence', id, answers },
    ...added.map(({ id, ...answers }) => ({ kind: 'observation' as const, id, answers })),
  ])
  if (!stored.ok) return stored
  const replaced = await replaceItems(tx, scope, 'observation', seenAgain satisfies RecordedObservation[])
  if (!replaced.ok) return replaced
  return ok({ id, isKnown: false, added: added.length, seenAgain: seenAgain.length })
}

/** A record can hold 500 observations, and a reading can have more: people are told what to do then. */
function tooMany(added: number, held: number): string {
  const room = `A record can hold ${mostOfAKind} different things that were observed`
  const has = held > 0 ? `, and this one has ${held}` : ''
  return `${room}${has}. This evidence shows ${added} new ones. Remove evidence that you no longer need, or record fewer pages at a time`
}
