import { expect, test } from 'vitest'
import { rememberedWhileAway } from './while-away'

type Notice = { words: string; staffOnly: boolean }

const minute = 60_000
const away = () => Promise.reject(Object.assign(new Error('away'), { code: 'ECONNREFUSED' }))
const busy = () => Promise.reject(Object.assign(new Error('busy'), { code: '55P03' }))
const bug = () => Promise.reject(new TypeError('a bug'))
const notice = (words: string, staffOnly = false) => ({ words, staffOnly })

/** A memory of two notices for an hour, and its clock. */
function memory() {
  let time = 0
  const answerOf = rememberedWhileAway<Notice>(
    { most: 2, longest: 60 * minute, now: () => time },
    ({ staffOnly }) => !staffOnly,
  )
  const read = (key: string, found: Notice | undefined) => answerOf(key, async () => found)
  const pass = (minutes: number) => {
    time += minutes * minute
  }
  return { answerOf, read, pass }
}

test('what was read is answered while the database is away, for less than an hour since it was read', async () => {
  const { answerOf, read, pass } = memory()
  await read('visits', notice('first'))
  pass(30)
  await read('visits', notice('second'))
  pass(59)
  expect(await answerOf('visits', away)).toEqual(notice('second'))
  pass(1)
  await expect(answerOf('visits', away)).rejects.toThrow('away')
})

test('the hour begins when the reading begins, not when its answer comes', async () => {
  const { answerOf, pass } = memory()
  await answerOf('visits', async () => {
    pass(20)
    return notice('slow')
  })
  pass(39)
  expect(await answerOf('visits', away)).toEqual(notice('slow'))
  pass(1)
  await expect(answerOf('visits', away)).rejects.toThrow('away')
})

test('answering from memory makes nothing younger', async () => {
  const { answerOf, read, pass } = memory()
  await read('visits', notice('first'))
  for (let times = 0; times < 3; times++) {
    pass(19)
    expect(await answerOf('visits', away)).toEqual(notice('first'))
  }
  pass(19)
  await expect(answerOf('visits', away)).rejects.toThrow('away')
})

test('a database that is only busy, a bug, and what was never read are failures', async () => {
  const { answerOf, read } = memory()
  await read('visits', notice('first'))
  await expect(answerOf('visits', busy)).rejects.toThrow('busy')
  await expect(answerOf('visits', bug)).rejects.toThrow('a bug')
  await expect(answerOf('parking', away)).rejects.toThrow('away')
})

test('what is for staff is never answered from memory, nor what has become so or has gone', async () => {
  const { answerOf, read } = memory()
  await read('rota', notice('for staff', true))
  await expect(answerOf('rota', away)).rejects.toThrow('away')
  await read('visits', notice('for all'))
  await read('visits', notice('for staff', true))
  await expect(answerOf('visits', away)).rejects.toThrow('away')
  await read('parking', notice('for all'))
  await read('parking', undefined)
  await expect(answerOf('parking', away)).rejects.toThrow('away')
})

test('no more is remembered than fits, and what was read last stays', async () => {
  const { answerOf, read } = memory()
  for (const key of ['a', 'b', 'a', 'c']) await read(key, notice(key))
  expect(await answerOf('a', away)).toEqual(notice('a'))
  expect(await answerOf('c', away)).toEqual(notice('c'))
  await expect(answerOf('b', away)).rejects.toThrow('away')
})
