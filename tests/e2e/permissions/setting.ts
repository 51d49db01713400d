import { encode } from 'next-auth/jwt'
import { organisation, serviceAt } from '@/domain/record/place'
import { schemaVersion } from '@/domain/record/schema-version'
import type { Result } from '@/domain/result'
import type { Actor } from '@/domain/review/actor'
import type { Target } from '@/domain/review/may'
import type { PrismaClient } from '@/prisma/generated/client'
import { addEntries, addEntry } from '@/prisma/record/entries'
import { prepareVersions } from './versions'

/** Somebody who asks: with or without a session that counts. */
export type Visitor = { name: string; cookie: string; actor?: Actor }

/** Two organisations, the first with two teams; each team has one service, by which it is called here. */
const teams: Record<string, { organisationId: string; teamId: string }> = {
  own: { organisationId: 'ministry', teamId: 'visits' },
  neighbour: { organisationId: 'ministry', teamId: 'transcripts' },
  foreign: { organisationId: 'department', teamId: 'forms' },
}

/** The services by their address, and whose each is. */
export const services: Record<string, Target> = teams

const hour = 3_600_000
const ago = (hours: number) => new Date(Date.now() - hours * hour)

type Standing = Partial<Pick<Actor, 'officer' | 'administrator'>> & {
  of?: keyof typeof teams
  role?: 'viewer' | 'editor'
  deactivated?: boolean
  session?: { createdAt?: Date; lastSeenAt?: Date; revokedAt?: Date }
}

const people: Record<string, Standing> = {
  person: {},
  viewer: { role: 'viewer' },
  editor: { role: 'editor' },
  officer: { officer: true },
  colleague: { officer: true },
  neighbour: { of: 'neighbour', role: 'editor' },
  administrator: { administrator: true },
  // Of another organisation, with everything that one can be there.
  foreigner: { of: 'foreign', role: 'editor', officer: true, administrator: true },
  // Nobody, from here on: their sessions do not count, whatever they might have done with them.
  departed: { role: 'editor', administrator: true, deactivated: true },
  expired: { role: 'editor', administrator: true, session: { createdAt: ago(13) } },
  idle: { role: 'editor', administrator: true, session: { lastSeenAt: ago(3) } },
  revoked: { role: 'editor', administrator: true, session: { revokedAt: ago(1) } },
}

/** Whose somebody's account is. */
export function accountOf(id: string): Target {
  const { organisationId } = teamOf(people[id] ?? {})
  return { organisationId, personId: id }
}

const teamOf = ({ of = 'own' }: Standing) => teams[of] as (typeof teams)[string]

function actorFrom(id: string, standing: Standing): Actor {
  const { organisationId, teamId } = teamOf(standing)
  const { officer = false, administrator = false, role } = standing
  const memberships = role ? [{ teamId, role }] : []
  return { personId: id, name: `Name of ${id}`, organisationId, officer, administrator, memberships }
}

/** Everybody who asks in the tests, and somebody without any session. */
export async function visitors(secret: string): Promise<Visitor[]> {
  const signedIn = Object.entries(people).map(async ([id, standing]): Promise<Visitor> => {
    const counts = !standing.session && !standing.deactivated
    const token = await encode({ token: { sessionId: `session-${id}` }, secret })
    return { name: id, cookie: `session=${token}`, ...(counts && { actor: actorFrom(id, standing) }) }
  })
  return [{ name: 'nobody', cookie: '' }, ...(await Promise.all(signedIn))]
}

/** Fills an empty database: organisations, teams, people with sessions, and a small record for each service. */
export async function prepare(db: PrismaClient): Promise<void> {
  for (const id of new Set(Object.values(teams).map(({ organisationId }) => organisationId)))
    await db.organisation.create({ data: { id, name: `Name of ${id}`, data: {}, schemaVersion } })
  for (const [slug, { organisationId, teamId }] of Object.entries(teams)) {
    await db.team.create({ data: { id: teamId, organisationId, name: `Name of ${teamId}` } })
    const names = { id: slug, slug, name: `Service ${slug}` }
    await db.service.create({ data: { ...names, organisationId, teamId, data: {}, schemaVersion } })
  }
  for (const [id, standing] of Object.entries(people)) {
    const { memberships, personId: _, ...person } = actorFrom(id, standing)
    const deactivatedAt = standing.deactivated ? new Date() : null
    await db.person.create({ data: { id, email: `${id}@example.org`, ...person, deactivatedAt } })
    for (const membership of memberships)
      await db.membership.create({ data: { personId: id, ...membership } })
    // The second is never opened.
    for (const notification of [id, `${id}-unread`])
      await db.notification.create({
        data: { id: notification, personId: id, kind: 'assigned', href: '/services' },
      })
    await db.session.create({ data: { id: `session-${id}`, personId: id, ...standing.session } })
  }
  for (const [slug, { organisationId, teamId }] of Object.entries(teams)) {
    const editor = {
      ...actorFrom('editor', {}),
      organisationId,
      memberships: [{ teamId, role: 'editor' as const }],
    }
    // The same ids everywhere, so that an altered address leads to something that is there.
    succeeded(
      await addEntries(db, editor, serviceAt(slug), [
        { kind: 'people', id: 'visitors', answers: { name: 'visitors' } },
        { kind: 'people', id: `only-${slug}`, answers: { name: `only ${slug}` } },
        {
          kind: 'people',
          id: 'proposed',
          answers: { name: 'proposed', toConfirm: { name: { by: 'template', on: '2026-11-30' } } },
        },
        { kind: 'purpose', id: 'book', answers: { name: 'book', bases: [{ basis: 'consent' }] } },
        { kind: 'evidence', id: 'recording', answers: { format: 'har', addedOn: '2026-11-22' } },
        { kind: 'observation', id: 'seen', answers: { evidence: 'recording', kind: 'cookie', name: 'seen' } },
      ]),
    )
  }
  await prepareVersions(db)
  for (const slug of Object.keys(teams)) {
    const said = { about: 'service/name', words: 'Which one?', authorId: 'editor' }
    await db.comment.create({ data: { id: `said-${slug}`, serviceId: slug, ...said } })
  }
  await db.mail.create({ data: { id: 'unsent', personId: 'viewer', state: 'failed', failure: 'busy' } })
  for (const officer of ['officer', 'foreigner']) {
    const actor = actorFrom(officer, people[officer] ?? {})
    succeeded(await addEntry(db, actor, organisation, 'contact', { topic: 'general', name: 'Desk' }, 'desk'))
    const access = [{ kind: 'role', who: 'engineers', may: ['raw'] }]
    succeeded(await addEntry(db, actor, organisation, 'system', { name: 'Log', access }, 'log'))
  }
}

function succeeded(result: Result<unknown>): void {
  if (!result.ok) throw new Error(`The setting cannot be stored: ${JSON.stringify(result.refusal)}`)
}

/** Everything that people store, to compare. Sessions, and what is counted about requests, are not among it. */
export async function everythingStored(db: PrismaClient) {
  return {
    organisations: await db.organisation.findMany({ orderBy: { id: 'asc' } }),
    teams: await db.team.findMany({ orderBy: { id: 'asc' } }),
    people: await db.person.findMany({ orderBy: { id: 'asc' } }),
    memberships: await db.membership.findMany({ orderBy: [{ personId: 'asc' }, { teamId: 'asc' }] }),
    services: await db.service.findMany({ orderBy: { id: 'asc' } }),
    items: await db.item.findMany({ orderBy: [{ scope: 'asc' }, { id: 'asc' }] }),
    references: await db.reference.findMany({
      orderBy: [{ fromScope: 'asc' }, { fromId: 'asc' }, { field: 'asc' }],
    }),
    versions: await db.version.findMany({ orderBy: { id: 'asc' } }),
    confirmations: await db.sharedConfirmation.findMany({ orderBy: { id: 'asc' } }),
    published: await db.publishedDocument.count(),
    comments: await db.comment.findMany({ orderBy: { id: 'asc' } }),
    mails: await db.mail.findMany(),
    completions: await db.sectionCompletion.findMany({ orderBy: [{ serviceId: 'asc' }, { section: 'asc' }] }),
    ended: await db.session.findMany({ select: { id: true, revokedAt: true }, orderBy: { id: 'asc' } }),
  }
}
