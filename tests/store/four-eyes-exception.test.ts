import { describe, expect, test } from 'vitest'
import { exceptVersion } from '@/prisma/review/except-version'
import { testDatabase } from '../support/test-database'
import { submitted } from './complete-service'
import { valueIn } from './example'
import { fourEyes, refused } from './four-eyes'

const connection = await testDatabase()
const { db, asOwner } = connection
const { published, renameOrganisation, approvedBy } = fourEyes(connection)

describe('an administrator’s exception', () => {
  const reason = 'Our other officer has left.'

  test('lets the only officer approve their own change, and stays with the version and in the history', async () => {
    const example = await published()
    await renameOrganisation(example, 'Ministry of Somebody')
    const where = await submitted(db, example)
    const { administrator, officer, colleague } = example
    expect(await exceptVersion(db, administrator, where, reason)).toMatchObject(refused('needs no exception'))
    await db.person.update({ where: { id: colleague.personId }, data: { deactivatedAt: new Date() } })
    expect(await exceptVersion(db, officer, where, reason)).toMatchObject({ refusal: { kind: 'forbidden' } })
    valueIn(await exceptVersion(db, administrator, where, reason))
    expect((await approvedBy(example, officer)).ok).toBe(true)
    const version = await db.version.findFirstOrThrow({
      where: { number: where.number, service: { slug: where.slug } },
    })
    expect(version).toMatchObject({
      ...{ state: 'published', decidedById: officer.personId },
      ...{ exceptionById: administrator.personId, exceptionReason: reason },
    })
    const events = await db.auditEvent.findMany({
      where: { type: 'version-excepted', service: { slug: where.slug } },
    })
    expect(events).toMatchObject([{ actorId: administrator.personId, data: { reason } }])
  })

  test('is never for whoever records it', async () => {
    const example = await published()
    const both = { ...example.officer, administrator: true }
    await db.person.update({ where: { id: both.personId }, data: { administrator: true } })
    await db.person.update({
      where: { id: example.colleague.personId },
      data: { deactivatedAt: new Date() },
    })
    await renameOrganisation(example, 'Ministry of Somebody')
    const where = await submitted(db, example)
    expect(await exceptVersion(db, both, where, reason)).toMatchObject(refused('somebody else'))
  })
})

test('an exception stays as it was given', async () => {
  const change = `update "Version" set "exceptionReason" = 'Another' where "exceptionById" is not null`
  await expect(asOwner((owner) => owner.db.$executeRawUnsafe(change))).rejects.toThrow(/is refused: /)
})
