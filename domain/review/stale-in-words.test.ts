import { expect, test } from 'vitest'
import { completeRecord } from '@/domain/record/example-record'
import { stale } from './stale'
import { staleInWords } from './stale-in-words'

const day = '2026-11-22'

test('a stale part is said with its document, its heading, its words and a link to the changed fact', () => {
  const after = structuredClone(completeRecord)
  Object.assign(after.purposes[0] as object, { name: 'stop attacks' })
  const found = stale({ record: completeRecord, date: day }, { record: after, date: day })
  const row = found.find(
    ({ document, key }) => document === 'notice' && key === 'browsing/before/identifier/ip/answers/Why',
  )
  expect(row && staleInWords(row, completeRecord, after)).toEqual({
    document: 'Privacy notice',
    kind: 'definition',
    key: 'browsing/before/identifier/ip/answers/Why',
    heading: 'IP address, collected automatically',
    is: 'changed',
    before: ['Why: To keep the service secure.'],
    after: ['Why: To stop attacks.'],
    because: 'facts',
    causes: [
      {
        fact: 'purpose/security/name',
        text: expect.stringMatching(/^stop attacks: /),
        href: '/services/book-a-visit/purposes/security/about#name',
      },
    ],
  })
})

test('what was removed keeps its published name, and there is no page to change it on', () => {
  const after = { ...structuredClone(completeRecord), risks: [] }
  const [first] = stale({ record: completeRecord, date: day }, { record: after, date: day })
  expect(first && staleInWords(first, completeRecord, after).causes[0]).toEqual({
    fact: 'risk/risk/source',
    text: expect.stringMatching(/^Somebody reads the log: /),
  })
})
