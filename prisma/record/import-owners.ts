import type { Values } from '@/domain/record/field'
import { problemsOf } from '@/domain/record/parse'
import type { Organisation, Service as ServiceOfFile } from '@/domain/record/record'
import { schemaVersion } from '@/domain/record/schema-version'
import { ok, type Result, refuseWith } from '@/domain/result'
import type { AuditEvent } from '@/domain/review/audit-event'
import { newId } from '../database/new-id'
import { lockOrganisation, type Transaction } from '../database/transaction'
import type { Prisma } from '../generated/client'
import { type RowChange, rowAdded } from '../history/guarded/row-change'
import { teamNameSchema } from '../people/teams'
import { differingAnswers, sameAnswers } from './answers'

/** The events of an import about an organisation or a service itself, its id, and the rows that it added. */
export type ImportedOwner = { id: string; events: AuditEvent[]; rows?: RowChange[] }

/** Makes the organisation what the file says, new if there is none of that id; from then on this transaction holds its lock. */
export async function importOrganisation(
  tx: Transaction,
  { id, name, ...answers }: Organisation,
): Promise<ImportedOwner> {
  const data = answers as Prisma.InputJsonObject
  const { count } = await tx.organisation.createMany({
    data: [{ id, name, data, schemaVersion }],
    skipDuplicates: true,
  })
  if (count === 1)
    return {
      id,
      events: [{ type: 'organisation-created', after: { name, ...answers } }],
      rows: [rowAdded('Organisation', { id })],
    }
  await lockOrganisation(tx, id)
  const stored = await tx.organisation.findUniqueOrThrow({ where: { id } })
  const before = { name: stored.name, ...(stored.data as Values) }
  const after = { name, ...answers }
  if (sameAnswers(before, after)) return { id, events: [] }
  await tx.organisation.updateMany({ where: { id }, data: { name, data, version: { increment: 1 } } })
  return { id, events: [{ type: 'organisation-changed', ...differingAnswers(before, after) }] }
}

/** The team of a new service: one that there is by its id, or one by its name, which is created when there is none. */
export type TeamOfNewService = { teamId?: string; teamName?: string }

/**
 * Makes the service what the file says, new if there is none at that address. Refuses an address that belongs to
 * another organisation, and a new service without a team.
 */
export async function importService(
  tx: Transaction,
  organisationId: string,
  { slug, name, ...answers }: ServiceOfFile,
  team: TeamOfNewService,
): Promise<Result<ImportedOwner>> {
  const data = answers as Prisma.InputJsonObject
  const after = { name, ...answers }
  await tx.$queryRaw`select 1 from "Service" where slug = ${slug} for no key update`
  const stored = await tx.service.findUnique({ where: { slug } })
  if (!stored) {
    const found = await importTeam(tx, organisationId, team)
    if (!found.ok) return found
    const id = newId()
    const row = { id, organisationId, teamId: found.value.id, slug }
    await tx.service.create({ data: { ...row, name, data, schemaVersion } })
    return ok({
      id,
      events: [...found.value.events, { type: 'service-created', after: { slug, ...after } }],
      rows: [...(found.value.rows ?? []), rowAdded('Service', row)],
    })
  }
  const { id } = stored
  if (stored.organisationId !== organisationId)
    return refuseWith(`Another organisation has a service at the address “${slug}”`, 'service.slug')
  const before = { name: stored.name, ...(stored.data as Values) }
  if (sameAnswers(before, after)) return ok({ id, events: [] })
  await tx.service.updateMany({ where: { id }, data: { name, data, version: { increment: 1 } } })
  return ok({ id, events: [{ type: 'service-changed', ...differingAnswers(before, after) }] })
}

async function importTeam(
  tx: Transaction,
  organisationId: string,
  { teamId, teamName }: TeamOfNewService,
): Promise<Result<ImportedOwner>> {
  const found = await tx.team.findFirst({
    where: { organisationId, ...(teamId ? { id: teamId } : { name: teamName ?? '' }) },
  })
  if (found) return ok({ id: found.id, events: [] })
  if (teamId) return refuseWith('The organisation has no such team', 'team')
  if (!teamName) return refuseWith('Say which team the new service belongs to', 'team')
  const name = teamNameSchema.safeParse(teamName)
  if (!name.success) return refuseWith(problemsOf(name.error)[0]?.message ?? '', 'team')
  const team = { id: newId(), organisationId, name: name.data }
  await tx.team.create({ data: team })
  const event = { type: 'team-created', teamId: team.id, name: teamName } as const
  return ok({ id: team.id, events: [event], rows: [rowAdded('Team', team)] })
}
