import { expect, test } from 'vitest'
import { writePage } from '@/components/published-page/write-page'
import type { Result } from '@/domain/result'
import type { Actor } from '@/domain/review/actor'
import { noAuthors } from '@/domain/review/authorship'
import { hindranceInWords } from '@/domain/review/hindrance-in-words'
import { may } from '@/domain/review/permissions'
import type { StepInputs } from '@/domain/review/step-form'
import {
  hindrance,
  openStates,
  type State,
  type StepByPeople,
  states,
  steps,
  stepsOnVersion,
} from '@/domain/review/workflow'
import type { At } from '@/prisma/review/move-version'
import { submitRecord } from '@/prisma/review/submit'
import { takeStep } from '@/prisma/review/take-step'
import { prepare, visitors } from '../e2e/permissions/setting'
import { testDatabase } from '../support/test-database'
import { day } from './complete-service'
import { type Subject, subjects } from './subjects'

const { db } = await testDatabase()

/** Whose the services are: the team of the people who take the steps here. */
const owner = { organisationId: 'ministry', teamId: 'visits' }
/** What each step is taken with. Nothing is approved for today: its publication would follow at once. */
const inputs: StepInputs = {
  recall: {},
  assign: { reviewerId: 'colleague' },
  return: {},
  approve: { publishOn: '2100-01-01', reviewOn: '2101-01-01' },
  publish: {},
  confirm: { reviewOn: '2101-01-01' },
  retire: {},
  reinstate: {},
}

/** Takes a step as the action of its form does; what follows by itself is taken by nobody. */
function take(step: StepByPeople, actor: Actor, at: At, hash: string): Promise<Result<unknown>> {
  return step === 'submit'
    ? submitRecord(db, actor, at.slug, { hash, day })
    : takeStep(db, actor, at, step, inputs[step], day, writePage)
}

type Cell = { subject: Subject; step: StepByPeople; actor: Actor }

/** Where a step begins. The draft is there beside every version that is not under way. */
function stateFor({ step, subject: { state } }: Cell): State {
  const isOpen = (openStates as readonly State[]).includes(state)
  return step === 'submit' && !isOpen ? 'draft' : state
}

/** Why the table of steps refuses it, if it does. */
function refusedFor(cell: Cell) {
  return hindrance(cell.step, cell.actor, {
    state: stateFor(cell),
    owner,
    authorship: { ...noAuthors, authorIds: cell.subject.authorIds },
    comments: { open: 1, mustChange: 0 },
    record: { gaps: 0, mustFix: 0 },
  })
}

/** What the store must say to it: forbidden to those who may see the service, not found to others, else why in words. */
function expected(cell: Cell): Result<unknown> {
  const { step, actor, subject } = cell
  const why = refusedFor(cell)
  if (!why) return { ok: true, value: expect.anything() }
  if (why === 'role')
    return { ok: false, refusal: { kind: may(actor, 'see service', owner) ? 'forbidden' : 'not-found' } }
  if (subject.state === 'draft') return { ok: false, refusal: { kind: 'not-found' } }
  const message = hindranceInWords(step, why, stateFor(cell))
  return { ok: false, refusal: { kind: 'problems', problems: [{ path: '', message }] } }
}

const versionsOf = ({ slug }: Subject) =>
  db.version.findMany({ where: { service: { slug } }, orderBy: { number: 'desc' }, omit: { record: true } })

test('each step is taken exactly where the table allows it, by everybody in every state', {
  timeout: 300_000,
}, async () => {
  await prepare(db)
  // Nothing may be missing that keeps a record from being submitted, as the contact of that setting has.
  await db.item.deleteMany({ where: { scope: owner.organisationId } })
  const subjectIn = await subjects(db, owner)
  const everybody = (await visitors('no cookie is sent')).flatMap(({ actor }) => actor ?? [])
  const ids = everybody.map(({ personId }) => personId)

  const shared: Subject[] = []
  for (const state of Object.keys(states) as State[])
    for (const authorIds of state === 'draft' ? [[]] : [[], ids])
      shared.push(await subjectIn(state, authorIds))
  const cells = shared.flatMap((subject) =>
    (['submit', ...stepsOnVersion] as const).flatMap((step) =>
      everybody.map((actor) => ({ subject, step, actor })),
    ),
  )
  const said = async ({ step, actor }: Cell, { slug, hash }: Subject) => {
    const answer = await take(step, actor, { slug, number: 1 }, hash)
    return answer.ok ? { ok: true, value: expect.anything() } : answer
  }
  const named = ({ subject: { state, authorIds }, step, actor }: Cell) =>
    `${actor.personId}: ${step} what is ${state}${authorIds.length > 0 ? ' of their own' : ''}`

  const before = await Promise.all(shared.map(versionsOf))
  for (const cell of cells.filter(refusedFor))
    expect(await said(cell, cell.subject), named(cell)).toEqual(expected(cell))
  expect(await Promise.all(shared.map(versionsOf))).toEqual(before)

  const allowed = cells.filter((cell) => !refusedFor(cell))
  for (const cell of allowed) {
    const subject = await subjectIn(cell.subject.state, cell.subject.authorIds)
    expect((await said(cell, subject)).ok, named(cell)).toBe(true)
    const [version] = await versionsOf(subject)
    expect(version?.state, named(cell)).toBe(steps[cell.step].to)
  }
  console.log(`${cells.length} cells of the table of steps: ${allowed.length} allowed, the others refused.`)
})
