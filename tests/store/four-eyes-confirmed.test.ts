import { describe, expect, test } from 'vitest'
import { confirmSharedChange } from '@/prisma/review/confirm-shared-change'
import { testDatabase } from '../support/test-database'
import { submitted } from './complete-service'
import { valueIn } from './example'
import { fourEyes, refused, theirChange } from './four-eyes'

const connection = await testDatabase()
const { db, asOwner } = connection
const { published, renameOrganisation, approvedBy, listed, confirm } = fourEyes(connection)

describe('a change that another officer has confirmed', () => {
  test('keeps its author from nothing, whether it was confirmed before or after the submission', async () => {
    for (const when of ['before', 'after']) {
      const example = await published()
      await renameOrganisation(example, 'Ministry of Somebody')
      if (when === 'before') valueIn(await confirm(example, example.colleague, example.organisationId))
      await submitted(db, example)
      if (when === 'after') valueIn(await confirm(example, example.colleague, example.organisationId))
      expect((await approvedBy(example, example.officer)).ok).toBe(true)
    }
  })

  test('is listed with who made it until then, and its author cannot confirm it', async () => {
    const example = await published()
    expect(await listed(example)).toEqual([])
    await renameOrganisation(example, 'Ministry of Somebody')
    expect(await listed(example)).toMatchObject([
      {
        title: 'Ministry of Somebody',
        events: [{ by: 'officer', event: { type: 'organisation-changed' } }, {}],
      },
    ])
    expect(await confirm(example, example.officer, example.organisationId)).toMatchObject(
      refused('You made this change'),
    )
    expect(await confirm(example, example.administrator, example.organisationId)).toMatchObject({
      refusal: { kind: 'forbidden' },
    })
    valueIn(await confirm(example, example.colleague, example.organisationId))
    expect(await listed(example)).toEqual([])
    const { organisationId } = example
    const kept = await db.sharedConfirmation.findFirstOrThrow({ where: { organisationId } })
    const event = await db.auditEvent.findFirstOrThrow({
      where: { organisationId, type: 'shared-change-confirmed' },
    })
    expect(event).toMatchObject({
      actorId: example.colleague.personId,
      data: { confirmationId: kept.id, kind: kept.kind, id: kept.thingId, hash: kept.hash },
    })
  })

  test('is confirmed as it was shown: another change asks for another look, also one to what it was before', async () => {
    const example = await published()
    await renameOrganisation(example, 'First')
    const [first] = await listed(example)
    await renameOrganisation(example, 'Second')
    const conflict = { refusal: { kind: 'conflict' } }
    expect(await confirmSharedChange(db, example.colleague, first?.change as never)).toMatchObject(conflict)
    valueIn(await confirm(example, example.colleague, example.organisationId))
    await renameOrganisation(example, 'Third', example.colleague)
    await renameOrganisation(example, 'Second')
    await submitted(db, example)
    expect(await approvedBy(example, example.officer)).toMatchObject(theirChange)
  })
})

test('a confirmation stays as it was given', async () => {
  for (const change of [
    `update "SharedConfirmation" set "personId" = 'another'`,
    'delete from "SharedConfirmation"',
  ])
    await expect(asOwner((owner) => owner.db.$executeRawUnsafe(change))).rejects.toThrow(/is refused: /)
})
