import { describe, expect, test } from 'vitest'
import { completeRecord } from './example-record'
import { parseRecord, sharedInUse } from './parse'
import { mostOfAKind } from './record'

type Lists = 'people' | 'parties' | 'systems' | 'purposes' | 'identifiers' | 'holdings' | 'contacts' | 'risks'
type Loose = Record<Lists, Record<string, unknown>[]> & Record<string, unknown>

/** The problems of the complete record after a change to its plain JSON, as “path: message”. */
function problemsAfter(change: (record: Loose) => unknown): string[] {
  const record = structuredClone(completeRecord) as unknown as Loose
  change(record)
  const parsed = parseRecord(record)
  return parsed.ok ? [] : parsed.problems.map(({ path, message }) => `${path}: ${message}`)
}

test('a complete record is read as it is', () => {
  expect(parseRecord(completeRecord)).toEqual({ ok: true, record: completeRecord })
})

test('a record may lack everything but names, and lists that are left out are empty', () => {
  const smallest = {
    schemaVersion: 2,
    organisation: { id: 'o', name: 'O' },
    service: { slug: 's', name: 'S' },
  }
  expect(parseRecord(smallest)).toMatchObject({ ok: true, record: { identifiers: [], signOffs: [] } })
})

describe('the shape', () => {
  test.each([
    [null, ': This must be an object with named fields'],
    ['record', ': This must be an object with named fields'],
    [[], ': This must be an object with named fields'],
  ])('%j is no record', (value, problem) => {
    const parsed = parseRecord(value)
    expect(parsed.ok ? [] : parsed.problems.map(({ path, message }) => `${path}: ${message}`)).toEqual([
      problem,
    ])
  })

  test.each([
    [
      'an unknown name',
      (r: Loose) => Object.assign(r, { cookies: [] }),
      ': There is no field called “cookies”',
    ],
    [
      'a mistyped question',
      (r: Loose) => Object.assign(r.identifiers[0] as object, { plainname: 'x' }),
      'identifiers.0: There is no field called “plainname” (did you mean “plainName”?)',
    ],
    [
      'a mistyped question of a part',
      (r: Loose) =>
        Object.assign((r.purposes[0] as unknown as { bases: object[] }).bases[0] as object, { law: 'x' }),
      'purposes.0.bases.0: There is no field called “law”',
    ],
    [
      'a missing answer, in the words of its question',
      (r: Loose) => delete r.identifiers[0]?.plainName,
      'identifiers.0.plainName: Enter a plain name',
    ],
    [
      'a missing reference, in the words of its question',
      (r: Loose) => delete r.holdings[0]?.system,
      'holdings.0.system: Select where it is held',
    ],
    [
      'an id that is an address already',
      (r: Loose) => Object.assign(r.people[0] as object, { id: 'new' }),
      'people.0.id: An id must be 1 to 64 lower-case letters, digits and hyphens, and not “new”',
    ],
    [
      'a newer version',
      (r: Loose) => Object.assign(r, { schemaVersion: 3 }),
      'schemaVersion: This is of version 3 of the record, and this program knows versions 1 to 2. Use a newer version of the inventory',
    ],
    [
      'no version that there was',
      (r: Loose) => Object.assign(r, { schemaVersion: '1' }),
      'schemaVersion: schemaVersion must be 2',
    ],
    ['no list', (r: Loose) => Object.assign(r, { people: {} }), 'people: people must be a list'],
    [
      'a list of nothing',
      (r: Loose) => Object.assign(r.systems[0] as object, { encryption: [] }),
      'systems.0.encryption: Encryption must not be empty; leave it out instead',
    ],
    [
      'a place that is none',
      (r: Loose) => Object.assign(r.systems[0] as object, { places: ['toString'] }),
      'systems.0.places.0: Countries where the data is must be countries or regions by name or code, such as UK, IE or EEA',
    ],
    [
      'sharing of what cannot be shared',
      (r: Loose) => Object.assign(r.people[0] as object, { shared: true }),
      'people.0: There is no field called “shared”',
    ],
  ])('%s is refused where it stands', (_, change, problem) => {
    expect(problemsAfter(change)).toContain(problem)
  })

  test('a name that every object knows is an unknown name', () => {
    const file = JSON.stringify(completeRecord).replace('"people":', '"__proto__":{"shared":true},"people":')
    expect(parseRecord(JSON.parse(file))).toEqual({
      ok: false,
      problems: [{ path: '', message: 'There is no field called “__proto__”' }],
    })
  })
})

describe('ids and references', () => {
  test('an id names one thing, of whatever kind', () => {
    expect(problemsAfter((r) => Object.assign(r.risks[0] as object, { id: 'visitors' }))).toEqual([
      'risks.0.id: The id “visitors” is used more than once. Each id is used once in the whole file',
    ])
  })

  test.each([
    [
      (r: Loose) => Object.assign(r.identifiers[0] as object, { people: ['visitors', 'gone'] }),
      'identifiers.0.people.1',
    ],
    [(r: Loose) => Object.assign(r.holdings[0] as object, { system: 'gone' }), 'holdings.0.system'],
    [
      (r: Loose) =>
        Object.assign(r.systems[0] as object, {
          access: [{ kind: 'team' }, { kind: 'party', party: 'gone' }],
        }),
      'systems.0.access.1.party',
    ],
    [
      (r: Loose) => Object.assign(r.organisation as object, { jointControllers: ['gone'] }),
      'organisation.jointControllers.0',
    ],
  ])('a reference that leads nowhere is refused where it stands (%#)', (change, path) => {
    expect(problemsAfter(change)).toEqual([
      expect.stringMatching(
        new RegExp(`^${path}: There is no (group of people|system|organisation) with the id “gone”$`),
      ),
    ])
  })

  test('a reference to something of another kind leads nowhere', () => {
    expect(problemsAfter((r) => Object.assign(r.holdings[0] as object, { system: 'visitors' }))).toEqual([
      'holdings.0.system: There is no system with the id “visitors”',
    ])
  })
})

describe('what the organisation shares', () => {
  const supplier = { id: 'supplier', shared: true, name: 'Supplier' }
  const run = (r: Loose) => Object.assign(r.systems[0] as object, { shared: true, party: 'supplier' })

  test('may be used through something else that it shares', () => {
    expect(problemsAfter((r) => [r.parties.push(supplier), run(r)])).toEqual([])
  })

  test('must be used', () => {
    expect(problemsAfter((r) => r.parties.push(supplier))).toEqual([
      'parties.0: “supplier” is shared, but this service does not use it. Remove it from the file',
    ])
    expect(problemsAfter((r) => Object.assign(r.contacts[0] as object, { shared: true }))).toEqual([])
  })

  test('must not refer to what only this service has', () => {
    const problem = 'What is shared must not refer to “supplier”, which is not shared. Give it “shared: true”'
    expect(problemsAfter((r) => [r.parties.push({ ...supplier, shared: false }), run(r)])).toEqual([
      `systems.0.party: ${problem}`,
    ])
    expect(
      problemsAfter((r) => {
        r.parties.push({ ...supplier, shared: false })
        Object.assign(r.organisation as object, { jointControllers: ['supplier'] })
      }),
    ).toEqual([`organisation.jointControllers.0: ${problem}`])
  })

  test('is followed to its end, in circles too', () => {
    const record = structuredClone(completeRecord)
    Object.assign(record.systems[0] as object, { shared: true, party: 'supplier' })
    record.parties.push(supplier)
    expect([...sharedInUse(record)]).toEqual(expect.arrayContaining(['log', 'supplier', 'visitors']))
  })
})

describe('size', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ id: `p${index}`, name: 'People' }))

  test('there is a limit to the things of a kind', () => {
    const over = many(mostOfAKind + 1)
    expect(problemsAfter((r) => Object.assign(r, { people: [...over] }))[0]).toBe(
      `people: people must have ${mostOfAKind} entries or fewer`,
    )
  })

  test('the largest record, where all refer to all, is read', () => {
    const people = many(mostOfAKind)
    const all = people.slice(-200).map(({ id }) => id)
    const identifiers = Array.from({ length: mostOfAKind }, (_, index) => ({
      id: `i${index}`,
      kind: 'cookie',
      plainName: 'Cookie',
      people: all,
    }))
    const record = { ...completeRecord, people, identifiers, holdings: [], dpiaAnswers: [], risks: [] }
    expect(parseRecord(record).ok).toBe(true)
  })
})
