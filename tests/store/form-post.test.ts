import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { ok, refuse } from '@/domain/result'
import { answerPost } from '@/prisma/database/form-post'
import { transaction } from '@/prisma/database/transaction'
import { keepRetention } from '@/prisma/history/keep-retention'
import { createService } from '@/prisma/record/services'
import { testDatabase } from '../support/test-database'
import { exampleOrganisation, valueIn } from './example'

const connection = await testDatabase()
const { db } = connection
const organisation = await exampleOrganisation(db)
const { editor, officer, teamId, organisationId } = organisation

/** Sends the form “Add a service” with a key and a name. */
function addService(formKey: string, name: string, actor = editor) {
  const post = { personId: actor.personId, formKey, values: { name, teamId } }
  return answerPost(post, () => createService(db, actor, { name, teamId }))
}
const namesLike = (name: string) => db.service.count({ where: { name } })

test('of 20 identical posts at once one adds a service, and all get its address', async () => {
  const formKey = randomUUID()
  const name = `Renew ${formKey}`
  const results = await Promise.all(Array.from({ length: 20 }, () => addService(formKey, name)))
  expect(await namesLike(name)).toBe(1)
  expect(new Set(results.map(valueIn)).size).toBe(1)
  expect(await addService(formKey, name)).toEqual(results[0])
  expect(await namesLike(name)).toBe(1)
})

test('the form rendered again, or with other answers, is another post', async () => {
  const formKey = randomUUID()
  const name = `Renew ${formKey}`
  valueIn(await addService(formKey, name))
  valueIn(await addService(randomUUID(), name))
  expect(await namesLike(name)).toBe(2)
  valueIn(await addService(formKey, `${name} online`))
  expect(await namesLike(`${name} online`)).toBe(1)
  // What was said in between makes it another post, as when somebody goes back and changes their mind twice.
  valueIn(await addService(formKey, name))
  expect(await namesLike(name)).toBe(3)
})

test('a post that was refused or that failed can be sent again as it is', async () => {
  const post = { personId: editor.personId, formKey: randomUUID(), values: {} }
  const send = (work: Parameters<typeof transaction<string>>[1]) =>
    answerPost(post, () => transaction(db, work))
  expect((await send(async () => refuse({ kind: 'conflict' }))).ok).toBe(false)
  const crash = send(async () => {
    throw new Error('killed')
  })
  await expect(crash).rejects.toThrow('killed')
  expect(await send(async () => ok('done'))).toEqual(ok('done'))
  expect(await send(async () => ok('done again'))).toEqual(ok('done'))
})

test('each transaction of a post is done once, also when the first time ended between them', async () => {
  const post = { personId: editor.personId, formKey: randomUUID(), values: {} }
  const done: string[] = []
  const step = (name: string) =>
    transaction(db, async () => {
      done.push(name)
      return ok(name)
    })
  const ended = answerPost(post, async () => {
    await step('first')
    throw new Error('killed')
  })
  await expect(ended).rejects.toThrow('killed')
  const both = () => answerPost(post, async () => [await step('first'), await step('second')])
  expect(await both()).toEqual([ok('first'), ok('second')])
  expect(await both()).toEqual([ok('first'), ok('second')])
  expect(done).toEqual(['first', 'second'])
})

test('the key of somebody else’s form gives nothing of theirs', async () => {
  const formKey = randomUUID()
  const name = `Renew ${formKey}`
  valueIn(await addService(formKey, name))
  expect(await addService(formKey, name, officer)).toEqual({ ok: false, refusal: { kind: 'forbidden' } })
  const colleague = { ...editor, personId: officer.personId }
  const slug = valueIn(await addService(formKey, name, colleague))
  expect(slug).not.toBe(valueIn(await addService(formKey, name)))
})

test('what is kept of a post says nothing about who sent what, and goes after a day', async () => {
  valueIn(await addService(randomUUID(), `Renew ${organisationId}`))
  const rows = await db.formPost.findMany()
  for (const { key } of rows) expect(key).toMatch(/^[0-9a-f]{64}\/\d$/)
  const later = (hours: number) => new Date(Date.now() + hours * 60 * 60_000)
  valueIn(await keepRetention(connection, 'key', later(23)))
  expect(await db.formPost.count()).toBe(rows.length)
  valueIn(await keepRetention(connection, 'key', later(25)))
  expect(await db.formPost.count()).toBe(0)
})
