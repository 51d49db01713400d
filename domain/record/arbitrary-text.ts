import * as fc from 'fast-check'
import type { Input } from './field'

/** Texts that break careless code: marks of HTML, Markdown and spreadsheets, blanks, other scripts, long words. */
const awkward = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '[press](javascript:alert(1))',
  'javascript:alert(1)',
  '=cmd|calc!A1',
  '| a | b |',
  '# heading',
  '{{7*7}}',
  ' ',
  '\u202Eright to left',
  'Llŷn, ŵyl a thŷ',
  'العربية',
  '👩🏽‍⚖️',
  'a'.repeat(150),
  'undefined',
  '__proto__',
]

const addresses = [
  'https://www.gov.uk/',
  'http://example.service.gov.uk/privacy?a=1&b=%22#top',
  'https://example.org/<script>alert(1)</script>',
  'https://user:secret@example.org/',
  'https://xn--gwyl-99b.example/ŵyl',
]

// Built once: making these is far slower than drawing from them.
const unboundedText = fc.oneof(
  { weight: 3, arbitrary: fc.stringMatching(/^[A-Z][a-z]{2,8}( [a-z]{2,8}){0,4}$/) },
  { weight: 1, arbitrary: fc.constantFrom(...awkward) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }) },
)
const unboundedLines = fc.array(unboundedText, { minLength: 1, maxLength: 3 })
const anyText = (max: number) => unboundedText.map((text) => text.slice(0, max))

type TextInput = Exclude<
  Input,
  { type: 'choice' | 'choices' | 'places' | 'yesNo' | 'reference' | 'references' | 'parts' }
>

/** Any text for a question, mostly ordinary and sometimes awkward. The caller keeps what the field accepts. */
export function arbitraryText(input: TextInput): fc.Arbitrary<unknown> {
  switch (input.type) {
    case 'email':
      return fc.constantFrom('privacy@example.gov.uk', 'data.access1@justice.example', "o'neil+a@ŵ.example")
    case 'telephone':
      return fc.constantFrom('0300 123 4567', '+44 (0)20 7946 0000')
    case 'webAddress':
      return fc.constantFrom(...addresses)
    case 'day':
      return fc
        .date({ min: new Date('2020-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
        .map((date) => date.toISOString().slice(0, 10))
    case 'period':
      return arbitraryPeriod
    case 'lines': {
      const line = input.each === 'webAddress' ? fc.constantFrom(...addresses) : anyText(200)
      return fc.array(line, { minLength: 1, maxLength: 4 })
    }
    case 'longText':
      return unboundedLines.map((lines) => lines.join('\n').slice(0, input.max))
    default:
      return anyText(input.max)
  }
}

const arbitraryPeriod = fc.oneof(
  fc.constantFrom('P90D', 'P1Y', 'P13M', 'PT20M', 'PT20H', 'P7Y', 'P1Y6M', 'P2W', 'PT90S', 'P1DT12H'),
  fc
    .tuple(fc.integer({ min: 1, max: 9999 }), fc.constantFrom('Y', 'M', 'W', 'D'))
    .map(([n, u]) => `P${n}${u}`),
)
