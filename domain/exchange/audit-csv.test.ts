import { expect, test } from 'vitest'
import type { ProvenEntry } from '@/domain/review/audit-entry'
import { auditCsv, auditCsvHeader } from './audit-csv'

const entry: ProvenEntry = {
  id: 'e1',
  number: 7,
  hash: 'abc',
  at: new Date('2026-11-22T17:00:00.123Z'),
  event: { type: 'section-completed', section: 'dpia' },
}

test('an event is a line with its time, its words, all that is stored of it, and its place in the chain', () => {
  const by = { id: 'p1', name: 'Ada' }
  const service = { id: 's1', slug: 'visits', name: 'Visit "someone", soon' }
  expect(auditCsv([{ ...entry, by, service }])).toBe(
    '7,2026-11-22T17:00:00.123Z,Ada,p1,"Visit ""someone"", soon",s1,section-completed,' +
      'Section completed: DPIA questions,"{""type"":""section-completed"",""section"":""dpia""}",e1,abc\r\n',
  )
  expect(auditCsvHeader.split(',')).toHaveLength(11)
})

test('what the operator did is said to be theirs', () => {
  expect(auditCsv([entry])).toContain(',the operator,,,,section-completed,')
})

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1'])('a name like %j is no formula', (name) => {
  expect(auditCsv([{ ...entry, by: { id: 'p', name } }])).toMatch(/Z,"?'/)
})

test('a line break in a cell is in quotes', () => {
  expect(auditCsv([{ ...entry, by: { id: 'p', name: 'Ada\nLovelace' } }])).toContain('"Ada\nLovelace"')
})
