import { text } from '@/domain/record/ask'
import { problemsOf } from '@/domain/record/parse'
import { newName } from '@/domain/record/refused-anew'
import { ok, type Result, refuse } from '@/domain/result'
import type { Actor } from '@/domain/review/actor'
import { may } from '@/domain/review/permissions'
import { newId } from '../database/new-id'
import type { PrismaClient } from '../generated/client'
import { writeEvent } from '../history/audit'
import { rowAdded } from '../history/guarded/row-change'
import { refuseTo } from '../history/refusals'
import { inOrganisation } from '../record/scope'

const label = 'Name of the team'

/** What a new team may be called. */
export const teamNameSchema = newName(
  text({ label, max: 100, required: 'Enter the name of the team' }).schema,
  label,
)

export type ListedTeam = { id: string; name: string; editors: number; viewers: number }

/** The teams of the actor's organisation, by name, with how many of each role may sign in. Refuses whoever does not manage them. */
export async function listTeams(db: PrismaClient, actor: Actor): Promise<Result<ListedTeam[]>> {
  if (!may(actor, 'see team', actor)) return refuseTo(db, actor, 'see team')
  const { organisationId } = actor
  const [teams, counts] = await Promise.all([
    db.team.findMany({
      where: { organisationId },
      select: { id: true, name: true },
      orderBy: { name: 'asc' },
    }),
    db.membership.groupBy({
      by: ['teamId', 'role'],
      where: { team: { organisationId }, person: { deactivatedAt: null } },
      _count: true,
    }),
  ])
  const sizeOf = (id: string, wanted: 'editor' | 'viewer') =>
    counts.find(({ teamId, role }) => teamId === id && role === wanted)?._count ?? 0
  return ok(
    teams.map((team) => ({
      ...team,
      editors: sizeOf(team.id, 'editor'),
      viewers: sizeOf(team.id, 'viewer'),
    })),
  )
}

/** A new team of the actor's organisation; the value is its id. Refuses a name that another one has. */
export async function createTeam(
  db: PrismaClient,
  actor: Actor,
  { name }: { name: string },
): Promise<Result<string>> {
  return inOrganisation(db, actor, 'create team', async (tx, { organisationId }) => {
    const parsed = teamNameSchema.safeParse(name)
    if (!parsed.success)
      return refuse({
        kind: 'problems',
        problems: problemsOf(parsed.error).map((problem) => ({ ...problem, path: 'name' })),
      })
    const team = { id: newId(), organisationId, name: parsed.data }
    const { count } = await tx.team.createMany({ data: [team], skipDuplicates: true })
    if (count !== 1) {
      const problem = { path: 'name', message: 'There is already a team with this name' }
      return refuse({ kind: 'problems', problems: [problem] })
    }
    const event = { type: 'team-created', teamId: team.id, name: team.name } as const
    await writeEvent(tx, { actor, organisationId, event, rows: [rowAdded('Team', team)] })
    return ok(team.id)
  })
}
