import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type DocumentId, documentIds, documents } from '@/domain/documents/documents'
import { factsIn } from '@/domain/documents/facts-in'
import { readRecordFile } from '@/domain/exchange/record-file/read'
import { kindNames } from '@/domain/record/kinds'
import type { ServiceRecord } from '@/domain/record/record'
import { entriesOf, entryOf } from '@/domain/record/references'
import { resolved } from '@/domain/record/resolved/resolved'

const before = flatRecord('tests/facts/record-fixtures/version-1.yaml')
const after = flatRecord('prisma/seed/demo/visit-someone-in-prison.yaml')
const said = answersIn(before)
const says = answersIn(after)

function flatRecord(file: string): ServiceRecord {
  const parsed = readRecordFile(readFileSync(file))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return resolved(parsed.record).record
}

/** Every answer that counts in a record, by its path. */
function answersIn(record: ServiceRecord): Map<string, unknown> {
  const things: [string, object][] = [
    ['organisation', record.organisation],
    ['service', record.service],
    ...kindNames.flatMap((kind) =>
      entriesOf(record, kind).map((entry): [string, object] => [`${kind}/${entry.id}`, entry]),
    ),
  ]
  return new Map(
    things.flatMap(([path, values]) =>
      Object.entries(values)
        .filter(([name]) => name !== 'id' && name !== 'slug')
        .map(([name, value]) => [placed(record, `${path}/${name}`), value] as const),
    ),
  )
}

/** A fact in which a copy is called by its identifier and system, whatever the id of its row is or was. */
function placed(record: ServiceRecord, fact: string): string {
  const [kind, id = '', ...rest] = fact.split('/')
  const holding = kind === 'holding' ? entryOf(record, 'holding', id) : undefined
  return holding ? [kind, `${holding.identifier}.${holding.system}`, ...rest].join('/') : fact
}

/** What is said in other words: without “we” and “you” where documents for the file say it too, and the rest for one place. */
const reworded: Record<string, [string, string]> = {
  'identifier/email-address/whyNeeded': [
    'We send confirmations and changes to it.',
    'Confirmations and changes are sent to it.',
  ],
  'identifier/phone-number/whyNeeded': [
    'We can tell you quickly when a visit changes.',
    'People can be told quickly when a visit changes.',
  ],
  'identifier/one-login-subject/whyNeeded': [
    'It shows you your own bookings and nobody else’s.',
    'It shows people their own bookings and nobody else’s.',
  ],
  'identifier/feedback-contact/whyNeeded': [
    'We cannot reply without it.',
    'A reply cannot be sent without it.',
  ],
  'identifier/session-cookie/whyNeeded': [
    'Without it, you would have to sign in on every page.',
    'Without it, people would have to sign in on every page.',
  ],
  'identifier/cookie-policy-cookie/whyNeeded': [
    'Without it, we would have to ask you on every page.',
    'Without it, people would be asked on every page.',
  ],
  'identifier/language-cookie/whyNeeded': [
    'Without it, you would have to choose Welsh or English on every page.',
    'Without it, people would have to choose Welsh or English on every page.',
  ],
  'identifier/arrival/whyNeeded': [
    'It shows which links bring people here.',
    'It shows which links bring people to the website.',
  ],
  ...sameFor(['prisoner-name', 'prisoner-date-of-birth', 'prison-number', 'prisoner-location'], 'withoutIt', [
    'We cannot find the person whom you want to visit.',
    'We cannot find that person.',
  ]),
  ...sameFor(['session-cookie', 'cookie-policy-cookie', 'language-cookie'], 'pecrDetail', [
    'You ask for it, and it cannot be done without remembering.',
    'Nobody can stay signed in, or keep a choice, without such cookies.',
  ]),
  // The team that reads feedback is who can see it, and no place.
  'system/feedback-form/publicName': ['GOV.UK Forms, and the team that reads feedback', 'GOV.UK Forms'],
  // The words of a link are words of the statement.
  'statement/rights-in-the-charter/linkText': [
    'Personal information charter',
    'personal information charter',
  ],
  'statement/one-login-needed/linkText': ['Privacy notice of GOV.UK One Login', 'own privacy notice'],
}

/** What the Government Digital Service gets was said in words, and is now said by the category. */
const gone = ['sharing/analytics-to-gds/what']
const inItsPlace = ['sharing/analytics-to-gds/categories', 'sharing/analytics-to-gds/identifiers']

/** Statements that only repeated the record, each with the answers that say the same now. */
const repeated: Record<string, { in: DocumentId; by: string[] }> = {
  'hmpps-retention': {
    in: 'notice',
    by: ['stages', 'policyReference'].map((name) => `holding/prison-number.booking-system/${name}`),
  },
  'held-in-the-eea': { in: 'notice', by: ['system/booking-system/places', 'system/google-analytics/places'] },
  'certified-suppliers': { in: 'notice', by: ['system/google-analytics/safeguardDetail'] },
  'security-of-suppliers': {
    in: 'notice',
    by: ['booking-system', 'notify', 'feedback-form'].map((id) => `system/${id}/agreement`),
  },
  'right-of-access': {
    in: 'notice',
    by: ['contact/disclosure-team/topic', 'contact/branston-registry/topic'],
  },
  'cookies-do-not-identify-in-words': {
    in: 'cookies',
    by: ['choice/analytics-choice/how', 'choice/analytics-choice/withdraw'],
  },
}
const isRepeated = (fact: string) => fact.startsWith('statement/') && (fact.split('/')[1] ?? '') in repeated

function sameFor(ids: string[], name: string, words: [string, string]) {
  return Object.fromEntries(ids.map((id) => [`identifier/${id}/${name}`, words]))
}

describe('The record of visit-someone-in-prison with categories', () => {
  test('has the identifiers and the copies that version 1 had, and no others', () => {
    const copies = ({ holdings }: ServiceRecord) =>
      holdings.map(({ identifier, system }) => `${identifier}.${system}`).toSorted()
    const identifiers = (record: ServiceRecord) => record.identifiers.map(({ id }) => id)
    expect(identifiers(after)).toEqual(identifiers(before))
    expect(copies(after)).toEqual(copies(before))
    expect([identifiers(after).length, copies(after).length]).toEqual([23, 29])
  })

  test('answers every question as version 1 did, but for a few words', () => {
    const same = [...said].filter(
      ([fact]) => !(fact in reworded) && !gone.includes(fact) && !isRepeated(fact),
    )
    expect(Object.fromEntries(same.map(([fact]) => [fact, says.get(fact)]))).toEqual(Object.fromEntries(same))
    for (const [fact, [then, now]] of Object.entries(reworded))
      expect([fact, said.get(fact), says.get(fact)]).toEqual([fact, then, now])
    for (const fact of gone) expect([said.has(fact), says.has(fact)]).toEqual([true, false])
    for (const fact of inItsPlace) expect(says.get(fact)).toBeDefined()
    expect([...says.keys()].filter(isRepeated)).toEqual([])
  })

  test('says beside that only what version 1 could not say, and how parts of it belong together', () => {
    const questions = [...says.keys()].flatMap((fact) => {
      const [kind, , name] = fact.split('/')
      return said.has(fact) || kind === 'category' ? [] : [name ? `${kind}/${name}` : fact]
    })
    const names = ['fileDescription', 'nameAlone', 'nameInCategory', 'shortName']
    expect([...new Set(questions)].toSorted()).toEqual(
      [
        'choice/categories',
        ...['category', 'deviceAccess', ...names].map((name) => `identifier/${name}`),
        'organisation/nameInSentence',
        ...['agreement', 'nameInSentence', 'ownUse'].map((name) => `party/${name}`),
        ...['told', 'toldDetail'].map((name) => `people/${name}`),
        ...['categories', 'certainty', 'identifiers'].map((name) => `sharing/${name}`),
        ...['form', 'ownUse'].map((name) => `system/${name}`),
      ].toSorted(),
    )
    // What is stored on a device is told from what is only read there.
    const device = after.identifiers.filter((one) => one.deviceAccess !== undefined)
    expect(device.map(({ kind, deviceAccess }) => [kind, deviceAccess])).toEqual([
      ...Array(5).fill(['cookie', 'stored']),
      ...Array(4).fill(['usage-event', 'read']),
    ])
  })

  test.each(documentIds)('its %s rests on every fact that it rested on', (id: DocumentId) => {
    const rested = (record: ServiceRecord, answers: Map<string, unknown>) =>
      factsIn(documents[id].compose(record, '2026-11-22'))
        .map((fact) => placed(record, fact))
        .filter((fact) => answers.has(fact))
    const [then, now] = [rested(before, said), new Set(rested(after, says))]
    expect(then.length).toBeGreaterThan(100)
    const missing = then.filter((fact) => !now.has(fact))
    expect(missing).toEqual(missing.filter((fact) => gone.includes(fact) || isRepeated(fact)))
    if (missing.some((fact) => gone.includes(fact)))
      expect(inItsPlace.some((fact) => now.has(fact))).toBe(true)
    const instead = Object.values(repeated).flatMap((one) => (one.in === id ? one.by : []))
    expect(instead.filter((fact) => !now.has(fact))).toEqual([])
  })
})
