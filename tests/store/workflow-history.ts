import { writePage } from '@/components/published-page/write-page'
import { organisation } from '@/domain/record/place'
import type { Actor } from '@/domain/review/actor'
import { frozenText } from '@/domain/review/frozen-record'
import { sha256 } from '@/prisma/database/hash'
import { newId } from '@/prisma/database/new-id'
import type { PrismaClient } from '@/prisma/generated/client'
import { endSessions } from '@/prisma/people/account'
import { erasePerson } from '@/prisma/people/erase-person'
import { changePerson, inviteAdministrator, invitePerson } from '@/prisma/people/people'
import { bindPerson, endSession, startSession } from '@/prisma/people/sessions'
import { createTeam } from '@/prisma/people/teams'
import { importRecord } from '@/prisma/record/record-file'
import { readRecord } from '@/prisma/record/records'
import { saveProfile } from '@/prisma/record/save-profile'
import { createService } from '@/prisma/record/services'
import { addComment, answerComment } from '@/prisma/review/add-comment'
import { confirmSharedChange } from '@/prisma/review/confirm-shared-change'
import { exceptVersion } from '@/prisma/review/except-version'
import { reopenComment, resolveComment, withdrawComment } from '@/prisma/review/settle-comment'
import { signVersion, stampOf } from '@/prisma/review/sign-off'
import { submitRecord } from '@/prisma/review/submit'
import { takeStep } from '@/prisma/review/take-step'
import { listUnconfirmed } from '@/prisma/review/unconfirmed-changes'
import { demoRecord } from '../support/demo-record'
import { day } from './complete-service'
import { valueIn } from './example'

/** A service and its people, all of them made by use cases, so that the history knows of everything. */
export async function workflow(db: PrismaClient) {
  const organisationId = newId()
  const slug = `visits-${organisationId}`
  const record = demoRecord('visit-someone-in-prison')
  const organisation = { ...record.organisation, id: organisationId }
  const service = { ...record.service, slug }
  valueIn(await importRecord(db, { ...record, organisation, service }, { teamName: 'Visits' }))
  const { id: teamId } = await db.team.findFirstOrThrow({ where: { organisationId } })
  const address = (name: string) => `${name}@${organisationId}.example`
  const asked = { name: 'administrator', email: address('administrator') }
  const administratorId = valueIn(await inviteAdministrator(db, organisationId, asked))
  const nobody = { organisationId, officer: false, administrator: false, memberships: [] }
  const administrator: Actor = {
    ...nobody,
    personId: administratorId,
    name: 'administrator',
    administrator: true,
  }
  const invited = async (name: string, roles: Partial<Actor>): Promise<Actor> => {
    const { organisationId: _, ...all } = { ...nobody, ...roles }
    const personId = valueIn(
      await invitePerson(db, administrator, {
        name,
        email: address(name),
        ...all,
        memberships: [...all.memberships],
      }),
    )
    return { ...nobody, ...roles, personId, name }
  }
  const memberships = [{ teamId, role: 'editor' as const }]
  return {
    ...{ organisationId, slug, teamId, administrator, address },
    editor: await invited('editor', { memberships }),
    officer: await invited('officer', { officer: true }),
    second: await invited('second', { officer: true }),
    leaver: await invited('leaver', { memberships: [{ teamId, role: 'viewer' }] }),
  }
}

export type Workflow = Awaited<ReturnType<typeof workflow>>

type Step = (db: PrismaClient, all: Workflow) => Promise<unknown>

const dates = { publishOn: day, reviewOn: '2027-11-22' }

/** A step that is taken with the newest version, if there is one. */
const withVersion =
  (step: (db: PrismaClient, all: Workflow, at: { slug: string; number: number }) => Promise<unknown>): Step =>
  async (db, all) => {
    const number = await db.version.count({ where: { service: { slug: all.slug } } })
    if (number > 0) await step(db, all, { slug: all.slug, number })
  }

/** A step that is taken with the newest comment of a thread, if there is one. */
const withThread =
  (step: (db: PrismaClient, all: Workflow, id: string) => Promise<unknown>): Step =>
  async (db, all) => {
    const where = { service: { slug: all.slug }, threadId: null }
    const thread = await db.comment.findFirst({ where, orderBy: { id: 'desc' } })
    if (thread) await step(db, all, thread.id)
  }

const changed =
  (changes: Record<string, unknown>): Step =>
  async (db, { administrator, leaver }) => {
    const { version } = await db.person.findUniqueOrThrow({ where: { id: leaver.personId } })
    await changePerson(db, administrator, leaver.personId, { version, changes })
  }

const said = { about: 'service', words: 'How long exactly?' }

/** What people do, each by a use case that may refuse it. */
export const steps: Record<string, Step> = {
  submit: async (db, { editor, slug }) => {
    const hash = sha256(frozenText(valueIn(await readRecord(db, editor, slug)).record))
    await submitRecord(db, editor, slug, { hash, day })
  },
  recall: withVersion((db, { editor }, at) => takeStep(db, editor, at, 'recall', {}, day, writePage)),
  assign: withVersion((db, { officer }, at) =>
    takeStep(db, officer, at, 'assign', { reviewerId: officer.personId }, day, writePage),
  ),
  reassign: withVersion((db, { officer, second }, at) =>
    takeStep(db, officer, at, 'assign', { reviewerId: second.personId }, day, writePage),
  ),
  return: withVersion((db, { officer }, at) =>
    takeStep(db, officer, at, 'return', { words: 'Say who sees it' }, day, writePage),
  ),
  sign: withVersion((db, { officer }, at) => {
    const answers = { name: 'Ada Approver', position: 'Senior information risk owner', date: day }
    return signVersion(
      db,
      officer,
      at,
      { item: 'consultation-reviewed', stamp: stampOf(undefined), answers },
      day,
    )
  }),
  approve: withVersion((db, { officer }, at) => takeStep(db, officer, at, 'approve', dates, day, writePage)),
  approveForLater: withVersion((db, { officer }, at) =>
    takeStep(db, officer, at, 'approve', { ...dates, publishOn: '2027-01-01' }, day, writePage),
  ),
  publish: withVersion((db, { officer }, at) => takeStep(db, officer, at, 'publish', {}, day, writePage)),
  confirm: withVersion((db, { editor }, at) =>
    takeStep(db, editor, at, 'confirm', { reviewOn: '2028-01-01' }, day, writePage),
  ),
  retire: withVersion((db, { officer }, at) => takeStep(db, officer, at, 'retire', {}, day, writePage)),
  reinstate: withVersion((db, { officer }, at) => takeStep(db, officer, at, 'reinstate', {}, day, writePage)),
  except: withVersion((db, { administrator }, at) =>
    exceptVersion(db, administrator, at, 'Nobody else is there'),
  ),
  rename: async (db, { officer, organisationId }) => {
    const { version } = await db.organisation.findUniqueOrThrow({ where: { id: organisationId } })
    await saveProfile(db, officer, organisation, { version, changes: { name: newId() } })
  },
  confirmShared: async (db, { second }) => {
    const { changes } = valueIn(await listUnconfirmed(db, second, 1))
    for (const { change } of changes) await confirmSharedChange(db, second, change)
  },
  comment: (db, { officer, slug }) =>
    addComment(db, officer, { slug }, { ...said, id: newId(), weight: 'mustChange' }, day),
  commentOnVersion: withVersion((db, { officer }, at) =>
    addComment(db, officer, at, { ...said, id: newId(), weight: 'advice' }, day),
  ),
  answer: withThread((db, { editor, slug }, threadId) =>
    answerComment(db, editor, slug, { threadId, id: newId(), words: 'Seven years' }),
  ),
  resolve: withThread((db, { officer, slug }, id) => resolveComment(db, officer, slug, id)),
  reopen: withThread((db, { officer, slug }, id) => reopenComment(db, officer, slug, id)),
  withdraw: withThread((db, { officer, slug }, id) => withdrawComment(db, officer, slug, id)),
  addTeam: (db, { administrator }) => createTeam(db, administrator, { name: newId() }),
  addService: (db, { editor, teamId }) => createService(db, editor, { name: 'Another', teamId }),
  makeEditor: (db, all) => changed({ memberships: [{ teamId: all.teamId, role: 'editor' }] })(db, all),
  takeOut: changed({ memberships: [] }),
  makeOfficer: changed({ officer: true }),
  deactivate: changed({ deactivated: true }),
  reactivate: changed({ deactivated: false }),
  erase: async (db, { administrator, leaver: { personId } }) => {
    const { version } = await db.person.findUniqueOrThrow({ where: { id: personId } })
    await erasePerson(db, administrator, personId, version)
  },
  recognise: async (db, { address }) => {
    const identity = { issuer: 'https://id.example', subject: address('leaver'), emailVerified: true }
    await bindPerson(db, { ...identity, email: address('leaver') })
  },
  signIn: (db, { leaver }) => startSession(db, leaver.personId),
  signOut: async (db, { leaver }) => {
    const session = await db.session.findFirst({ where: { personId: leaver.personId, revokedAt: null } })
    if (session) await endSession(db, session.id)
  },
  signOutEverywhere: (db, { administrator, leaver }) => endSessions(db, administrator, leaver.personId),
}

export async function take(db: PrismaClient, all: Workflow, names: readonly string[]): Promise<void> {
  for (const name of names) await steps[name]?.(db, all)
}
