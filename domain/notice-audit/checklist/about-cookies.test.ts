import { describe, expect, test } from 'vitest'
import { completeRecord } from '@/domain/record/example-record'
import { stateOf } from '../rule-cases'

describe('a cookies page', () => {
  const page = (text: string) => `# Cookies on this service\n\n${text}`
  const listed = page(
    '| Name | Purpose | Expires |\n| - | - | - |\n| _ga | Counts visits | 2 years |\n\nYou can reject cookies.',
  )

  test.each(['names', 'purposes', 'expiry', 'choice'])('is asked for its %s', (id) => {
    expect(stateOf(`cookies-${id}`, listed)).toBe('found')
    expect(stateOf(`cookies-${id}`, page('We like biscuits.'))).toBe('not-found')
  })

  test.each([
    ['a notice of cookies', '# Cookie notice\n\nText.'],
    [
      'a table of cookies alone',
      '| Name | Purpose | Expires |\n| - | - | - |\n| _ga | Counts visits | 2 years |',
    ],
  ])('is known by its name or by what it lists: %s', (_, source) => {
    expect(stateOf('cookies-names', source)).toBeDefined()
  })

  test('may list its cookies without a table', () => {
    const source = page(
      '- `JSESSIONID` keeps you signed in until you close your browser\n- `_fbp` lasts 3 months',
    )
    expect(stateOf('cookies-names', source)).toBe('found')
    expect(stateOf('cookies-purposes', source)).toBe('found')
    expect(stateOf('cookies-expiry', source)).toBe('found')
  })

  test('is not asked what a notice is asked, nor a notice what it is', () => {
    expect(stateOf('controller', listed)).toBeUndefined()
    expect(stateOf('cookies-names', '# Privacy notice and cookies\n\nText.')).toBeUndefined()
  })

  test('names those who set cookies if the record does', () => {
    const record = structuredClone(completeRecord)
    Object.assign(record.identifiers[0] as object, { kind: 'cookie', party: 'third' })
    expect(stateOf('cookies-setters', page('We like biscuits.'), '2026-11-22', record)).toBe('not-found')
    expect(stateOf('cookies-setters', page('It is set by Google.'), '2026-11-22', record)).toBe('found')
    expect(stateOf('cookies-setters', listed, '2026-11-22', completeRecord)).toBe('not-needed')
  })
})
