import { describe, expect, test } from 'vitest'
import type { Retention } from '@/domain/record/held'
import type { DocumentVoice, KeptIn } from '../phrases'
import { countedFrom, keptInWords, legalHoldInWords, spanKept } from './periods'

const exactly = (period: string) => ({ measure: 'exactly', period, from: 'collected' }) as const
const session = { measure: 'browser-session' } as const
const kept = (period: string): Retention => ({ stages: [exactly(period)] })
type Start = Parameters<typeof keptInWords>[3]

describe('How long something is kept', () => {
  test.each<[string, Retention, KeptIn, DocumentVoice, Start]>([
    ['366 days after we collect it', kept('P366D'), 'service', 'notice', 'said'],
    ['366 days', kept('P366D'), 'service', 'notice', 'collection elsewhere'],
    ['366 days after collection', kept('P366D'), 'service', 'dpia', 'said'],
    ['1 year after it is set', kept('P1Y'), 'device', 'cookies', 'said'],
    ['1,000 days', kept('P1000D'), 'service', 'notice', 'elsewhere'],
    [
      'up to 14 months',
      { stages: [{ ...exactly('P14M'), measure: 'up-to' }] },
      'service',
      'notice',
      'collection elsewhere',
    ],
    [
      '20 minutes after the last activity',
      { stages: [{ ...exactly('PT20M'), from: 'last-activity' }] },
      'service',
      'notice',
      'collection elsewhere',
    ],
    [
      '20 minutes after it is last used',
      { stages: [{ ...exactly('PT20M'), from: 'last-activity' }] },
      'device',
      'cookies',
      'collection elsewhere',
    ],
    [
      'between 1 and 2 years after the help ends',
      {
        stages: [
          { measure: 'between', period: 'P1Y', longestPeriod: 'P2Y', from: 'event', event: 'The help ends.' },
        ],
      },
      'service',
      'notice',
      'said',
    ],
    [
      'between 6 months and 1 year',
      { stages: [{ measure: 'between', period: 'P6M', longestPeriod: 'P1Y', from: 'collected' }] },
      'service',
      'dpia',
      'elsewhere',
    ],
    [
      'until you close your browser or 20 hours after it is set, whichever comes first',
      { stages: [session, exactly('PT20H')], whicheverFirst: true },
      'device',
      'notice',
      'said',
    ],
    ['until the browser is closed', { stages: [session] }, 'device', 'dpia', 'said'],
    [
      'until your order ends, then 6 years (only the last 3 digits)',
      {
        stages: [
          { measure: 'until-event', event: 'your order ends' },
          { ...exactly('P6Y'), note: 'Only the last 3 digits' },
        ],
      },
      'service',
      'notice',
      'collection elsewhere',
    ],
    [
      'as long as the prison is open',
      { stages: [{ measure: 'criteria', criteria: 'As long as the prison is open.' }] },
      'service',
      'dpia',
      'said',
    ],
  ])('%s', (words, retention, where, voice, start) => {
    expect(keptInWords(retention, where, voice, start)).toBe(words)
  })

  test.each<[string, Retention]>([
    ['how long', { stages: [{ measure: 'exactly', from: 'collected' }] }],
    ['from when', { stages: [{ measure: 'exactly', period: 'P1Y' }] }],
    ['what starts it', { stages: [{ measure: 'exactly', period: 'P1Y', from: 'event' }] }],
    ['the longer time', { stages: [{ measure: 'between', period: 'P1Y', from: 'collected' }] }],
    ['what ends it', { stages: [{ measure: 'until-event' }] }],
    ['the criteria', { stages: [{ measure: 'criteria' }] }],
    ['one of two stages', { stages: [exactly('P1Y'), { measure: 'until-event' }] }],
    ['anything', {}],
  ])('is not said while %s is not recorded', (_, retention) => {
    expect(keptInWords(retention, 'service', 'notice')).toBeUndefined()
  })

  test.each<[string, Parameters<typeof countedFrom>[0], KeptIn]>([
    ['Collection', exactly('P1Y'), 'service'],
    ['Setting', exactly('P1Y'), 'device'],
    ['Last use', { ...exactly('P1Y'), from: 'last-activity' }, 'device'],
    ['The help ends', { ...exactly('P1Y'), from: 'event', event: 'the help ends.' }, 'service'],
    ['', session, 'device'],
    ['', { measure: 'exactly', period: 'P1Y' }, 'service'],
  ])('counts from “%s”', (words, stage, where) => {
    expect(countedFrom(stage, where)).toBe(words)
  })

  test.each([
    ['While a court case needs it.', 'Longer while a court case needs it.'],
    ['during an investigation', 'Longer during an investigation.'],
    ['We keep it longer for a claim', 'We keep it longer for a claim.'],
    [undefined, undefined],
  ])('and when longer: %s', (legalHold, words) => {
    expect(legalHoldInWords(legalHold)).toBe(words)
  })
})

describe('Of several', () => {
  const open: Retention = { stages: [{ measure: 'until-event', event: 'you leave' }] }

  test('the span runs from the shortest to the longest', () => {
    expect(spanKept([kept('P7Y'), kept('PT20M'), kept('P1Y')])).toBe('20 minutes to 7 years')
    expect(spanKept([kept('P1Y'), kept('P1Y')])).toBe('1 year')
    expect(spanKept([kept('P1Y'), open])).toBeUndefined()
    expect(spanKept([])).toBeUndefined()
  })
})
