import { describe, expect, test } from 'vitest'
import { completeRecord } from '@/domain/record/example-record'
import { titlesIn } from '@/domain/record/in-words'
import type { ServiceRecord } from '@/domain/record/record'
import { answersInWords } from './answers-in-words'

/** The complete record, whose copy leaves period and access to the log that holds it. */
function leftToSystem(): ServiceRecord {
  const record = structuredClone(completeRecord)
  const { id, identifier, system, form, ...answers } = record.holdings[0] as ServiceRecord['holdings'][number]
  record.holdings = [{ id, identifier, system, ...(form && { form }) }]
  Object.assign(record.systems[0] as object, answers)
  return record
}

function answersAboutCopy(record: ServiceRecord) {
  return answersInWords(record, 'holding', record.holdings[0] ?? {}, titlesIn(record))
}

const proposed = { by: 'catalogue', name: 'nginx', on: '2026-12-01' } as const

test('What stands beside an answer is said beside it, and in place of one that there is not', () => {
  const record = leftToSystem()
  Object.assign(record.systems[0] as object, {
    certainty: { stages: { is: 'may' }, access: { is: 'not-known' } },
    toConfirm: { disposal: proposed },
    access: undefined,
  })
  const answers = answersAboutCopy(record)
  expect(answers('stages')?.beside).toEqual(['It may be so'])
  expect(answers('access')).toEqual({ lines: ['Not known, from nginx access log'] })
  expect(answers('disposal')?.beside).toEqual([
    'To be confirmed. The catalogue (nginx) proposed it on 1 December 2026',
  ])
})

test('A category says which systems hold it, although each copy says so when all are listed', () => {
  const record = structuredClone(completeRecord)
  const category = { id: 'log-data', name: 'log data', systems: [record.systems[0]?.id ?? ''] }
  record.categories = [category]
  expect(answersInWords(record, 'category', category, titlesIn(record))('systems')).toEqual({
    lines: ['nginx access log'],
  })
})

describe('The answers about a copy', () => {
  test('are those of its system where it leaves them to it, and say so', () => {
    const answers = answersAboutCopy(leftToSystem())
    expect(answers('stages')).toEqual({ lines: ['90 days after we collect it, from nginx access log'] })
    expect(answers('disposal')).toEqual({ lines: ['It is deleted, from nginx access log'] })
    expect(answers('retentionReason')).toEqual({
      lines: ['Attacks are found within 90 days.'],
      from: 'From nginx access log',
    })
    expect(answers('access')?.lines[0]).toMatch(/Operations engineer.*, from nginx access log$/)
    expect(answers('purposes')).toEqual({ lines: ['keep the service secure, from IP address'] })
  })

  test('are its own where it has them', () => {
    expect(answersAboutCopy(completeRecord)('disposal')).toEqual({ lines: ['It is deleted'] })
    const record = leftToSystem()
    Object.assign(record.holdings[0] as object, { disposal: 'anonymised' })
    expect(answersAboutCopy(record)('disposal')).toEqual({ lines: ['It is made anonymous'] })
  })

  test('are not given to what is not asked', () => {
    expect(answersAboutCopy(leftToSystem())('policyDepartures')).toBeUndefined()
    const record = leftToSystem()
    Object.assign(record.systems[0] as object, { policyFollowed: false, policyDepartures: 'A court asked' })
    expect(answersAboutCopy(record)('policyDepartures')).toEqual({
      lines: ['A court asked'],
      from: 'From nginx access log',
    })
  })
})
