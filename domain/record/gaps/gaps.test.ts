import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { someRecord } from '../arbitrary'
import { completeRecord } from '../example-record'
import type { Field, Fields, Values } from '../field'
import { kindNames, kindOf } from '../kinds'
import { holding } from '../kinds/holding'
import { organisationFields } from '../kinds/organisation'
import { serviceFields } from '../kinds/service'
import type { ServiceRecord } from '../record'
import { entriesOf } from '../references'
import { sections } from '../sections'
import { gaps, laterGaps } from './gaps'

/** The gaps of the complete record after a change. */
function gapsAfter(change: (record: ServiceRecord) => unknown) {
  const record = structuredClone(completeRecord)
  change(record)
  return gaps(record, '2026-11-30')
}
const textsAfter = (change: (record: ServiceRecord) => unknown) => gapsAfter(change).map(({ text }) => text)

test('a complete record has no gaps', () => {
  expect(gaps(completeRecord, '2026-11-30')).toEqual([])
})

/** Every answer of the complete record that it could not be complete without: its fact, its words, how to remove it. */
function neededAnswers() {
  const needed = (fact: string, fields: Fields, at: (record: ServiceRecord) => Values) =>
    Object.entries(fields).flatMap(([field, question]) =>
      question.needed && at(completeRecord)[field] !== undefined
        ? [
            [
              `${fact}/${field}`,
              question.needed,
              (r: ServiceRecord) => delete (at(r) as Record<string, unknown>)[field],
            ] as const,
          ]
        : [],
    )
  return [
    ...needed('service', serviceFields, (record) => record.service),
    ...needed('organisation', organisationFields, (record) => record.organisation),
    ...kindNames.flatMap((name) =>
      entriesOf(completeRecord, name).flatMap(({ id }, index) =>
        needed(`${name}/${id}`, kindOf(name).fields, (record) => entriesOf(record, name)[index] as Values),
      ),
    ),
  ]
}

test.each(neededAnswers())('without %s there is one gap: %s', (fact, needed, remove) => {
  const found = gapsAfter(remove)
  expect(found.map((gap) => gap.fact)).toEqual([fact])
  expect(found[0]?.text.toLowerCase()).toContain(needed.toLowerCase())
})

test('a gap of a thing says which one, and one of a part says which part', () => {
  const without = (thing: object | undefined, field: string) => Reflect.deleteProperty(thing ?? {}, field)
  expect(textsAfter((r) => without(r.identifiers[0], 'moments'))).toEqual([
    'IP address: say when this is captured',
  ])
  expect(textsAfter((r) => without(r.holdings[0]?.stages?.[0], 'period'))).toEqual([
    'IP address in nginx access log: enter how long (stage 1)',
  ])
})

describe('a question that does not apply leaves no gap', () => {
  test('until the answer that it depends on is given', () => {
    expect(textsAfter((r) => Object.assign(r.people[0] as object, { coveredBy: 'another' }))).toEqual([
      'people who visit: enter the address of the notice that covers these people',
    ])
    expect(
      textsAfter((r) => Object.assign(r.purposes[0] as object, { role: 'processor', bases: undefined })),
    ).toEqual(['keep the service secure: select the other organisation'])
    expect(textsAfter((r) => Object.assign(r.risks[0] as object, { overall: 'high' }))).toEqual([
      'Somebody reads the log: add a measure that reduces this risk',
    ])
  })
})

describe('the three questions', () => {
  const inLog = 'IP address in nginx access log'
  test.each([
    ['holdings', 'IP address: say where it is held', 'holdings/new?identifier=ip#system'],
    ['stages', 'nginx access log: say how long it is kept', 'systems/log/stages/new#measure'],
    ['disposal', `${inLog}: say what happens at the end`, 'holdings/ip-in-log/retention#disposal'],
    [
      'enforcement',
      `${inLog}: say whether it ends automatically or by hand`,
      'holdings/ip-in-log/retention#enforcement',
    ],
    [
      'retentionReason',
      `${inLog}: say why it is kept this long`,
      'holdings/ip-in-log/retention#retentionReason',
    ],
    ['access', 'nginx access log: say who can see it', 'systems/log/access/new#kind'],
    ['form', 'nginx access log: say in what form it is held', 'systems/log/form#form'],
  ])('without %s: %s', (field, text, href) => {
    const found = gapsAfter((r) => {
      if (field === 'holdings') r.holdings = []
      else delete (r.holdings[0] as unknown as Record<string, unknown>)[field]
    })
    const [list] = href.split(/[/?]/)
    const about = { holdings: 'holding/ip-in-log', systems: 'system/log' }[list as 'holdings']
    const fact = field === 'holdings' ? 'identifier/ip/holdings' : `${about}/${field}`
    const section = list === 'systems' ? 'systems' : 'identifiers'
    expect(found).toHaveLength(1)
    expect(found).toMatchObject([{ section, text, fact, href: `/services/book-a-visit/${href}` }])
  })

  test('may be answered by the system for all that it holds', () => {
    const moved = gapsAfter((r) => {
      const [holding] = r.holdings
      const { id, identifier, system, form, ...answers } = holding as NonNullable<typeof holding>
      r.holdings = [{ id, identifier, system, ...(form && { form }) }]
      Object.assign(r.systems[0] as object, answers)
    })
    expect(moved).toEqual([])
  })

  test('are not asked of what only passes through, and in a browser only how long', () => {
    const bare = {
      stages: undefined,
      disposal: undefined,
      enforcement: undefined,
      retentionReason: undefined,
    }
    const strip = (r: ServiceRecord) => Object.assign(r.holdings[0] as object, { ...bare, access: undefined })
    expect(textsAfter((r) => Object.assign(strip(r), { form: 'in-transit' }))).toEqual([])
    expect(textsAfter((r) => [strip(r), Object.assign(r.systems[0] as object, { kind: 'browser' })])).toEqual(
      [`${inLog}: say how long it is kept`],
    )
  })
})

describe('the record as a whole', () => {
  test('an empty one asks for people, purposes, systems and identifiers', () => {
    const found = gapsAfter((r) =>
      Object.assign(r, { people: [], purposes: [], systems: [], identifiers: [], holdings: [] }),
    )
    expect(found.map(({ section, text, href }) => [section, text, href])).toEqual([
      ['people', 'Say whose data the service captures', '/services/book-a-visit/people/new#name'],
      ['purposes', 'Add a purpose', '/services/book-a-visit/purposes/new#name'],
      ['systems', 'Add a system', '/services/book-a-visit/systems/new#name'],
      ['identifiers', 'Add an identifier', '/services/book-a-visit/identifiers/new#kind'],
      [
        'identifiers',
        'Record what is captured when people only look at pages, or confirm that nothing is',
        '/services/book-a-visit/describe/browsing#nothingWhenBrowsing',
      ],
    ])
  })

  test('what is captured while browsing is recorded, or confirmed to be nothing', () => {
    const whenUsing = (r: ServiceRecord) => Object.assign(r.identifiers[0] as object, { moments: ['using'] })
    expect(gapsAfter(whenUsing)).toMatchObject([
      {
        fact: 'service/nothingWhenBrowsing',
        href: '/services/book-a-visit/describe/browsing#nothingWhenBrowsing',
      },
    ])
    const confirmed = (r: ServiceRecord) => Object.assign(r.service, { nothingWhenBrowsing: true })
    expect(gapsAfter((r) => [whenUsing(r), confirmed(r)])).toEqual([])
  })

  test.each([
    [['US'], true],
    [['GB', 'EEA'], false],
    [['IE', 'US'], true],
    [['outside-EEA'], true],
    [['worldwide'], true],
    [['GB', 'JE', 'GG', 'IM'], false],
    [['not-known'], false],
  ])('a system in %j needs a safeguard: %s', (places, needed) => {
    const abroad = (r: ServiceRecord) => Object.assign(r.systems[0] as object, { places })
    expect(textsAfter(abroad)).toEqual(
      needed ? ['nginx access log: say what protects data outside the UK'] : [],
    )
    expect(gapsAfter((r) => Object.assign(abroad(r), { safeguard: ['idta'] }))).toEqual([])
  })

  test('data that is shared abroad needs a safeguard', () => {
    const found = gapsAfter((r) => {
      r.parties.push({ id: 'police', name: 'Police', named: 'category' })
      r.sharings.push({
        id: 'to-police',
        recipient: 'police',
        capacity: 'law',
        identifiers: ['ip'],
        form: 'raw',
        when: 'When a court orders it',
        why: 'The law says so',
        ownUse: 'yes',
        to: ['IN'],
      })
    })
    expect(found).toMatchObject([{ href: '/services/book-a-visit/sharings/to-police/transfer#safeguard' }])
  })

  test.each([
    ['consent', 'Our cookie: add the choice by which people agree'],
    ['statistical-purposes', 'Our cookie: add the choice by which people object'],
    ['appearance', 'Our cookie: add the choice by which people object'],
    ['strictly-necessary', undefined],
  ])('a cookie on the basis “%s” needs a choice: %s', (pecrBasis, text) => {
    const cookie = (r: ServiceRecord) =>
      Object.assign(r.identifiers[0] as object, {
        kind: 'cookie',
        plainName: 'Our cookie',
        party: 'first',
        cookieCategory: 'analytics',
        pecrBasis,
      })
    expect(textsAfter(cookie)).toEqual(text ? [text] : [])
    const offered = {
      id: 'banner',
      name: 'whether we set it',
      type: 'consent',
      how: ['banner'],
      withdraw: 'On the cookies page',
      identifiers: ['ip'],
      withoutIt: 'Nothing changes',
      usableWithout: true,
      ease: 'as-easy',
    } as const
    expect(
      gapsAfter((r) => [cookie(r), r.choices.push({ ...offered, how: ['banner'], identifiers: ['ip'] })]),
    ).toEqual([])
  })

  test.each(['dpo', 'complaints', 'regulator'])('a contact is needed for %s', (topic) => {
    const found = gapsAfter((r) => {
      r.contacts = r.contacts.filter((contact) => contact.topic !== topic)
    })
    expect(found).toMatchObject([
      { section: 'statements', href: `/services/book-a-visit/contacts/new?topic=${topic}#topic` },
    ])
  })

  test('what only a person can answer of the DPIA is asked, each with its page', () => {
    expect(gapsAfter((r) => r.dpiaAnswers.shift())).toMatchObject([
      {
        section: 'dpia',
        text: 'Answer: What the project aims to achieve and what type of processing it involves',
        href: '/services/book-a-visit/dpiaAnswers/new?prompt=project-aims#words',
      },
    ])
    expect(textsAfter((r) => r.risks.pop())).toEqual(['Add the risks'])
  })
})

describe('of any record', () => {
  test('each gap belongs to a task and leads to a page of the service or of the organisation', () => {
    const tasks = sections.map(({ id }) => id)
    fc.assert(
      fc.property(someRecord(), (record) => {
        for (const gap of gaps(record, '2026-11-30')) {
          expect(tasks).toContain(gap.section)
          expect(gap.text.trim()).not.toBe('')
          expect(
            `${gap.href}/`.startsWith(`/services/${record.service.slug}/`) ||
              gap.href.startsWith('/organisation/'),
          ).toBe(true)
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('a question that becomes needed on a day', () => {
  const question = holding.fields.notes as Field
  const day = '2027-06-01'
  beforeAll(() => {
    Object.assign(question, { needed: 'Write notes', neededFrom: day })
  })
  afterAll(() => {
    delete question.needed
    delete question.neededFrom
  })

  test('is advice until then, and a gap from then on', () => {
    const [one] = completeRecord.holdings
    expect(gaps(completeRecord, '2027-05-31')).toEqual([])
    expect(laterGaps(completeRecord, '2027-05-31')).toMatchObject([
      { fact: `holding/${one?.id}/notes`, text: expect.stringContaining('write notes'), from: day },
    ])
    expect(gaps(completeRecord, day)).toHaveLength(1)
    expect(laterGaps(completeRecord, day)).toEqual([])
  })

  test('whatever is lacking is either needed on a day or later, and in time all of it is needed', () => {
    const days = fc.constantFrom('2026-11-30', '2027-05-31', '2027-06-01', '2099-01-01')
    fc.assert(
      fc.property(someRecord(), days, (record, on) => {
        const all = [...gaps(record, on), ...laterGaps(record, on)].map(({ fact }) => fact)
        expect(all.sort()).toEqual(
          gaps(record, '9999-12-31')
            .map(({ fact }) => fact)
            .sort(),
        )
      }),
      { numRuns: 100 },
    )
  })
})
