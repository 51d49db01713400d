import { countFindings, findings, mustFix } from '@/domain/law/findings'
import { gaps } from '@/domain/record/gaps/gaps'
import { ok, type Result, refuse } from '@/domain/result'
import type { Actor } from '@/domain/review/actor'
import { noAuthors } from '@/domain/review/authorship'
import { frozenText } from '@/domain/review/frozen-record'
import { hindrance, openStates } from '@/domain/review/workflow'
import { sha256 } from '../database/hash'
import { newId } from '../database/new-id'
import type { Transaction } from '../database/transaction'
import type { PrismaClient } from '../generated/client'
import { writeEvent } from '../history/audit'
import { auditHead } from '../history/audit-chain'
import { rowAdded } from '../history/guarded/row-change'
import { readWhole } from '../record/record-cache'
import { inService } from '../record/scope'
import { authorsOf } from './authors'
import { giveAgain } from './give-again'
import { refusedStep } from './move-version'
import { tell, toOfficers } from './tell'

/**
 * Freezes the record of a service as its next version, for a privacy officer to review. `hash` is of the record that
 * the person was shown: when it has changed since, that is a conflict. Refuses a record with gaps or with breaches that
 * must be fixed on the day (`YYYY-MM-DD`), and a service of which a version is under way. The value is its number.
 */
export async function submitRecord(
  db: PrismaClient,
  actor: Actor,
  slug: string,
  { hash, day }: { hash: string; day: string },
): Promise<Result<number>> {
  return inService(db, actor, 'submit version', slug, async (tx, scope) => {
    const { organisationId, id: serviceId } = scope
    const teamId = await lockService(tx, serviceId)
    // The head comes before the record: whatever the record has not yet comes after the head, and counts for the next version.
    const head = await auditHead(tx)
    const { record } = await readWhole(tx, { id: serviceId, organisationId })
    const found = findings(record, day)
    const open = await tx.version.findFirst({
      where: { serviceId, state: { in: [...openStates] } },
      select: { state: true },
    })
    const situation = {
      state: open?.state ?? ('draft' as const),
      owner: { organisationId, teamId },
      authorship: noAuthors,
      comments: { open: 0, mustChange: 0 },
      record: { gaps: gaps(record, day).length, mustFix: mustFix(found).length },
    }
    const why = hindrance('submit', actor, situation)
    if (why) return refusedStep('submit', why, situation.state)
    const text = frozenText(record)
    if (sha256(text) !== hash) return refuse({ kind: 'conflict' })
    const last = await tx.version.findFirst({
      where: { serviceId },
      orderBy: { number: 'desc' },
      select: { number: true },
    })
    const number = (last?.number ?? 0) + 1
    const versionId = newId()
    const authors = await authorsOf(tx, { id: serviceId, organisationId }, record)
    const submittedAt = new Date()
    // All of this stands in the history too, so that a change to any of it can be found.
    const frozen = {
      number,
      hash,
      schemaVersion: record.schemaVersion,
      auditHead: head?.hash ?? '',
      ...authors,
      authorIds: [...new Set([...authors.authorIds, actor.personId])],
      findings: countFindings(found),
    }
    const row = { id: versionId, serviceId, submittedById: actor.personId, submittedAt, ...frozen }
    const begins = { state: 'submitted', staffOnly: false, signOffs: sha256('[]') }
    await writeEvent(tx, {
      ...{ actor, organisationId, serviceId },
      event: { type: 'version-submitted', versionId, ...frozen, submittedAt: submittedAt.getTime() },
      rows: [rowAdded('Version', { ...row, ...begins })],
    })
    await tx.version.create({ data: { ...row, record: text } })
    const reviewerId = await giveAgain(tx, scope, { id: versionId, number, slug })
    const toOthers = async () => (await toOfficers(tx, scope)).filter((id) => id !== reviewerId)
    await tell({ slug }, 'submitted', toOthers)(tx, { number }, scope)
    return ok(number)
  })
}

/** Lets other submissions of the service wait until this one ends. */
async function lockService(tx: Transaction, id: string): Promise<string> {
  const [row] = await tx.$queryRaw<{ teamId: string }[]>`
    select "teamId" from "Service" where id = ${id} for no key update`
  return row?.teamId ?? ''
}
