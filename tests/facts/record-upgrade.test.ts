import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readScanFile } from '@/domain/evidence/cookies/scan-file'
import { readRecordFile } from '@/domain/exchange/record-file/read'
import { someRecord } from '@/domain/record/arbitrary'
import { completeRecord } from '@/domain/record/example-record'
import { kindNames } from '@/domain/record/kinds'
import { parseRecord } from '@/domain/record/parse'
import type { ServiceRecord } from '@/domain/record/record'
import { resolved } from '@/domain/record/resolved/resolved'
import { schemaVersion } from '@/domain/record/schema-version'
import { asVersionZero, exampleStep, learnExampleStep } from '@/domain/record/upgrade/example-step'
import { namesEverOf, questionsAt } from '@/domain/record/upgrade/questions'
import { NewerRecord, steps, stepsFrom } from '@/domain/record/upgrade/steps'
import { upgradeEntries } from '@/domain/record/upgrade/upgrade-answers'
import { upgradeFact, upgradeName, upgradeSection } from '@/domain/record/upgrade/upgrade-fact'
import { upgradeScopes } from '@/domain/record/upgrade/upgrade-scopes'
import { eventInWords } from '@/domain/review/event-in-words'
import { frozenText, recordOf } from '@/domain/review/frozen-record'
import { lastChangesIn } from '@/domain/review/last-changes'

const folder = 'tests/facts/record-fixtures'
const bytes = (file: string) => readFileSync(`${folder}/${file}`)

/** A fixture that was edited proves nothing any more: a new one is added instead. */
const hashes: Record<string, string> = {
  'version-0.yaml': '5a1262846a52868669e80f6fc051d0307bdee7fbcc7e95b0a2e7516efae9b726',
  'version-1.yaml': '7c292c2b71e8fc24de07d6747d369a40c8211fd61b9573e99856696a9c7fa087',
  'version-2.yaml': '6016b836f79a51f092d4641ba18fef9c390ab20020afaa40d5f3d20270ab324f',
}

function read(file: string): ServiceRecord {
  const parsed = readRecordFile(bytes(file))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return parsed.record
}

describe('the steps of this program', () => {
  test('each leads to where the next one begins, and the last to the version that is written', () => {
    const begins = [...steps.map(({ from }) => from), schemaVersion]
    expect(begins).toEqual(begins.map((_, index) => schemaVersion - steps.length + index))
  })

  test('docs/record-file.md says what each of them changed', () => {
    const docs = readFileSync('docs/record-file.md', 'utf8')
    for (const { changes } of steps) for (const change of changes) expect(docs).toContain(change)
    expect(docs).toContain(`| ${schemaVersion} |`)
  })

  test('there is a fixture of every version that they lead on from, and none was edited', () => {
    expect(readdirSync(folder).sort()).toEqual(Object.keys(hashes))
    for (const [file, hash] of Object.entries(hashes))
      expect([file, createHash('sha256').update(bytes(file)).digest('hex')]).toEqual([file, hash])
    const versions = Object.keys(hashes).map((name) => Number(/\d+/.exec(name)?.[0]))
    expect(versions).toEqual(expect.arrayContaining([...steps.map(({ from }) => from), schemaVersion]))
  })

  test('the record of the first version is read', () => {
    expect(read('version-1.yaml').service.slug).toBe('visit-someone-in-prison')
  })

  test('that of the second is read with its categories, how sure its answers are, and what is to be confirmed', () => {
    const record = read('version-2.yaml')
    expect(record.categories.map(({ id }) => id)).toContain('booking-details')
    expect(record.sharings[0]?.certainty).toEqual({ recipient: { is: 'may' } })
    expect(record.people[1]?.toConfirm).toMatchObject({ approximateNumber: { by: 'template' } })
    expect(resolved(record).record.holdings).toHaveLength(29)
  })
})

describe('a file of a version that there will be, or never was', () => {
  test.each([
    [
      3,
      'This is of version 3 of the record, and this program knows versions 1 to 2. Use a newer version of the inventory',
    ],
    [0, 'schemaVersion must be 2'],
    [-1, 'schemaVersion must be 2'],
    [1.5, 'schemaVersion must be 2'],
    ['1', 'schemaVersion must be 2'],
  ])('%j is refused in words', (version, message) => {
    expect(parseRecord({ ...completeRecord, schemaVersion: version })).toEqual({
      ok: false,
      problems: [{ path: 'schemaVersion', message }],
    })
  })

  test('a frozen record of a newer version is refused in words', () => {
    expect(() => recordOf(frozenText({ ...completeRecord, schemaVersion: 3 } as never))).toThrow(
      /version 3 of the record/,
    )
    expect(() => stepsFrom(schemaVersion + 1)).toThrow(NewerRecord)
  })
})

describe('with a step that only tests know', () => {
  let forget = () => {}
  beforeAll(() => {
    forget = learnExampleStep()
  })
  afterAll(() => forget())

  test('whatever an older record says is there afterwards', () => {
    fc.assert(
      fc.property(someRecord(), (record) => {
        expect(parseRecord(asVersionZero(record))).toEqual({ ok: true, record })
        expect(recordOf(JSON.stringify(asVersionZero(record)))).toEqual(record)
      }),
      { numRuns: 100 },
    )
  })

  test('things are renamed, made, moved and removed; what was there keeps its id and its place', () => {
    const record = read('version-0.yaml')
    expect(record).toMatchObject({
      schemaVersion,
      service: { slug: 'book-a-visit', name: 'Book a visit', summary: 'Books visits.' },
      parties: [
        { id: 'hosting', shared: true, name: 'Example Hosting', named: 'named' },
        { id: 'mailer', name: 'Example Mail', places: ['GB'] },
        { id: 'counter-supplier', shared: true, name: 'Example Counting' },
      ],
      systems: [{ id: 'log' }, { id: 'counter', shared: true, party: 'counter-supplier' }, { id: 'store' }],
    })
    expect(record.identifiers[1]).toEqual({
      ...{ id: 'visitor', kind: 'cookie', name: '_count', plainName: 'counting cookie' },
      ...{ party: 'third', setter: 'counter-supplier' },
    })
    // “ip-in-log” was used, for something else.
    expect(record.holdings.map(({ id, identifier, system }) => [id, identifier, system])).toEqual([
      ['ip-in-log', 'visitor', 'counter'],
      ['ip-in-log-2', 'ip', 'log'],
      ['ip-in-store', 'ip', 'store'],
    ])
    expect(record.holdings[0]?.stages).toEqual([{ measure: 'exactly', period: 'P6M', from: 'collected' }])
    expect(Object.keys(record)).not.toContain('notes')
  })

  test('a file is held against what its own version asked, in its own places', () => {
    const older = asVersionZero(completeRecord)
    expect(parseRecord({ ...older, companies: [{ id: 'a', name: 'A' }] })).toEqual({
      ok: false,
      problems: [
        { path: 'companies.0.title', message: 'Enter the trading name' },
        { path: 'companies.0', message: 'There is no field called “name” (did you mean “named”?)' },
      ],
    })
    expect(parseRecord({ ...older, parties: [] })).toMatchObject({ ok: false })
    expect(parseRecord({ ...older, notes: [null] })).toMatchObject({ ok: false })
  })

  test('an organisation is upgraded alike, whichever service is looked at', () => {
    fc.assert(
      fc.property(someRecord(), someRecord(), (one, other) => {
        const organisation = {
          version: 0,
          owner: {},
          entries: [{ kind: 'company', id: 'c', answers: { title: 'C' } }],
        }
        const service = ({ identifiers }: ServiceRecord) => ({
          ...{ version: 0, owner: {} },
          entries: identifiers.map(({ id, ...answers }) => ({ kind: 'identifier', id, answers })),
        })
        const [first, second] = [one, other].map((record) => upgradeScopes(organisation, service(record)))
        expect(first?.organisation).toEqual(second?.organisation)
        // What is shared may already be looked at when it is still behind, never when it is ahead.
        expect(upgradeScopes(organisation, { ...service(one), version: 1 }).organisation).toEqual(
          first?.organisation,
        )
        expect(() => upgradeScopes({ ...organisation, version: 1 }, service(one))).toThrow()
      }),
      { numRuns: 20 },
    )
  })

  test('a fact is found where it went', () => {
    expect(upgradeFact(0, 'company/hosting/title')).toBe('party/hosting/name')
    expect(upgradeFact(0, 'identifier/ip/systems')).toBe('identifier/ip/holdings')
    expect(upgradeFact(0, 'system/log/places')).toBe('system/log/places')
    expect(upgradeFact(1, 'company/hosting/title')).toBe('company/hosting/title')
  })

  test('a thing has the name of its kind now, unless nothing is left of it', () => {
    expect(upgradeName(0, { kind: 'company', id: 'hosting' })).toEqual({ kind: 'party', id: 'hosting' })
    expect(upgradeName(0, { kind: 'note', id: 'a' })).toBeUndefined()
    expect(upgradeName(0, { kind: 'organisation', id: 'ministry' })).toEqual({
      kind: 'organisation',
      id: 'ministry',
    })
    expect(namesEverOf(['system', 'party'])).toEqual(['system', 'party', 'company'])
  })

  test('a task is the one that it became, in the history too', () => {
    expect(['companies', 'notes', 'dpia'].map((id) => upgradeSection(0, id))).toEqual([
      'systems',
      undefined,
      'dpia',
    ])
    expect(upgradeSection(1, 'companies')).toBe('companies')
    const words = (section: string, schemaVersion: number) =>
      eventInWords({ type: 'section-completed', section, schemaVersion }, (_, id) => id).title
    expect(words('companies', 0)).toBe('Section completed: Systems and other organisations')
    expect(words('notes', 0)).toBe('Section completed: notes')
  })

  test('history is shown by the questions of its own version', () => {
    const event = {
      ...({ type: 'entry-changed', kind: 'company', id: 'hosting', title: 'Example Hosting' } as const),
      ...{
        schemaVersion: 0,
        before: { title: 'Hosting' },
        after: { title: 'Example Hosting', colour: 'red' },
      },
    }
    expect(eventInWords(event, (_, id) => id)).toEqual({
      title: 'Company changed: Example Hosting',
      changes: [
        { field: 'title', label: 'Trading name', before: ['Hosting'], after: ['Example Hosting'] },
        { field: 'colour', label: 'colour', before: [], after: ['red'] },
      ],
    })
    const described = {
      type: 'service-changed',
      schemaVersion: 0,
      before: {},
      after: { about: 'Visits' },
    } as const
    expect(eventInWords(described, (_, id) => id).changes).toMatchObject([{ label: 'What it is about' }])
    const comment = {
      type: 'comment-added',
      commentId: 'c',
      about: 'company/hosting/title',
      schemaVersion: 0,
    } as const
    expect(eventInWords(comment, (_, id) => id).title).toBe('Comment added: hosting: name or category')
  })

  test('who changed a fact last is known under its name of today', () => {
    const at = new Date()
    const event = {
      ...({ type: 'entry-changed', kind: 'company', id: 'hosting', title: 'Example Hosting' } as const),
      ...{ schemaVersion: 0, before: { title: 'Hosting' }, after: { title: 'Example Hosting' } },
    }
    expect(lastChangesIn([{ event, at, by: 'Ada' }]).get('party/hosting/name')).toEqual({ at, by: 'Ada' })
  })

  test('answers that are kept outside a record are upgraded by themselves', () => {
    const entry = { kind: 'company', id: 'c', answers: { title: 'C' } }
    expect(upgradeEntries(0, [entry])).toEqual([{ kind: 'party', id: 'c', answers: { name: 'C' } }])
  })

  test('a version asks what the next one asks, but for what its step says', () => {
    expect(Object.keys(questionsAt(0).kinds)).toEqual([
      ...kindNames.map((name) => (name === 'party' ? 'company' : name)),
      'note',
    ])
    expect(Object.keys(questionsAt(1).kinds)).toEqual(kindNames)
    expect(exampleStep.from).toBe(0)
  })

  test('a file of evidence says what it says in its own version', async () => {
    const observation = { kind: 'cookie', name: '_count', ways: ['script'], times: 1 }
    const file = (version: number, observations: object[]) =>
      readScanFile([
        Buffer.from(
          JSON.stringify({
            ...{ format: 'privacy-inventory-evidence', version, extent: 'One page', notes: [], observations },
          }),
        ),
      ] as never)
    const { name, ...others } = observation
    expect(await file(0, [{ ...others, title: name }])).toEqual(await file(1, [observation]))
    await expect(file(0, [observation])).rejects.toThrow()
    await expect(file(3, [observation])).rejects.toThrow(/version 3 of the record/)
  })
})
