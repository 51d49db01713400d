import { kindNames, kindOf } from '@/domain/record/kinds'
import type { Problem } from '@/domain/record/parse'
import type { ServiceRecord } from '@/domain/record/record'
import { entriesOf } from '@/domain/record/references'
import { ok, type Result, refuse } from '@/domain/result'
import type { Actor } from '@/domain/review/actor'
import { frozenText } from '@/domain/review/frozen-record'
import { versionNumber } from '@/domain/review/workflow'
import { sha256 } from '../database/hash'
import { lockOrganisation } from '../database/transaction'
import type { PrismaClient } from '../generated/client'
import { writeEvents } from '../history/audit'
import { importEntries } from '../record/import-entries'
import { importService } from '../record/import-owners'
import { takenIds } from '../record/import-rules'
import { readWhole } from '../record/record-cache'
import { inService } from '../record/scope'
import { frozenRecord } from './frozen-records'
import { type At, named } from './move-version'

/**
 * Makes a service's own part of the record what it was in a past version; what the organisation shares stays as it is
 * now. `hash` is of the record that the person was shown and that will be replaced: when it has changed since, that is
 * a conflict. Refuses a version that names something that the organisation no longer shares.
 */
export async function restoreVersion(
  db: PrismaClient,
  actor: Actor,
  { slug, number }: At,
  hash: string,
): Promise<Result<null>> {
  return inService(db, actor, 'restore version', slug, async (tx, own) => {
    const { id: serviceId, organisationId } = own
    await lockOrganisation(tx, organisationId)
    const version = await tx.version.findUnique({
      where: { serviceId_number: { serviceId, number: versionNumber.parse(number) } },
      select: { id: true, number: true },
    })
    if (!version) return refuse({ kind: 'not-found' })
    const now = await readWhole(tx, { id: serviceId, organisationId })
    if (sha256(frozenText(now.record)) !== hash) return refuse({ kind: 'conflict' })
    const record = withoutShared(await frozenRecord(tx, version.id))
    const service = await importService(tx, organisationId, { ...record.service, slug }, {})
    if (!service.ok) return service
    const taken = await takenIds(tx, { organisationId, serviceId }, record)
    if (taken.length > 0) return refused(taken)
    const shared = { id: organisationId, organisationId, serviceId: null, actor }
    const entries = await importEntries(tx, { own, shared }, record)
    if (!entries.ok) return entries.refusal.kind === 'problems' ? refused(entries.refusal.problems) : entries
    const events = [
      ...service.value.events,
      ...entries.value.own.events,
      { type: 'draft-restored' as const, ...named(version) },
    ]
    await writeEvents(
      tx,
      events.map((event) => ({ actor, organisationId, serviceId, event })),
    )
    return ok(null)
  })
}

/** The record with the service's own entries alone. */
function withoutShared(record: ServiceRecord): ServiceRecord {
  const own = kindNames.map((name) => [
    kindOf(name).plural,
    entriesOf(record, name).filter(({ shared }) => shared !== true),
  ])
  return { ...record, ...Object.fromEntries(own) }
}

/** The same problems, about the version as a whole: there is no field of a form to mend. */
function refused(problems: readonly Problem[]) {
  const messages = new Set(problems.map(({ message }) => message))
  return refuse({
    kind: 'problems',
    problems: [
      { path: '', message: `This version does not fit what there is now. ${[...messages].join('. ')}` },
    ],
  })
}
