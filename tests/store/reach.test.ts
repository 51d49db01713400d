import { expect, test } from 'vitest'
import { newId } from '@/prisma/database/new-id'
import { listPeople, readPerson, servicesReachedBy } from '@/prisma/people/listed-people'
import { changePerson } from '@/prisma/people/people'
import { listTeams } from '@/prisma/people/teams'
import { listServices } from '@/prisma/record/services'
import { testDatabase } from '../support/test-database'
import { exampleOrganisation, valueIn } from './example'

const { db } = await testDatabase()

test('people are listed 20 on a page, and found by words of their name or address taken as they are', async () => {
  const { administrator, organisationId } = await exampleOrganisation(db)
  const row = (name: string) => ({ id: newId(), organisationId, name, email: `${newId()}@many.example` })
  await db.person.createMany({ data: Array.from({ length: 30 }, (_, number) => row(`Many ${number}`)) })
  await db.person.create({ data: row('100% Ada') })
  const listed = async (search: string, page: number) =>
    valueIn(await listPeople(db, administrator, { search, page }))
  expect((await listed('', 1)).total).toBe(36)
  expect((await listed('', 1)).people).toHaveLength(20)
  expect((await listed('', 2)).people).toHaveLength(16)
  expect((await listed('MANY.example', 1)).total).toBe(31)
  expect((await listed('0% a', 1)).people.map(({ name }) => name)).toEqual(['100% Ada'])
})

test('what somebody reaches is what they find themselves, and nothing once they are deactivated', async () => {
  const { administrator, editor, viewer, officer, stranger, slug } = await exampleOrganisation(db)
  const reach = async (id: string) => {
    const person = valueIn(await readPerson(db, administrator, id))
    return valueIn(await servicesReachedBy(db, administrator, person, 1))
  }
  for (const actor of [editor, viewer, officer, stranger, administrator]) {
    const { services, total } = await reach(actor.personId)
    const own = await listServices(db, actor, { page: 1 })
    expect(services.map((service) => service.slug)).toEqual(own.services.map((service) => service.slug))
    expect(total).toBe(own.total)
  }
  expect((await reach(editor.personId)).services).toEqual([
    { slug, name: 'Visit someone', teamName: 'Visits', mayEdit: true },
  ])
  expect((await reach(viewer.personId)).services).toMatchObject([{ mayEdit: false }])
  valueIn(
    await changePerson(db, administrator, editor.personId, { version: 0, changes: { deactivated: true } }),
  )
  expect(await reach(editor.personId)).toEqual({ services: [], total: 0 })
})

test('a team counts those who may sign in', async () => {
  const { administrator, editor, teamId } = await exampleOrganisation(db)
  const sizes = async () => valueIn(await listTeams(db, administrator)).find(({ id }) => id === teamId)
  expect(await sizes()).toMatchObject({ editors: 1, viewers: 1 })
  valueIn(
    await changePerson(db, administrator, editor.personId, { version: 0, changes: { deactivated: true } }),
  )
  expect(await sizes()).toMatchObject({ editors: 0, viewers: 1 })
})
