import { describe, expect, test } from 'vitest'
import type { Contact, Purpose, ServiceRecord } from '@/domain/record/record'
import {
  exampleCookie,
  exampleHolding,
  exampleIdentifier,
  exampleRecord,
  exampleSystem,
  keptFor,
} from '../example-record'
import { factsIn } from '../facts-in'
import { rowsOf, sectionOf, textOf, textOfRow } from '../reading-documents'
import { composeNotice } from './notice'

const day = '2026-11-22'
const notice = (things: Partial<ServiceRecord>) => composeNotice(exampleRecord(things), day)
const purpose = (id: string, basis: NonNullable<Purpose['bases']>[number]['basis']): Purpose => ({
  id,
  name: `do ${id}`,
  role: 'controller',
  regime: 'uk-gdpr',
  bases: [{ basis }],
})
const kept = 'How long we keep your data, and who can see it'
const share = 'Who we share your data with'
const browsing = 'What we collect, even if you only look at pages'

describe('how long we keep it', () => {
  const logs = exampleSystem('logs', { stages: keptFor('P90D'), disposal: 'deleted' })

  test('identical rows merge and keep the provenance of each', () => {
    const doc = notice({
      systems: [logs],
      identifiers: [exampleIdentifier('IP address'), exampleIdentifier('browser')],
      holdings: [exampleHolding('IP address', 'logs'), exampleHolding('browser', 'logs')],
    })
    expect(sectionOf(doc, kept)).toContain('At the end, it is deleted.')
    expect(sectionOf(doc, kept)).toContain('The time starts when we collect the data')
    const rows = rowsOf(doc, 'kept/table')
    expect(rows.map(textOfRow)).toEqual(['IP address and browser in our logs | 90 days.'])
    expect(rows[0]?.facts).toEqual(
      expect.arrayContaining([
        'identifier/IP address/plainName',
        'identifier/browser/plainName',
        'holding/IP address-in-logs/system',
        'holding/browser-in-logs/system',
        'holding/IP address-in-logs/stages',
        'holding/browser-in-logs/stages',
      ]),
    )
  })

  test('several copies stand longest first and are never blended; one without a set end comes last', () => {
    const account = exampleSystem('account', { stages: [{ measure: 'until-event', event: 'you leave' }] })
    const archive = exampleSystem('archive', { stages: keptFor('P7Y') })
    const doc = notice({
      systems: [account, logs, archive],
      identifiers: [exampleIdentifier('email')],
      holdings: ['account', 'logs', 'archive'].map((system) => exampleHolding('email', system)),
    })
    expect(rowsOf(doc, 'kept/table').map(({ cells }) => cells.slice(0, 2))).toEqual([
      [['Email in our archive'], ['7 years.']],
      [['Email in our logs'], ['90 days. Then it is deleted.']],
      [['Email in our account'], ['Until you leave.']],
    ])
    expect(textOf(doc)).toContain('the longest set time that we keep data is 7 years after we collect it')
  })

  test('a period of the holding itself is stated instead of the usual one of its system', () => {
    const doc = notice({
      systems: [logs],
      identifiers: [exampleIdentifier('email')],
      holdings: [exampleHolding('email', 'logs', { stages: keptFor('P1D') })],
    })
    expect(rowsOf(doc, 'kept/table').map(textOfRow)).toEqual(['Email in our logs | 1 day.'])
    expect(textOf(doc)).not.toContain('90 days')
    expect(rowsOf(doc, 'kept/table')[0]?.facts).toContain('holding/email-in-logs/stages')
  })

  test('what is missing is said to be missing', () => {
    const doc = notice({ identifiers: [exampleIdentifier('email')] })
    expect(textOf(doc)).toContain('[not recorded yet: where this is kept and for how long: email]')
  })
})

describe('if you only browse', () => {
  test('“nothing” is said only when somebody has confirmed it', () => {
    expect(sectionOf(notice({}), browsing)).toContain(
      '[not recorded yet: what is collected when you only look at pages]',
    )
    const confirmed = notice({ service: { slug: 'apply', name: 'Apply', nothingWhenBrowsing: true } })
    expect(sectionOf(confirmed, browsing)).toContain('We collect nothing from people who only look at pages.')
  })

  test('“nothing” is not said when something is recorded, whatever was confirmed', () => {
    const doc = notice({
      service: { slug: 'apply', name: 'Apply', nothingWhenBrowsing: true },
      identifiers: [exampleIdentifier('IP address', { moments: ['browsing'] })],
    })
    expect(textOf(doc)).not.toContain('collect nothing')
    expect(sectionOf(doc, browsing)).toContain('IP address')
  })

  test('says who gets it, why, on what basis, for how long, who sees it and how it could identify you', () => {
    const doc = notice({
      parties: [{ id: 'host', name: 'Hosting Ltd', notice: 'https://host.example/privacy' }],
      systems: [
        exampleSystem('logs', {
          operator: 'processor',
          party: 'host',
          stages: keptFor('P90D'),
          access: [{ kind: 'team', who: 'Team Alpha', publicCategory: 'staff who run the service' }],
        }),
      ],
      purposes: [purpose('monitoring', 'public-task')],
      identifiers: [
        exampleIdentifier('IP address', {
          moments: ['browsing'],
          purposes: ['monitoring'],
          sources: ['device'],
          obligation: 'automatic',
          ties: ['provider'],
        }),
      ],
      holdings: [exampleHolding('IP address', 'logs')],
    })
    const text = sectionOf(doc, browsing)
    for (const words of [
      'IP address, collected automatically',
      'Why: To do monitoring.',
      'Lawful basis: Public task.',
      'How long: 90 days.',
      'Who can see it: Staff who run the service.',
      'How it could identify you: Your internet provider knows',
    ])
      expect(text).toContain(words)
    expect(rowsOf(doc, 'sharing/operators').map(textOfRow)).toEqual([
      'Hosting Ltd | Works on our instructions. | IP address | The UK',
    ])
    expect(textOf(doc)).not.toContain('Team Alpha')
  })

  test('what waits for consent stands apart from what is sent before any choice', () => {
    const text = sectionOf(
      notice({
        identifiers: [
          exampleIdentifier('IP address', { moments: ['browsing'] }),
          exampleCookie('_ga', { moments: ['browsing'], pecrBasis: 'consent' }),
        ],
      }),
      browsing,
    )
    expect(text.match(/^.*(?:IP address|_ga).*$/gmu)).toEqual(['IP address', '_ga, only if you agree'])
  })
})

describe('rights', () => {
  test('to move data is not offered for a public task alone, unless the team goes further', () => {
    const publicTask = { purposes: [purpose('visits', 'public-task')] }
    expect(textOf(notice(publicTask))).not.toContain('have your data moved')
    const further = { ...publicTask, statements: [note('portability', 'more', 'We give everyone a file.')] }
    expect(textOf(notice(further))).toContain(
      'have your data moved. We go further than the law says. We give everyone a file.',
    )
  })

  test('to delete is qualified for a public task, not dropped', () => {
    const text = textOf(notice({ purposes: [purpose('visits', 'public-task')] }))
    expect(text).toContain(
      'have your data deleted, but we may have to keep data that we use for our public task',
    )
  })

  test('to object covers only the bases that allow it', () => {
    const purposes = [purpose('visits', 'public-task'), purpose('statistics', 'consent')]
    const text = textOf(notice({ purposes }))
    expect(text).toContain('You can object at any time to what we do for our public task.')
    expect(text).toContain('withdraw your consent at any time')
  })

  const note = (right: 'portability', rightExtent: 'more', words: string) =>
    ({ id: 'note', type: 'right', right, rightExtent, words }) as const
})

test('a recognised legitimate interest is a lawful basis from 5 February 2026 only', () => {
  const record = exampleRecord({
    purposes: [
      { id: 'safe', name: 'keep people safe', bases: [{ basis: 'recognised-legitimate-interest' }] },
    ],
  })
  expect(textOf(composeNotice(record, '2026-02-05'))).toContain('UK GDPR Article 6(1)(ea)')
  const before = textOf(composeNotice(record, '2026-02-04'))
  expect(before).not.toContain('Article 6(1)(ea)')
  expect(before).toContain('No lawful basis yet')
})

describe('complaints', () => {
  const regulator = (id: string, name: string, dates: Partial<Contact>): Contact => ({
    id,
    topic: 'regulator',
    name,
    ...dates,
  })
  const record = exampleRecord({
    contacts: [
      regulator('before', 'Commissioner', { until: '2026-09-29' }),
      regulator('after', 'Commission', { from: '2026-09-30' }),
    ],
  })

  test('a notice of 18 June 2026 has no controller complaint right, of 19 June has', () => {
    expect(textOf(composeNotice(record, '2026-06-18'))).not.toContain('section 164A')
    expect(textOf(composeNotice(record, '2026-06-19'))).toContain('section 164A')
  })

  test('the regulator is the one of the day', () => {
    expect(textOf(composeNotice(record, '2026-09-29'))).toContain(
      'You can also complain to the regulator at any time:\nCommissioner\n',
    )
    expect(textOf(composeNotice(record, '2026-09-30'))).toContain(
      'You can also complain to the regulator at any time:\nCommission\n',
    )
  })

  test('no regulator is made up when none is recorded', () => {
    const text = textOf(notice({}))
    expect(text).toContain('[not recorded yet: the regulator and how to reach it]')
    expect(text).not.toMatch(/\bICO\b|Information Commission/)
  })
})

test('a contact of the service replaces the organisation’s for the same topic and people, and no other', () => {
  const text = textOf(
    notice({
      contacts: [
        { id: 'a', topic: 'dpo', name: 'Shared officer', shared: true },
        { id: 'b', topic: 'dpo', name: 'Own officer' },
        { id: 'c', topic: 'dpo', name: 'Officer for prisons', forWhom: 'people in prison', shared: true },
      ],
    }),
  )
  expect(text).toContain('Own officer')
  expect(text).not.toContain('Shared officer')
  expect(text).toContain('Officer for prisons\nFor people in prison')
})

test('identifiers of people whom another notice covers are left to that notice', () => {
  const doc = notice({
    people: [
      { id: 'staff', name: 'our staff', coveredBy: 'another', otherNotice: 'https://example.gov.uk/staff' },
    ],
    identifiers: [exampleIdentifier('Staff number', { people: ['staff'] })],
  })
  expect(textOf(doc)).not.toContain('Staff number')
  expect(textOf(doc)).toContain('Another notice covers our staff.')
})

describe('transfers', () => {
  test('say in plain words that no safeguard is recorded', () => {
    const doc = notice({ systems: [exampleSystem('mailbox', { places: ['US'] })] })
    expect(sectionOf(doc, share)).toContain('The United States: our mailbox. No safeguard is recorded.')
  })

  test('“outside the UK: nothing” is said only when every system is known to be in the UK', () => {
    const none = 'We do not send your data outside the UK.'
    expect(textOf(notice({ systems: [exampleSystem('database')] }))).toContain(none)
    expect(textOf(notice({ systems: [exampleSystem('database', { places: undefined })] }))).not.toContain(
      none,
    )
  })

  test('count staff who look at data from another country', () => {
    const doc = notice({
      systems: [
        exampleSystem('logs', {
          access: [{ kind: 'team', publicCategory: 'support staff', places: ['IN'] }],
        }),
      ],
      identifiers: [exampleIdentifier('email')],
      holdings: [exampleHolding('email', 'logs')],
    })
    expect(sectionOf(doc, share)).toContain('India: support staff, who can see our logs from there.')
    expect(textOf(doc)).not.toContain('We do not send your data outside the UK.')
  })
})

test('the team’s own words stand in their named place, and commitments among the promises', () => {
  const doc = notice({
    identifiers: [exampleIdentifier('IP address')],
    statements: [
      {
        id: 'a',
        type: 'words',
        place: 'security',
        words: 'We lock the doors.',
        linkText: 'How',
        link: 'https://example.gov.uk/how',
      },
      { id: 'b', type: 'commitment', commitment: 'never-sold' },
      { id: 'c', type: 'commitment', commitment: 'not-kept', about: ['IP address'] },
    ],
  })
  expect(sectionOf(doc, 'How we protect your data')).toContain('We lock the doors. How')
  expect(sectionOf(doc, share)).toContain(
    'We never sell or rent your data.\nWe do not keep this information: IP address.',
  )
})

test('an answer to a question that no longer applies is not stated', () => {
  const doc = notice({
    parties: [{ id: 'agency', name: 'Old Agency' }],
    identifiers: [exampleIdentifier('email', { sources: ['person'], sourceParties: ['agency'] })],
  })
  expect(textOf(doc)).not.toContain('Old Agency')
})

test('40 identifiers in 12 systems give a row for each system and period, not for each copy', () => {
  const systems = Array.from({ length: 12 }, (_, index) =>
    exampleSystem(`system ${index + 1}`, { stages: keptFor(`P${index + 1}M`), disposal: 'deleted' }),
  )
  const identifiers = Array.from({ length: 40 }, (_, index) =>
    exampleIdentifier(`identifier ${index + 1}`, { moments: index < 10 ? ['browsing', 'using'] : ['using'] }),
  )
  const holdings = identifiers.flatMap(({ id }, index) =>
    [0, 5, 7].map((step) => exampleHolding(id, systems[(index + step) % 12]?.id ?? '')),
  )
  const doc = notice({ systems, identifiers, holdings })
  expect(rowsOf(doc, 'kept/table')).toHaveLength(12)
  expect(factsIn(doc)).toEqual(expect.arrayContaining(holdings.map(({ id }) => `holding/${id}/system`)))
})
