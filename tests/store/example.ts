import { schemaVersion } from '@/domain/record/schema-version'
import type { Actor } from '@/domain/review/actor'
import { newId } from '@/prisma/database/new-id'
import type { PrismaClient, TeamRole } from '@/prisma/generated/client'

/** An organisation with one team, one service without entries, and people to act. */
export type Example = {
  organisationId: string
  teamId: string
  slug: string
  editor: Actor
  viewer: Actor
  officer: Actor
  administrator: Actor
  stranger: Actor
}

/** A fresh one each time: its service is `slug`, `editor` and `viewer` are in its team, `stranger` edits for another team. */
export async function exampleOrganisation(db: PrismaClient): Promise<Example> {
  const organisationId = newId()
  const slug = `visits-${organisationId}`
  await db.organisation.create({
    data: { id: organisationId, name: 'Ministry of Visits', data: {}, schemaVersion },
  })
  const [teamId, otherTeamId] = [newId(), newId()]
  await db.team.createMany({
    data: [
      { id: teamId, organisationId, name: 'Visits' },
      { id: otherTeamId, organisationId, name: 'Transcripts' },
    ],
  })
  await db.service.create({
    data: { id: newId(), organisationId, teamId, slug, name: 'Visit someone', data: {}, schemaVersion },
  })
  const person = async (name: string, role?: { teamId: string; role: TeamRole }, more = {}) => {
    const personId = newId()
    const row = { id: personId, organisationId, email: `${name}@${organisationId}.example`, name, ...more }
    await db.person.create({ data: { ...row, memberships: role ? { create: role } : undefined } })
    const memberships = role ? [role] : []
    return { personId, name, organisationId, officer: false, administrator: false, ...more, memberships }
  }
  return {
    organisationId,
    teamId,
    slug,
    editor: await person('editor', { teamId, role: 'editor' }),
    viewer: await person('viewer', { teamId, role: 'viewer' }),
    officer: await person('officer', undefined, { officer: true }),
    administrator: await person('administrator', undefined, { administrator: true }),
    stranger: await person('stranger', { teamId: otherTeamId, role: 'editor' }),
  }
}

/** The value of what must have succeeded. */
export function valueIn<T>(result: { ok: true; value: T } | { ok: false; refusal: unknown }): T {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.refusal)}`)
  return result.value
}
