import type { Severity } from '@/domain/record/severity'
import type { Actor } from '@/domain/review/actor'
import type { DeskList } from '@/domain/review/desk'
import { may } from '@/domain/review/permissions'
import type { State } from '@/domain/review/workflow'
import { Prisma, type PrismaClient } from '../generated/client'

/** What an officer asks of the desk: a list, what is to be in it, and a page of it. */
export type DeskQuery = {
  list: DeskList
  teamId?: string
  /** The agency or body that runs the service. */
  agency?: string
  /** Only versions that were submitted with findings of this severity. */
  severity?: Severity
  /** Of the list of all versions only those in this state. */
  state?: State
  page: number
  /** `YYYY-MM-DD` */
  today: string
}

/** What the filters leave of a service of the officer's organisation. */
export function ofServices({ organisationId }: Actor, { teamId, agency }: DeskQuery): Prisma.Sql {
  return Prisma.join(
    [
      Prisma.sql`service."organisationId" = ${organisationId}`,
      ...(teamId ? [Prisma.sql`service."teamId" = ${teamId}`] : []),
      ...(agency ? [Prisma.sql`service.data->>'agency' = ${agency}`] : []),
    ],
    ' and ',
  )
}

/** The agencies and bodies that run services of the officer's organisation, as the services say it. */
export async function agenciesToFilterBy(db: PrismaClient, actor: Actor): Promise<string[]> {
  if (!may(actor, 'see desk', actor)) return []
  const rows = await db.$queryRaw<{ agency: string }[]>`
    select distinct data->>'agency' as agency from "Service"
    where "organisationId" = ${actor.organisationId} and data->>'agency' is not null
    order by 1`
  return rows.map(({ agency }) => agency)
}
