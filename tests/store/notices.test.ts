import { expect, test } from 'vitest'
import { writePage } from '@/components/published-page/write-page'
import { readAddress } from '@/domain/exchange/published/address'
import { serviceAt } from '@/domain/record/place'
import { sha256 } from '@/prisma/database/hash'
import { findPublished, publishedBody } from '@/prisma/publishing/files'
import { listNotices } from '@/prisma/publishing/list-notices'
import { listPublications, publishedService } from '@/prisma/publishing/publications'
import { renderedAgain } from '@/prisma/publishing/rendered-again'
import { readRecord } from '@/prisma/record/records'
import { saveProfile } from '@/prisma/record/save-profile'
import { takeStep } from '@/prisma/review/take-step'
import { testDatabase } from '../support/test-database'
import { completeService, day, submitted } from './complete-service'
import { type Example, valueIn } from './example'

const { db, asOwner } = await testDatabase()

async function change({ editor, slug }: Example, changes: Record<string, unknown>) {
  const { versions } = valueIn(await readRecord(db, editor, slug))
  valueIn(await saveProfile(db, editor, serviceAt(slug), { version: versions.service, changes }))
}

async function publish(example: Example) {
  const at = await submitted(db, example)
  valueIn(
    await takeStep(
      db,
      example.officer,
      at,
      'assign',
      { reviewerId: example.officer.personId },
      day,
      writePage,
    ),
  )
  const dates = { publishOn: day, reviewOn: '2027-11-22' }
  valueIn(await takeStep(db, example.officer, at, 'approve', dates, day, writePage))
  return at
}

/** What is found at an address below the one of the service, with its bytes. */
async function at({ slug }: Example, path = '') {
  const address = readAddress(`${slug}${path}`.split('/'))
  const file = address && (await findPublished(db, address))
  return file && { ...file, body: await publishedBody(db, file.versionId, address) }
}

test('nothing is published before a version is', async () => {
  const example = await completeService(db)
  await submitted(db, example)
  expect(await at(example)).toBeUndefined()
  expect(await at(example, '/1')).toBeUndefined()
  expect(await publishedService(db, example.editor, example.slug)).toBeUndefined()
})

test('what is current, and each version, is served as it was published; the draft is not seen', async () => {
  const example = await completeService(db)
  await change(example, { name: 'First name' })
  await publish(example)
  await change(example, { name: 'Second name' })
  const first = await at(example)
  expect(first).toMatchObject({ standing: 'current', staffOnly: false })
  expect(first?.body).toContain('First name')
  expect(sha256(first?.body ?? '')).toBe(first?.hash)

  await publish(example)
  expect((await at(example))?.body).toContain('Second name')
  expect(await at(example, '/1')).toEqual({ ...first, standing: 'older' })
  expect((await at(example, '/2'))?.hash).toBe((await at(example))?.hash)
  expect((await at(example, '/2/changes'))?.body).toContain('Second name')
  expect((await at(example, '/1/changes'))?.body).toContain('This is the first version')
  for (const path of ['.md', '.json', '/cookies', '/cookies.md', '/1/cookies.json'])
    expect((await at(example, path))?.body, path).toMatch(/(First|Second) name/)
  expect(await at(example, '/3')).toBeUndefined()
})

test('a service that has closed keeps its last notice', async () => {
  const example = await completeService(db)
  const { number } = await publish(example)
  valueIn(await takeStep(db, example.officer, { slug: example.slug, number }, 'retire', {}, day, writePage))
  expect(await at(example)).toMatchObject({ standing: 'closed' })
  const { notices } = await listNotices(db, undefined, { page: 1 })
  expect(notices.find(({ slug }) => slug === example.slug)).toMatchObject({ isClosed: true })
})

test('the notice of a service for staff is listed for the people of its organisation, and in no feed', async () => {
  const example = await completeService(db)
  await change(example, { name: 'Rota of the night shift', audience: 'staff' })
  await publish(example)
  expect(await at(example)).toMatchObject({ staffOnly: true, organisationId: example.organisationId })
  const listed = async (actor?: Example['editor']) =>
    (await listNotices(db, actor, { search: 'night shift', page: 1 })).notices.map(({ slug }) => slug)
  expect(await listed()).toEqual([])
  expect(await listed({ ...example.viewer, organisationId: 'another' })).toEqual([])
  for (const colleague of [example.viewer, example.stranger])
    expect(await listed(colleague)).toEqual([example.slug])
  expect(await publishedService(db, undefined, example.slug)).toBeUndefined()
  expect(await publishedService(db, example.viewer, example.slug)).toMatchObject({
    versions: [{ number: 1 }],
  })
  const { publications } = await listPublications(db, 1)
  expect(publications.map(({ slug }) => slug)).not.toContain(example.slug)
})

test('the list has one line for each service, found by the words in its name as it was published', async () => {
  const example = await completeService(db)
  await change(example, { name: 'Pay 100% of a_fine' })
  await publish(example)
  await publish(example)
  await change(example, { name: 'Something else' })
  const found = async (search: string) => (await listNotices(db, undefined, { search, page: 1 })).notices
  expect(await found('100% OF A_')).toMatchObject([
    { slug: example.slug, name: 'Pay 100% of a_fine', publishedOn: day, isClosed: false },
  ])
  expect(await found('100_')).toEqual([])
  expect(await found('Something else')).toEqual([])
})

test('the feed has what was published, the newest first', async () => {
  const example = await completeService(db)
  await publish(example)
  await publish(example)
  const { publications, isLast } = await listPublications(db, 1)
  expect(publications.slice(0, 2)).toMatchObject([
    { slug: example.slug, number: 2 },
    { slug: example.slug, number: 1 },
  ])
  expect(isLast).toBe(true)
})

test('every published file comes out of its frozen record again, byte for byte', async () => {
  expect(await renderedAgain(db, writePage)).toEqual({
    same: await db.publishedDocument.count(),
    otherWriter: 0,
    problems: [],
  })
})

test('a file that the writers now make otherwise is said, and one of other writers is counted', async () => {
  const undone = new Error('undone')
  const attempt = asOwner(({ db: owner }) =>
    owner.$transaction(async (tx) => {
      await tx.$executeRaw`set local session_replication_role = replica`
      await tx.$executeRaw`update "PublishedDocument" set body = '' where document = 'notice' and format = 'md'`
      await tx.$executeRaw`update "PublishedDocument" set writer = 0 where document = 'cookies'`
      const { problems, otherWriter } = await renderedAgain(tx, writePage)
      expect(problems).toHaveLength(await tx.version.count({ where: { publishedOn: { not: null } } }))
      expect(problems[0]).toMatch(/^notice\.md of version \d+ of visits-.+ differs$/)
      expect(otherWriter).toBe(3 * problems.length)
      throw undone
    }),
  )
  await expect(attempt).rejects.toBe(undone)
})
