import { describe, expect, test } from 'vitest'
import { changes } from './changes'
import { completeRecord } from './example-record'
import type { Field } from './field'
import { answerInWords, titlesIn } from './in-words'
import { contact } from './kinds/contact'
import { holding } from './kinds/holding'
import { identifier } from './kinds/identifier'
import { system } from './kinds/system'

const titleOf = titlesIn(completeRecord)

describe('what a thing is called', () => {
  test('is its own name, or for a holding its two ends', () => {
    expect(titleOf('system', 'log')).toBe('nginx access log')
    expect(titleOf('holding', 'ip-in-log')).toBe('IP address in nginx access log')
    const record = structuredClone(completeRecord)
    Object.assign(record.holdings[0] as object, { state: 'draft' })
    expect(titlesIn(record)('holding', 'ip-in-log')).toBe('IP address in nginx access log (draft)')
  })

  test('is its id when it is not there any more', () => {
    expect(titleOf('system', 'gone')).toBe('gone')
    expect(titleOf('people', 'log')).toBe('log')
  })
})

describe('an answer in words', () => {
  test.each<[string, Field, unknown, string[]]>([
    ['a choice', system.fields.kind, 'cdn', ['Content delivery network']],
    ['a choice that is not offered any more', system.fields.kind, 'mainframe', ['mainframe']],
    ['choices', system.fields.encryption, ['at-rest', 'fields'], ['Where it is kept', 'Of single fields']],
    ['yes', identifier.fields.personalData, true, ['Yes']],
    ['no', identifier.fields.personalData, false, ['No']],
    ['a day', contact.fields.checkedOn, '2026-06-01', ['1 June 2026']],
    [
      'places',
      system.fields.places,
      ['GB', 'not-known'],
      ['the United Kingdom', 'a place that is not known'],
    ],
    ['a reference', holding.fields.system, 'log', ['nginx access log']],
    ['references', identifier.fields.people, ['visitors', 'gone'], ['people who visit', 'gone']],
    ['lines', contact.fields.address, ['Room 1', 'London'], ['Room 1', 'London']],
    ['text', system.fields.name, '<b>', ['<b>']],
    ['nothing', system.fields.name, undefined, []],
    [
      'parts, each on one line',
      system.fields.stages,
      [{ measure: 'exactly', period: 'P90D', from: 'collected' }, { measure: 'browser-session' }],
      [
        'How is the time measured: For a set time; How long: 90 days; Counted from: When it is collected',
        'How is the time measured: Until the browser is closed',
      ],
    ],
  ])('%s', (_, field, value, words) => {
    expect(answerInWords(field, value, titleOf)).toEqual(words)
  })
})

describe('changes', () => {
  const { fields } = system
  test('are the answers that differ, in the order asked', () => {
    expect(changes(fields, { name: 'Log', kind: 'cdn' }, { kind: 'cache', name: 'Logs' }, titleOf)).toEqual([
      { field: 'name', label: 'Name', before: ['Log'], after: ['Logs'] },
      {
        field: 'kind',
        label: 'What kind of system is it?',
        before: ['Content delivery network'],
        after: ['Cache or session store'],
      },
    ])
  })

  test('are none where only the order of keys differs', () => {
    const before = { access: [{ kind: 'team', who: 'Us' }] }
    const after = { access: [{ who: 'Us', kind: 'team' }] }
    expect(changes(fields, before, after, titleOf)).toEqual([])
    expect(changes(fields, { name: undefined }, {}, titleOf)).toEqual([])
  })

  test('count another order of a list, an answer given and an answer taken away', () => {
    expect(changes(fields, { places: ['GB', 'IE'] }, { places: ['IE', 'GB'] }, titleOf)).toHaveLength(1)
    expect(changes(fields, {}, { name: 'Log' }, titleOf)).toMatchObject([{ before: [], after: ['Log'] }])
    expect(changes(fields, { name: 'Log' }, {}, titleOf)).toMatchObject([{ before: ['Log'], after: [] }])
  })

  test('ignore what is not asked, such as the id', () => {
    expect(changes(fields, { id: 'a' }, { id: 'b' }, titleOf)).toEqual([])
  })
})
