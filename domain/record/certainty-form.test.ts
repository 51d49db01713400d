import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parts, places, text, yesNo } from './ask'
import type { Certainty } from './certainty'
import { certaintyInput } from './certainty-form'
import { type FormValues, formValuesOf, readAnswers } from './form'

const fields = {
  places: places({ label: 'Where', certain: true }),
  stages: parts({
    label: 'How long',
    noun: 'stage',
    max: 6,
    certain: true,
    fields: { note: text({ label: 'Note' }) },
  }),
  shared: yesNo({ label: 'Shared?' }),
}
const names = Object.keys(fields)
const read = (form: FormValues, stored = {}) => readAnswers(fields, names, form, { stored })

const certainty: fc.Arbitrary<Certainty> = fc.oneof(
  fc.record({ is: fc.constant('sometimes' as const), when: fc.constantFrom('at weekends', 'if asked') }),
  fc.record({ is: fc.constant('may' as const) }),
  fc.record(
    {
      is: fc.constant('not-known' as const),
      since: fc.constantFrom('2026-01-31', '2025-12-01'),
      findsOut: fc.constantFrom('Ann', 'the supplier'),
    },
    { requiredKeys: ['is'] },
  ),
  fc.record({ is: fc.constant('none' as const) }),
)

describe('How sure an answer is', () => {
  test('comes back from the form that shows it', () => {
    fc.assert(
      fc.property(certainty, (said) => {
        const answered = said.is === 'sometimes' || said.is === 'may'
        const stored = { ...(answered && { places: ['GB'] }), certainty: { places: said } }
        expect(read(formValuesOf(fields, stored), stored)).toEqual({ ok: true, answers: stored })
      }),
    )
  })

  test.each([
    ['sometimes without when', { places: 'GB', 'places-certainty': 'sometimes' }, 'places-when'],
    ['perhaps, without an answer', { 'places-certainty': 'may' }, 'places'],
    ['what is not offered', { places: 'GB', 'places-certainty': 'surely' }, 'places-certainty'],
    [
      'since a day that there is not',
      { 'places-certainty': 'not-known', 'places-since-day': '31' },
      'places-since',
    ],
    ['of an answer that is always so', { shared: 'yes', 'shared-certainty': 'may' }, 'shared-certainty'],
  ])('is refused at its place: %s', (_, form, path) => {
    expect(read(form as unknown as FormValues)).toMatchObject({ ok: false, problems: [{ path }] })
  })

  test('of a list that has something in it is not “none”', () => {
    const stored = { stages: [{ note: 'A week' }] }
    expect(read({ 'stages-certainty': 'none' }, stored)).toMatchObject({
      ok: false,
      problems: [{ path: 'stages-certainty' }],
    })
    expect(read({ 'stages-certainty': 'may' }, stored)).toMatchObject({ ok: true })
  })

  test('takes the place of an answer that nobody knows or of which there is none', () => {
    for (const is of ['none', 'not-known'])
      expect(read({ places: 'GB', [certaintyInput('places')]: is }, { places: ['GB'] })).toEqual({
        ok: true,
        answers: { certainty: { places: { is } } },
      })
  })

  test('of other pages stays, and what this page asked is confirmed', () => {
    const proposed = { by: 'catalogue' as const, on: '2026-12-01' }
    const stored = {
      certainty: { places: { is: 'may' }, elsewhere: { is: 'none' } },
      toConfirm: { places: proposed, elsewhere: proposed },
    }
    const saved = read({ places: 'GB' }, stored)
    expect(saved).toMatchObject({
      answers: { certainty: { elsewhere: { is: 'none' } }, toConfirm: { elsewhere: proposed } },
    })
    expect(saved.ok && Object.keys(saved.answers.certainty ?? {})).toEqual(['elsewhere'])
    const all = read({ places: 'GB' }, { toConfirm: { places: proposed } })
    expect(all.ok && 'toConfirm' in all.answers && all.answers.toConfirm).toBeUndefined()
  })
})
