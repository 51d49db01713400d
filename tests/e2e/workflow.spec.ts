import { expect, test } from '@playwright/test'
import { noAuthors } from '@/domain/review/authorship'
import { hindrance, openStates, type State, states, steps } from '@/domain/review/workflow'
import { applyMigrations } from '@/prisma/migrate'
import { openPostgresql } from '@/prisma/postgresql'
import { type Application, freePort, startApplication } from '../support/application'
import { type PostgresqlServer, startPostgresql } from '../support/postgresql-server'
import { fieldsAt, forEach, post, readSent } from './permissions/ask'
import { prepare, type Visitor, visitors } from './permissions/setting'
import { forms, owner, type Subject, stateOf, subjectIn, type Taken } from './workflow/setting'

// Every cell of the table of steps is tried over HTTP: role, state, step, and whether it is one's own work.

let server: PostgresqlServer
let connection: ReturnType<typeof openPostgresql>
let application: Application
let everybody: Visitor[] = []

const stateNames = Object.keys(states) as State[]
const stepNames = Object.keys(forms) as Taken[]

test.beforeAll(async () => {
  test.setTimeout(300_000)
  server = await startPostgresql()
  connection = openPostgresql(server.url('postgres'))
  await applyMigrations(connection)
  await prepare(connection.db)
  // Nothing may be missing that keeps a record from being submitted, as the contact of that setting has.
  await connection.db.item.deleteMany({ where: { scope: owner.organisationId } })
  everybody = await visitors('known-to-everybody')
  application = await startApplication(await freePort(), { DATABASE_URL: server.url('postgres') })
})

test.afterAll(async () => {
  await application?.stop()
  await connection?.close()
  await server?.stop()
})

/** What the table says of a step. The draft is there beside every version that is not under way. */
function expected(step: Taken, { actor }: Visitor, { state, authorIds }: Subject) {
  if (!actor) return 'signed out'
  const isOpen = (openStates as readonly State[]).includes(state)
  const why = hindrance(step, actor, {
    state: step === 'submit' && !isOpen ? 'draft' : state,
    owner,
    authorship: { ...noAuthors, authorIds },
    comments: { open: 1, mustChange: 0 },
    record: { gaps: 0, mustFix: 0 },
  })
  return why ?? 'allowed'
}

test('each step is taken exactly where the table allows it, by everybody in every state', async () => {
  test.setTimeout(900_000)
  const { db } = connection
  const site = application.url
  const named = (name: string) => everybody.find((visitor) => visitor.name === name) as Visitor
  const fields = {} as Record<Taken, Record<string, string[]>>
  const shownAt = {} as Record<Taken, string>
  for (const step of stepNames) {
    const { slug } = await subjectIn(db, steps[step].from[0], [])
    shownAt[step] = `/services/${slug}/${forms[step].page}`
    fields[step] = await fieldsAt(site, shownAt[step], named(forms[step].by))
  }
  const send = (step: Taken, { slug, hash }: Subject, visitor: Visitor) => {
    const hidden = { slug, ...('hash' in fields[step] && { hash }) }
    return post(site, shownAt[step], { ...fields[step], ...forms[step].answers, ...hidden }, visitor)
  }

  const ids = everybody.flatMap(({ actor }) => actor?.personId ?? [])
  const shared: Subject[] = []
  for (const state of stateNames)
    for (const authorIds of state === 'draft' ? [[]] : [[], ids])
      shared.push(await subjectIn(db, state, authorIds))
  const cells = shared.flatMap((subject) =>
    stepNames.flatMap((step) => everybody.map((visitor) => ({ subject, step, visitor }))),
  )

  const wrong: string[] = []
  const say = ({ subject, step, visitor }: (typeof cells)[number], got: string) => {
    const own = subject.authorIds.length > 0 ? ' of their own' : ''
    const wanted = expected(step, visitor, subject)
    wrong.push(`${visitor.name}: ${step} what is ${subject.state}${own}: ${wanted}, not ${got}`)
  }
  const isAllowed = ({ subject, step, visitor }: (typeof cells)[number]) =>
    expected(step, visitor, subject) === 'allowed'
  const [allowed, refused] = [cells.filter(isAllowed), cells.filter((cell) => !isAllowed(cell))]

  await forEach(refused, async (cell) => {
    const answer = await send(cell.step, cell.subject, cell.visitor)
    const got = readSent(answer) ?? (answer.status === 200 ? 'refused in words' : `status ${answer.status}`)
    const why = expected(cell.step, cell.visitor, cell.subject)
    const isRight =
      why === 'signed out'
        ? got === why
        : why === 'role'
          ? got === 'forbidden' || got === 'not found'
          : got === 'refused in words' || got === 'not found'
    if (!isRight) say(cell, got)
  })
  for (const subject of shared)
    expect(await stateOf(db, subject), `what was ${subject.state}`).toBe(subject.state)

  for (const cell of allowed) {
    const { state, authorIds } = cell.subject
    const own = await subjectIn(db, state, authorIds)
    const answer = await send(cell.step, own, cell.visitor)
    if (readSent(answer) !== 'allowed') say(cell, `${answer.status} ${answer.location}`)
    const versions = await db.version.findMany({
      where: { service: { slug: own.slug } },
      orderBy: { number: 'desc' },
      select: { state: true },
    })
    if (versions[0]?.state !== steps[cell.step].to) say(cell, `left in ${versions[0]?.state}`)
  }
  expect(wrong).toEqual([])
  console.log(`${cells.length} cells of the table of steps: ${allowed.length} allowed, the others refused.`)
})
