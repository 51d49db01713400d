import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { email, text } from '@/domain/record/ask'
import { idSchema } from '@/domain/record/field'
import type { Problem } from '@/domain/record/parse'
import { problemsOf } from '@/domain/record/parse'
import { ok, type Result, refuse } from '@/domain/result'
import type { Actor } from '@/domain/review/actor'
import { newId } from '../database/new-id'
import { lockOrganisation, type Transaction, transaction } from '../database/transaction'
import type { PrismaClient } from '../generated/client'
import { writeEvent } from '../history/audit'
import { type RowChange, rowAdded, rowChanged, rowRemoved, saltedHash } from '../history/guarded/row-change'
import { differingAnswers } from '../record/answers'
import { type Save, saveAnswers } from '../record/save-answers'
import { inOrganisation, inPerson } from '../record/scope'
import { revokeSessions } from './revoke-sessions'

/** Those whose name and address are still kept. */
export const notErased = { email: { not: null } } as const

const membershipSchema = z.strictObject({
  teamId: idSchema,
  role: z.enum(['editor', 'viewer'], { error: 'Select what they may do in the team' }),
})

const roles = {
  name: text({ label: 'Name', required: 'Enter their name' }).schema,
  officer: z.boolean(),
  administrator: z.boolean(),
  memberships: z
    .array(membershipSchema)
    .max(200)
    .refine((all) => new Set(all.map(({ teamId }) => teamId)).size === all.length, {
      error: 'Name each team once',
    })
    .overwrite((all) => all.toSorted((one, other) => (one.teamId < other.teamId ? -1 : 1))),
}

/** What an administrator says of somebody who is to be let in. */
export const invitationSchema = z.strictObject({
  ...roles,
  email: email({ label: 'Email address' }).schema,
})
export type Invitation = z.output<typeof invitationSchema>

const personSchema = z.strictObject({ ...roles, deactivated: z.boolean() })
export type PersonAnswers = z.output<typeof personSchema>

/** What is stored of somebody beside their name and address. */
export const storedRoles = {
  name: true,
  officer: true,
  administrator: true,
  deactivatedAt: true,
  version: true,
  memberships: { select: { teamId: true, role: true }, orderBy: { teamId: 'asc' } },
} as const

/** Lets somebody sign in with this address; the value is their id. Refuses an address that is taken, and teams of others. */
export async function invitePerson(
  db: PrismaClient,
  actor: Actor,
  invitation: Invitation,
): Promise<Result<string>> {
  return inOrganisation(db, actor, 'create people', (tx, { organisationId }) =>
    invite(tx, organisationId, invitation, actor),
  )
}

/**
 * The operator's way to let the first administrator of an organisation in; everybody else is invited in the
 * application. Refuses an organisation that is not there and an address that is taken. The value is their id.
 */
export async function inviteAdministrator(
  db: PrismaClient,
  organisationId: string,
  { name, email }: Pick<Invitation, 'name' | 'email'>,
): Promise<Result<string>> {
  if ((await db.organisation.count({ where: { id: organisationId } })) === 0)
    return refuse({ kind: 'not-found' })
  const roles = { officer: false, administrator: true, memberships: [] }
  return transaction(db, (tx) => invite(tx, organisationId, { name, email, ...roles }))
}

async function invite(
  tx: Transaction,
  organisationId: string,
  invitation: Invitation,
  actor?: Actor,
): Promise<Result<string>> {
  const parsed = invitationSchema.safeParse(invitation)
  if (!parsed.success) return refuse({ kind: 'problems', problems: problemsOf(parsed.error) })
  const { memberships, ...person } = parsed.data
  const [id, salt, email] = [newId(), randomUUID(), person.email.toLowerCase()]
  const row = { id, organisationId, ...person, email }
  const { count } = await tx.person.createMany({ data: [{ ...row, salt }], skipDuplicates: true })
  if (count !== 1) return refused('email', 'Somebody with this email address has been invited already')
  const joined = await replaceMemberships(tx, organisationId, id, memberships)
  if (!joined.ok) return joined
  const { email: _, ...after } = nameless(parsed.data)
  const rows = [rowAdded('Person', { ...row, email: saltedHash(salt, email) }), ...joined.value]
  const event = { type: 'person-invited', personId: id, after } as const
  await writeEvent(tx, { actor, organisationId, event, rows })
  return ok(id)
}

/**
 * Changes somebody's name, roles, teams or whether they may sign in; deactivating them ends their sessions.
 * Refuses a version that is not the stored one, teams of others, and to leave the organisation without an
 * administrator who can sign in.
 */
export async function changePerson(
  db: PrismaClient,
  actor: Actor,
  personId: string,
  save: Save,
): Promise<Result<{ version: number }>> {
  return inPerson(db, actor, 'change people', personId, async (tx, { organisationId }) => {
    await lockOrganisation(tx, organisationId)
    const saved = await saveAnswers(personRow(tx, organisationId, personId), save)
    if (!saved.ok) return saved
    const { version, changed } = saved.value
    if (!changed) return ok({ version })
    const after = personSchema.parse(changed.after)
    const joined = await replaceMemberships(tx, organisationId, personId, after.memberships)
    if (!joined.ok) return joined
    const answers = differingAnswers(nameless(changed.before), nameless(after))
    // Only what differs: the history must not take over what somebody else has changed by hand.
    const rows = [rowChanged('Person', personId, answers.after), ...joined.value]
    if (after.deactivated !== changed.before.deactivated)
      rows.push(...(await setDeactivated(tx, personId, after.deactivated)))
    const active = { organisationId, administrator: true, deactivatedAt: null }
    if ((await tx.person.count({ where: active })) === 0)
      return refused('', 'There must be at least one administrator who can sign in')
    const event = { type: 'person-changed', personId, ...answers } as const
    await writeEvent(tx, { actor, organisationId, event, rows })
    return ok({ version })
  })
}

/** Names stay out of the history, so that they can be erased; it shows only that there was a change. */
function nameless<A extends { name?: unknown }>({ name: _, ...others }: A): Omit<A, 'name'> {
  return others
}

function personRow(tx: Transaction, organisationId: string, id: string) {
  return {
    schema: personSchema as z.ZodType<Record<string, unknown>>,
    read: async () => {
      const where = { id, organisationId, ...notErased }
      const row = await tx.person.findFirst({ where, select: storedRoles })
      if (!row) return null
      const { version, deactivatedAt, ...answers } = row
      return { version, answers: { ...answers, deactivated: deactivatedAt !== null } }
    },
    write: (answers: Record<string, unknown>, version: number) => {
      const { name, officer, administrator } = personSchema.parse(answers)
      const data = { name, officer, administrator, version: { increment: 1 } }
      return tx.person.updateMany({ where: { id, organisationId, version }, data })
    },
  }
}

async function setDeactivated(tx: Transaction, id: string, deactivated: boolean): Promise<RowChange[]> {
  const at = new Date()
  const data = { deactivatedAt: deactivated ? at : null }
  await tx.person.updateMany({ where: { id }, data })
  return [
    rowChanged('Person', id, data),
    ...(await revokeSessions(tx, { personId: id, revokedAt: null }, at)),
  ]
}

async function replaceMemberships(
  tx: Transaction,
  organisationId: string,
  personId: string,
  memberships: Invitation['memberships'],
): Promise<Result<RowChange[]>> {
  const ids = memberships.map(({ teamId }) => teamId)
  const teams = await tx.team.count({ where: { organisationId, id: { in: ids } } })
  if (teams !== ids.length) return refused('memberships', 'There is no such team')
  const before = await tx.membership.findMany({ where: { personId } })
  const rows = memberships.map((membership) => ({ personId, ...membership }))
  await tx.membership.deleteMany({ where: { personId } })
  await tx.membership.createMany({ data: rows })
  const roles = new Map(before.map(({ teamId, role }) => [teamId, role]))
  return ok([
    ...before
      .filter(({ teamId }) => !ids.includes(teamId))
      .map(({ teamId }) => rowRemoved('Membership', personId, teamId)),
    ...rows
      .filter(({ teamId, role }) => roles.get(teamId) !== role)
      .map((row) => rowAdded('Membership', row)),
  ])
}

function refused(path: string, message: string) {
  const problems: Problem[] = [{ path, message }]
  return refuse({ kind: 'problems', problems })
}
