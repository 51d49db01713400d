import { describe, expect, test } from 'vitest'
import { completeRecord } from '@/domain/record/example-record'
import { kindNames, kindOf } from '@/domain/record/kinds'
import { kindOptions } from '@/domain/record/kinds/identifier'
import { purpose } from '@/domain/record/kinds/purpose'
import { readRecordFile } from './read'

type Loose = Record<string, unknown> & Record<'identifiers' | 'systems' | 'purposes' | 'holdings', Thing[]>
type Thing = Record<string, unknown>

/** The problems of the complete record as a file after a change, as the command line says them. */
function problemsAfter(change: (file: Loose) => unknown): string[] {
  const file = structuredClone(completeRecord) as unknown as Loose
  change(file)
  const read = readRecordFile(new TextEncoder().encode(JSON.stringify(file)))
  return read.ok ? [] : read.problems.map(({ path, message }) => [path, message].filter(Boolean).join(': '))
}

const set = (thing: unknown, answers: object) => Object.assign(thing as object, answers)
const access = { kind: 'role', who: 'Engineers' }

describe('a field that there is not names the nearest that there is', () => {
  test.each<[string, (file: Loose) => unknown, string]>([
    [
      'of the file',
      (r) => set(r, { identifers: [] }),
      'There is no field called “identifers” (did you mean “identifiers”?)',
    ],
    [
      'of the organisation',
      (r) => set(r.organisation, { shortname: 'Org' }),
      'organisation: There is no field called “shortname” (did you mean “shortName”?)',
    ],
    [
      'of the service',
      (r) => set(r.service, { next_review: '2027-01-01' }),
      'service: There is no field called “next_review” (did you mean “nextReview”?)',
    ],
    [
      'of a thing',
      (r) => set(r.identifiers[0], { obligaton: 'required' }),
      'identifier “ip”: There is no field called “obligaton” (did you mean “obligation”?)',
    ],
    [
      'of a part',
      (r) => set(r.systems[0], { access: [access, { ...access, wy: 'To mend it' }] }),
      'system “log”, access (role, team or organisation 2): There is no field called “wy” (did you mean “why”?)',
    ],
    [
      'of how sure an answer is',
      (r) => set(r.systems[0], { certainty: { place: { is: 'none' } } }),
      'system “log”, certainty: There is no field called “place” (did you mean “places”?)',
    ],
    [
      'of what proposed an answer',
      (r) => set(r.systems[0], { toConfirm: { places: { by: 'copy', on: '2026-12-01', nam: 'x' } } }),
      'system “log”, toConfirm, places: There is no field called “nam” (did you mean “name”?)',
    ],
  ])('%s', (_, change, problem) => {
    expect(problemsAfter(change)).toEqual([problem])
  })

  test('and none where none is like it', () => {
    expect(problemsAfter((r) => set(r.identifiers[0], { colour: 'red', ['x'.repeat(900)]: 1 }))).toEqual([
      expect.stringMatching(/^identifier “ip”: There is no field called “colour” or “x{60}…”$/),
    ])
  })

  test('and many are counted', () => {
    const many = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`zzzzzzzzzz${index}`, 1]))
    expect(problemsAfter((r) => set(r, many))[0]).toMatch(/, and 4995 more are not known$/)
  })
})

describe('an option that there is not', () => {
  const all = Object.keys(kindOptions).join(', ')
  test('is said with all that there are, and with the nearest', () => {
    expect(problemsAfter((r) => set(r.identifiers[0], { kind: 'cokie' }))).toEqual([
      `identifier “ip”, kind: Your answer to “What kind of identifier is it?” must be one of: ${all}. Did you mean “cookie” instead of “cokie”?`,
    ])
    expect(problemsAfter((r) => set(r.systems[0], { encryption: ['at-rest', 'in transit'] }))).toEqual([
      'system “log”, encryption (2): Encryption must be some of: in-transit, at-rest, fields, none. Did you mean “in-transit” instead of “in transit”?',
    ])
  })

  test('may be the words of one', () => {
    expect(problemsAfter((r) => set(r.purposes[0], { category: 'Keeping records' }))).toEqual([
      expect.stringMatching(
        /^purpose “security”, category: .+ Did you mean “records” instead of “Keeping records”\?$/,
      ),
    ])
  })

  test('may be what proposed an answer', () => {
    const by = (by: string) => ({ toConfirm: { places: { by, on: '2026-12-01' } } })
    expect(problemsAfter((r) => set(r.systems[0], by('catalog')))).toEqual([
      'system “log”, toConfirm, places, by: What proposed an answer must be one of: template, catalogue, copy, import, evidence. Did you mean “catalogue” instead of “catalog”?',
    ])
  })

  test.each([
    'part-4',
    'Part 4',
    'part4',
    'Part IV of the Data Protection Act 2018',
    'intelligence services',
  ])(
    'of a law that is not covered is refused with whom to ask, in the words beside the question: %s',
    (regime) => {
      expect(problemsAfter((r) => set(r.purposes[0], { regime }))).toEqual([
        'purpose “security”, regime: The privacy inventory does not cover Part 4 of the Data Protection Act 2018 (intelligence services). Ask your data protection officer',
      ])
      expect(purpose.fields.regime.hint).toBe(
        'The privacy inventory does not cover Part 4 of the Data Protection Act 2018 (intelligence services). Ask your data protection officer',
      )
    },
  )

  test.each(['part-2', 'part-44', 'part-3a', 'gdpr'])(
    'of which law applies is told with those that there are: %s',
    (regime) => {
      expect(problemsAfter((r) => set(r.purposes[0], { regime }))).toEqual([
        expect.stringContaining('must be one of: uk-gdpr, part-3'),
      ])
    },
  )

  test('of every question with options is told with all of them', () => {
    for (const kind of kindNames)
      for (const [name, { input }] of Object.entries(kindOf(kind).fields)) {
        if (input.type !== 'choice' && input.type !== 'choices') continue
        const wrong = input.type === 'choice' ? 'qqq' : ['qqq']
        const problems = problemsAfter((r) =>
          set(r, { [kindOf(kind).plural]: [{ id: 'one', [name]: wrong }] }),
        )
        const said = problems.find((problem) => problem.startsWith(`${kindOf(kind).noun} “one”, ${name}`))
        expect(said).toContain(Object.keys(input.options).join(', '))
      }
  })
})

describe('what else is wrong is said of the thing by its id', () => {
  test.each<[string, (file: Loose) => unknown, string]>([
    [
      'a reference that leads nowhere, with the nearest id',
      (r) => set(r.identifiers[0], { people: ['vistors'] }),
      'identifier “ip”, people (1): There is no group of people with the id “vistors” (did you mean “visitors”?)',
    ],
    [
      'one in a part',
      (r) => set(r.systems[0], { access: [{ kind: 'party', party: 'gone' }] }),
      'system “log”, access (role, team or organisation 1), party: There is no organisation with the id “gone”',
    ],
    [
      'one of the organisation',
      (r) => set(r.organisation, { jointControllers: ['gone'] }),
      'organisation, jointControllers (1): There is no organisation with the id “gone”',
    ],
    [
      'a text that is a number',
      (r) => set(r.identifiers[0], { plainName: 5 }),
      'identifier “ip”, plainName: Plain name must be text',
    ],
    [
      'a list that is a text',
      (r) => set(r.systems[0], { places: 'GB' }),
      'system “log”, places: Countries where the data is must be a list',
    ],
    [
      'a thing that is a text',
      (r) => r.identifiers.push('cookie' as never),
      'identifier 2: This must be an object with named fields',
    ],
    [
      'an answer without which it is nothing',
      (r) => delete r.identifiers[0]?.plainName,
      'identifier “ip”, plainName: Enter a plain name',
    ],
    [
      'an id that is not there, by its number',
      (r) => delete r.systems[0]?.id,
      'system 1, id: An id must be 1 to 64 lower-case letters, digits and hyphens, and not “new”',
    ],
    [
      'an id that is used twice',
      (r) => r.systems.push({ id: 'ip', name: 'Mailer' }),
      'identifier “ip”, id: The id “ip” is used more than once. Each id is used once in the whole file',
    ],
  ])('%s', (_, change, problem) => {
    expect(problemsAfter(change)).toEqual([problem])
  })
})
