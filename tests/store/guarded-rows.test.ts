import { describe, expect, test } from 'vitest'
import { expireAudit, sealAudit } from '@/prisma/history/audit-checkpoints'
import { verifyAudit } from '@/prisma/history/audit-verification'
import { type GuardedName, type GuardedTable, guardedTables } from '@/prisma/history/guarded/tables'
import { changePerson } from '@/prisma/people/people'
import { testDatabase } from '../support/test-database'
import { valueIn } from './example'
import { problemsFound } from './tampering'
import { take, workflow } from './workflow-history'

const connection = await testDatabase()
const { db, asOwner } = connection
const key = 'the-key-of-this-installation'
const all = await workflow(db)
await take(db, all, ['signIn', 'recognise', 'comment', 'answer', 'resolve', 'rename', 'confirmShared'])
await take(db, all, ['submit', 'assign', 'sign', 'except'])
await take(db, all, ['approve', 'makeEditor', 'comment', 'signOut', 'signIn'])
valueIn(await sealAudit(db, key, new Date()))

const after = (...statements: string[]) =>
  problemsFound(connection, { key }, async (tx) => {
    for (const statement of statements) await tx.$executeRawUnsafe(statement)
  })

const tables = Object.keys(guardedTables) as GuardedName[]

test('what nobody has touched is sound', async () => {
  expect(await verifyAudit(db, key)).toMatchObject({ problems: [], summedUp: 0, unknown: 0 })
})

/** For each column that decides something, what somebody would write there by hand. */
const forged: Record<string, string> = {
  'Team.organisationId': `'another'`,
  'Person.organisationId': `'another'`,
  'Person.email': `'forged@example.org'`,
  'Person.officer': 'not officer',
  'Person.administrator': 'not administrator',
  'Person.subject': `'forged', issuer = 'https://id.example'`,
  'Person.deactivatedAt': 'now()',
  'Membership.role': `case role when 'editor' then 'viewer'::"TeamRole" else 'editor' end`,
  'Session.personId': `'another'`,
  'Session.createdAt': `"createdAt" + interval '12 hours'`,
  'Session.revokedAt': `case when "revokedAt" is null then now() end`,
  'Service.organisationId': `'another'`,
  'Service.teamId': `'another'`,
  'Service.slug': `'another'`,
  'Version.serviceId': `'another'`,
  'Version.number': 'number + 100',
  'Version.hash': 'md5(hash)',
  'Version.authorIds': `'{}'`,
  'Version.authorsUnknown': 'not "authorsUnknown"',
  'Version.sharedChanges': `'[{"kind": "system"}]'`,
  'Version.exceptionById': `'another'`,
  'Version.exceptionAt': 'now()',
  'Version.exceptionReason': `'Nobody else is there'`,
  'Version.submittedById': `'another'`,
  'Version.submittedAt': `"submittedAt" + interval '1 microsecond'`,
  'Version.state': `'retired'`,
  'Version.reviewerId': `'another'`,
  'Version.assignedAt': 'now()',
  'Version.decidedById': `'another'`,
  'Version.decidedAt': `"decidedAt" - interval '1 day'`,
  'Version.approvedWith': '"approvedWith" + 1',
  'Version.publishOn': `'2031-01-01'`,
  'Version.reviewOn': `'2031-01-01'`,
  'Version.publishedAt': 'null',
  'Version.publishedOn': `'2020-01-01'`,
  'Version.publishedName': `'Another service'`,
  'Version.staffOnly': 'not "staffOnly"',
  'Version.supersededAt': 'now()',
  'Version.confirmedById': `'another'`,
  'Version.confirmedAt': 'now()',
  'Version.signOffs': `'[]'`,
  'SharedConfirmation.organisationId': `'another'`,
  'SharedConfirmation.kind': `'statement'`,
  'SharedConfirmation.thingId': `'another'`,
  'SharedConfirmation.hash': 'md5(hash)',
  'SharedConfirmation.personId': `'another'`,
  'SharedConfirmation.at': 'now()',
  'PublishedDocument.hash': 'md5(hash)',
  'Comment.serviceId': `'another'`,
  'Comment.versionId': `'another'`,
  'Comment.threadId': `'another'`,
  'Comment.about': `'organisation'`,
  'Comment.weight': `'advice'`,
  'Comment.words': `'This is fine.'`,
  'Comment.authorId': `'another'`,
  'Comment.at': 'now()',
  'Comment.withdrawnAt': 'now()',
  'Comment.resolvedAt': `case when "resolvedAt" is null then now() end`,
  'Comment.resolvedById': `'another'`,
  'AuditCheckpoint.at': 'now()',
  'AuditCheckpoint.head': 'head - 1',
  'AuditCheckpoint.hash': 'md5(hash)',
  'AuditCheckpoint.expired': 'not expired',
}

const oneOf = (table: string) => `where ctid = (select ctid from "${table}" order by 1 limit 1)`

describe('a change by hand is found, with the thing, the column and what it should be', () => {
  test('every column that decides something is tried', () => {
    const columns = tables.flatMap((table) =>
      Object.keys(guardedTables[table].columns).map((column) => `${table}.${column}`),
    )
    expect(Object.keys(forged).sort()).toEqual(columns.sort())
  })

  test.each(Object.entries(forged))('%s', async (name, value) => {
    const [table = '', column = ''] = name.split('.')
    const { noun, columns }: GuardedTable = guardedTables[table as GuardedName]
    const { says, hash } = columns[column] ?? {}
    const problems = await after(`update "${table}" set "${column}" = ${value} ${oneOf(table)}`)
    const [event, is] = ['event \\d+ \\([a-z-]+\\)', '(“.*”|empty|yes|no|\\d+|\\[.*\\])']
    const wrong = hash ? `is not what ${event} set` : `is ${is}; it should be ${is}, as ${event} set it`
    expect(problems).toContainEqual(expect.stringMatching(`^${noun} \\S+: the ${says} ${wrong}$`))
  })
})

/** A row like one that there is, with another key. */
const copyOf = (table: string, other: object) =>
  `insert into "${table}" select (jsonb_populate_record(one, '${JSON.stringify(other)}')).* from "${table}" one ${oneOf(table)}`

const added: Record<GuardedName, object> = {
  Organisation: { id: 'forged' },
  Team: { id: 'forged', name: 'Forged' },
  Person: { id: 'forged', email: 'forged@example.org', subject: null, issuer: null },
  Membership: { personId: 'forged' },
  Session: { id: 'forged' },
  Service: { id: 'forged', slug: 'forged' },
  Version: { id: 'forged', number: 50, state: 'recalled' },
  SharedConfirmation: { id: 'forged' },
  PublishedDocument: { document: 'forged' },
  Comment: { id: 'forged' },
  AuditCheckpoint: { number: 50 },
}

test.each(Object.entries(added))('a row of %s that was added by hand is found', async (table, other) => {
  const { noun } = guardedTables[table as GuardedName]
  expect(await after(copyOf(table, other))).toContainEqual(
    expect.stringMatching(`^${noun} \\S+ was added by hand: no event of the history made it$`),
  )
})

test.each(tables)('a row of %s that was taken away by hand is found, unless such rows go', async (table) => {
  const { noun, goes }: GuardedTable = guardedTables[table]
  const missing = expect.stringMatching(
    `^${noun} \\S+ is missing: event \\d+ \\([a-z-]+\\) says that it is there$`,
  )
  const problems = await after(`delete from "${table}" ${oneOf(table)}`)
  if (goes) expect(problems).toEqual([])
  else expect(problems).toContainEqual(missing)
})

test('a membership that was taken away and comes back by hand is found', async () => {
  await take(db, all, ['takeOut'])
  const back = `insert into "Membership" values ('${all.leaver.personId}', '${all.teamId}', 'editor')`
  expect(await after(back)).toEqual([
    expect.stringMatching(/^Membership .+ was added by hand: event \d+ \(person-changed\) removed it$/),
  ])
})

test('a role that was given by hand is still found after somebody has saved a name', async () => {
  const { personId } = all.leaver
  const setOfficer = (officer: boolean) =>
    asOwner((owner) => owner.db.person.update({ where: { id: personId }, data: { officer } }))
  await setOfficer(true)
  const { version } = await db.person.findUniqueOrThrow({ where: { id: personId } })
  valueIn(await changePerson(db, all.administrator, personId, { version, changes: { name: 'Another name' } }))
  expect((await verifyAudit(db, key)).problems).toEqual([
    expect.stringMatching(/^Person .+: the role of an officer is yes; it should be no, as event \d+/),
  ])
  await setOfficer(false)
  expect((await verifyAudit(db, key)).problems).toEqual([])
})

test('an event can only say what its type may', async () => {
  const { id } = await db.version.findFirstOrThrow()
  const rows = [{ table: 'Version', id, set: { staffOnly: true } }]
  const data = JSON.stringify({ type: 'comment-resolved', rows })
  const before = await verifyAudit(db, key)
  const problems = await after(
    'set local session_replication_role = origin',
    `insert into "AuditEvent" (id, type, data) values ('${'f'.repeat(36)}', 'comment-resolved', '${data}')`,
    'set constraints all immediate',
    'set local session_replication_role = replica',
    'update "Version" set "staffOnly" = true',
  )
  expect(before.problems).toEqual([])
  expect(problems).toEqual([expect.stringMatching(/the restriction to staff is yes; it should be no/)])
})

test('when the events have expired, what they said of rows still tells', async () => {
  valueIn(await asOwner((owner) => expireAudit(owner.db, key, new Date())))
  expect(await verifyAudit(db, key)).toMatchObject({ problems: [], unknown: 0 })
  for (const statement of [
    `update "Version" set state = 'retired' ${oneOf('Version')}`,
    `update "Comment" set words = 'This is fine.' ${oneOf('Comment')}`,
    `update "Person" set administrator = not administrator ${oneOf('Person')}`,
    copyOf('Membership', added.Membership),
    copyOf('Comment', added.Comment),
    `delete from "Comment" ${oneOf('Comment')}`,
  ])
    expect(await after(statement), statement).toHaveLength(1)
})
