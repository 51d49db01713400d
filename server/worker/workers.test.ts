import { setImmediate } from 'node:timers/promises'
import { afterEach, describe, expect, test } from 'vitest'
import { demoRecord } from '@/tests/support/demo-record'
import { startWorkers } from './start-workers'
import type { Chunks } from './workers'

const against = { day: '2026-11-22', record: demoRecord('visit-someone-in-prison') }
const bytes = (text: string) => new TextEncoder().encode(text)
const notice = () => bytes('# Privacy notice\n\nWe keep your email address for 2 years.')

let workers: ReturnType<typeof startWorkers>
const start = (limits?: Parameters<typeof startWorkers>[0]) => {
  workers = startWorkers(limits)
  return workers
}
afterEach(() => workers.close())

/** A file of evidence that comes when it is told to. */
function slowFile() {
  let come = () => {}
  const coming = new Promise<void>((resolve) => {
    come = resolve
  })
  const pieces = [bytes('203.0.113.7 - - [22/Nov/2026:10:00:00 +0000] "GET / HTTP/1.1" 200 12 "-" "-"\n')]
  let isAsked = () => {}
  const asked = new Promise<void>((resolve) => {
    isAsked = resolve
  })
  const chunks: Chunks = async () => {
    isAsked()
    await coming
    const value = pieces.shift()
    return value ? { done: false, value } : { done: true, value: undefined }
  }
  return { come, asked, chunks }
}

test('while a notice is read, the thread that answers requests goes on', async () => {
  const { auditNotice } = start()
  await auditNotice(notice(), against, 'vera')
  let turns = 0
  let isDone = false
  const audit = auditNotice(bytes('We keep your data [a](b) '.repeat(40_000)), against, 'vera').finally(
    () => {
      isDone = true
    },
  )
  for (; !isDone; turns++) await setImmediate()
  expect(await audit).toMatchObject({ is: 'done', value: { ok: true } })
  expect(turns).toBeGreaterThan(100)
})

test('what cannot be read is told in words, as without a thread', async () => {
  const { auditNotice } = start()
  expect(await auditNotice(bytes('%PDF-1.7'), against, 'vera')).toEqual({
    is: 'done',
    value: { ok: false, problem: expect.stringMatching(/^The file is a PDF/) },
  })
})

test('what takes longer than it may is stopped, and the next gets another thread', async () => {
  const long = bytes('We keep your data [a](b) '.repeat(40_000))
  const { auditNotice } = start({ notices: { threads: 1, time: 1 } })
  const both = [auditNotice(long, against, 'vera'), auditNotice(long, against, 'edie')]
  expect(await Promise.all(both)).toEqual([{ is: 'stopped' }, { is: 'stopped' }])
})

test('what takes more memory than it may is stopped, and the next is read', async () => {
  const { auditNotice } = start({ notices: { threads: 1, memory: 64 } })
  const large = bytes(`<p>${'<b>a</b>,<i>b</i> '.repeat(500_000)}`)
  expect(await auditNotice(large, against, 'vera')).toEqual({ is: 'stopped' })
  expect(await auditNotice(notice(), against, 'vera')).toMatchObject({ is: 'done' })
})

describe('files of evidence', () => {
  test('wait for a thread, up to a number, and more are refused', async () => {
    const { readEvidence } = start({ evidence: { threads: 1, waiting: 1 } })
    const [first, second, third] = [slowFile(), slowFile(), slowFile()]
    const reading = readEvidence(first.chunks, 'edie')
    await first.asked
    const waiting = readEvidence(second.chunks, 'olive')
    expect(await readEvidence(third.chunks, 'adam')).toEqual({ is: 'full' })
    first.come()
    second.come()
    expect(await Promise.all([reading, waiting])).toMatchObject([
      { is: 'done', value: { ok: true } },
      { is: 'done', value: { ok: true } },
    ])
  })

  test('of one person do not take all the places', async () => {
    const { readEvidence } = start({ evidence: { ofOnePerson: 1 } })
    const [first, second, third] = [slowFile(), slowFile(), slowFile()]
    const reading = readEvidence(first.chunks, 'edie')
    expect(await readEvidence(second.chunks, 'edie')).toEqual({ is: 'full' })
    const other = readEvidence(third.chunks, 'olive')
    first.come()
    third.come()
    expect(await Promise.all([reading, other])).toMatchObject([{ is: 'done' }, { is: 'done' }])
    const again = slowFile()
    again.come()
    expect(await readEvidence(again.chunks, 'edie')).toMatchObject({ is: 'done' })
  })

  test('that break off throw what their sender threw, and leave the thread to others', async () => {
    const { readEvidence } = start({ evidence: { threads: 1 } })
    const gone = new Error('The connection was closed')
    await expect(readEvidence(() => Promise.reject(gone), 'edie')).rejects.toBe(gone)
    const next = slowFile()
    next.come()
    expect(await readEvidence(next.chunks, 'edie')).toMatchObject({ is: 'done' })
  })

  test('are read to their end in pieces that stay whole for their sender', async () => {
    const { readEvidence } = start()
    const buffer = Buffer.from(`{"cookies": [], "origins": []}${' '.repeat(200_000)}`)
    let at = 0
    const chunks: Chunks = async () => {
      const value = buffer.subarray(at, at + 10_000)
      at += value.length
      return value.length > 0 ? { done: false, value } : { done: true, value: undefined }
    }
    await readEvidence(chunks, 'edie')
    expect(at).toBe(buffer.length)
    expect(buffer.toString().startsWith('{"cookies"')).toBe(true)
  })
})

test('a fault says where it is, without its own words, which may quote what was read', async () => {
  const { auditNotice } = start()
  const unlike = { ...against, record: { contacts: [null] } as never }
  const error = await auditNotice(notice(), unlike, 'vera').then(
    () => undefined,
    (thrown: Error) => thrown,
  )
  expect(error?.message).toMatch(/^A thread has failed: TypeError\n +at /)
  expect(error?.message).not.toContain('null')
})
