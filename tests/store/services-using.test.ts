import { expect, test } from 'vitest'
import { organisation, serviceAt } from '@/domain/record/place'
import { addEntry } from '@/prisma/record/entries'
import { createService } from '@/prisma/record/services'
import { servicesUsing } from '@/prisma/record/services-using'
import { testDatabase } from '../support/test-database'
import { exampleOrganisation, valueIn } from './example'

const { db } = await testDatabase()

test('a shared supplier is used by the service whose data is in a shared system that it runs', async () => {
  const { officer, editor, stranger, slug } = await exampleOrganisation(db)
  const party = valueIn(await addEntry(db, officer, organisation, 'party', { name: 'Supplier' }))
  const log = valueIn(await addEntry(db, officer, organisation, 'system', { name: 'Log', party }))
  expect(await servicesUsing(db, officer, party)).toEqual({ services: [], others: 0 })
  const answers = { kind: 'ip-address', plainName: 'IP address' }
  const identifier = valueIn(await addEntry(db, editor, serviceAt(slug), 'identifier', answers))
  valueIn(await addEntry(db, editor, serviceAt(slug), 'holding', { identifier, system: log }))
  const named = { services: [{ slug, name: 'Visit someone' }], others: 0 }
  expect(await servicesUsing(db, officer, log)).toEqual(named)
  expect(await servicesUsing(db, officer, party)).toEqual(named)

  const [{ teamId = '' } = {}] = stranger.memberships
  const other = valueIn(await createService(db, stranger, { name: 'Get a transcript', teamId }))
  valueIn(await addEntry(db, stranger, serviceAt(other), 'sharing', { recipient: party }))
  expect((await servicesUsing(db, officer, party)).services.map((service) => service.slug)).toEqual([
    other,
    slug,
  ])
  expect(await servicesUsing(db, editor, party)).toEqual({ ...named, others: 1 })
  const elsewhere = await exampleOrganisation(db)
  expect(await servicesUsing(db, elsewhere.officer, party)).toEqual({ services: [], others: 0 })
})
