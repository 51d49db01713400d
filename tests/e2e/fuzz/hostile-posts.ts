import * as fc from 'fast-check'
import type { Control } from './forms-on-page'

/** What is sent for a name: texts, a file, or nothing. What the form holds is kept where nothing is said. */
export type Given = { texts: string[] } | { file: string }
export type Post = { given: Map<string, Given>; extra: [name: string, value: string][] }

/** Texts that must come back as they were sent: marks of HTML, spreadsheets and templates, other directions and scripts. */
const awkward = [
  '</textarea><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '&lt;b&gt; &amp; &#0;',
  '=HYPERLINK("https://example.org","press")',
  '+1-1@SUM(A1)',
  '\u202eright to left\u202c \u2066isolated\u2069',
  'العربية Llŷn 👩🏽‍⚖️ é',
  '  spaces around\u00a0',
  '\ttab',
  '__proto__',
  'constructor',
  '[object Object]',
  '{{7*7}} %s %00 \\u0000',
  'null',
  '-0',
  '1e400',
  'javascript:alert(1)',
]

/** Any code unit, so that control characters and halves of surrogate pairs are among them. */
const codeUnits = fc.string({
  unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
  minLength: 1,
  maxLength: 20,
})
const broken = fc.oneof(
  codeUnits,
  fc.constantFrom('a\u0000b', '\u001b[31m', 'a\u0085b', 'a\ud800', '\udc00a', 'a\ufffe', '\u007f'),
)
const kept = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...awkward) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }) },
  { weight: 1, arbitrary: fc.constantFrom('one\r\ntwo', '\r\n\r\nthree\n', 'four\rfive') },
)
const huge = fc.constantFrom('x'.repeat(100_000), '9'.repeat(400), 'é\n'.repeat(20_000))
const wrong = fc.oneof(
  broken.map((text): Given => ({ texts: [text] })),
  huge.map((text): Given => ({ texts: [text] })),
  fc.array(fc.oneof(kept, broken), { minLength: 2, maxLength: 3 }).map((texts): Given => ({ texts })),
  fc.constant<Given>({ texts: [] }),
  fc.constant<Given>({ file: 'GIF89a\u0000' }),
)

/** What the page sends back of its state, of which React makes the arguments of the action. */
const states = [
  'null',
  '[null]',
  '[{}]',
  '[]',
  '{',
  '[{"attempt":"x"}]',
  '["$undefined"]',
  '["$F1"]',
  '["$@9"]',
  '[1,2,3]',
  '["$9:x"]',
  '{"id":"0","bound":"$@9"}',
]

const names = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  '__proto__[x]',
  'a.b',
  '\u0000',
  '',
  'x'.repeat(5000),
]

/** Posts of a form in which some of its answers are hostile, most of which could be taken. */
export function hostilePosts(controls: readonly Control[]): fc.Arbitrary<Post> {
  const given = controls.map((control) =>
    arbitraryFor(control).map((one): [string, Given] | undefined => one && [control.name, one]),
  )
  const extra = fc.oneof(
    { weight: 5, arbitrary: fc.constant<[string, string][]>([]) },
    { weight: 1, arbitrary: fc.array(fc.tuple(fc.constantFrom(...names), kept), { maxLength: 3 }) },
  )
  return fc.tuple(fc.tuple(...given), extra).map(([all, more]) => ({
    given: new Map(all.filter((one) => one !== undefined)),
    extra: more,
  }))
}

function arbitraryFor({ name, type, options }: Control): fc.Arbitrary<Given | undefined> {
  const asItIs = fc.constant(undefined)
  const one = (text: string): Given => ({ texts: [text] })
  if (name.startsWith('$ACTION'))
    return fc.oneof(
      { weight: 15, arbitrary: asItIs },
      { weight: 1, arbitrary: fc.constantFrom({ texts: [] }, ...states.map(one)) },
    )
  if (type === 'hidden')
    return fc.oneof(
      { weight: 20, arbitrary: asItIs },
      { weight: 1, arbitrary: fc.oneof(wrong, kept.map(one)) },
    )
  if (type === 'pick')
    return fc.oneof(
      { weight: 8, arbitrary: asItIs },
      {
        weight: 8,
        arbitrary: fc.subarray(options, { minLength: 1, maxLength: 1 }).map((texts) => ({ texts })),
      },
      { weight: 1, arbitrary: fc.oneof(wrong, kept.map(one)) },
    )
  return fc.oneof(
    { weight: 6, arbitrary: asItIs },
    { weight: 12, arbitrary: kept.map(one) },
    { weight: 3, arbitrary: wrong },
  )
}
