import { describe, expect, test } from 'vitest'
import type { Purpose, ServiceRecord } from '@/domain/record/record'
import { composeCookies } from '../cookies/cookies'
import {
  exampleCookie,
  exampleHolding,
  exampleIdentifier,
  exampleRecord,
  exampleSystem,
  keptFor,
} from '../example-record'
import { rowsOf, sectionOf, textOf, textOfRow } from '../reading-documents'
import { composeNotice } from './notice'

const day = '2026-11-22'
const notice = (things: Partial<ServiceRecord>) => composeNotice(exampleRecord(things), day)
const browsing = 'What we collect, even if you only look at pages'
const browser = { id: 'browser', name: 'Browser', publicName: 'your browser', kind: 'browser' } as const

describe('a copy that waits for consent', () => {
  const purpose = (id: string, basis: 'consent' | 'public-task'): Purpose => ({
    id,
    name: `do ${id}`,
    bases: [{ basis }],
  })
  const parts = (answers: Partial<ServiceRecord>) => {
    const doc = notice({
      systems: [exampleSystem('logs'), exampleSystem('statistics')],
      purposes: [purpose('security', 'public-task'), purpose('counting', 'consent')],
      identifiers: [
        exampleIdentifier('IP address', { moments: ['browsing'], purposes: ['security', 'counting'] }),
      ],
      ...answers,
    })
    return sectionOf(doc, browsing).split(/^IP address, only if you agree$/mu)
  }

  test('is not said to be made before any choice, nor the other to wait', () => {
    const counted = exampleHolding('IP address', 'statistics', { purposes: ['counting'] })
    const [before, after] = parts({ holdings: [exampleHolding('IP address', 'logs'), counted] })
    expect(before).toContain('To do security.')
    expect(before).not.toMatch(/statistics|counting|Consent/)
    expect(after).toContain('To do counting.')
    expect(after).not.toMatch(/logs|security/)
  })

  test('is known by the choice that governs it', () => {
    const governed = exampleHolding('IP address', 'statistics', { choice: 'banner' })
    const [before, after] = parts({
      systems: [
        exampleSystem('logs', { stages: keptFor('P1D') }),
        exampleSystem('statistics', { stages: keptFor('P2Y') }),
      ],
      holdings: [exampleHolding('IP address', 'logs'), governed],
      choices: [{ id: 'banner', name: 'counting', type: 'consent' }],
    })
    expect([before, after].map((part) => /\d (?:day|years)/u.exec(part ?? '')?.[0])).toEqual([
      '1 day',
      '2 years',
    ])
    expect(before).not.toContain('2 years')
    expect(after).not.toContain('1 day')
  })
})

test('what protects the countries of a system is not said to protect those from which staff look at it', () => {
  const looking = (answers: object) =>
    sectionOf(
      notice({
        systems: [
          exampleSystem('desk', {
            places: ['GB', 'IE'],
            safeguard: ['adequacy-regulations'],
            access: [{ kind: 'team', publicCategory: 'support staff', places: ['GB', 'IN'], ...answers }],
          }),
        ],
        identifiers: [exampleIdentifier('email')],
        holdings: [exampleHolding('email', 'desk')],
      }),
      'Who we share your data with',
    )
      .split('\n')
      .find((line) => line.includes('India'))
  expect(looking({})).toBe('India: support staff, who can see our desk from there. No safeguard is recorded.')
  expect(looking({ safeguard: ['idta'] })).toContain('by the UK International Data Transfer Agreement.')
})

test('what the cookies page tells of a device has no row of its own, and nothing is the longest time', () => {
  const things = (id: string, moment: 'browsing' | 'using', stages: Parameters<typeof keptFor>[0]) => ({
    systems: [browser],
    identifiers: [
      moment === 'using'
        ? exampleIdentifier(id, { moments: [moment] })
        : exampleCookie(id, { moments: [moment] }),
    ],
    holdings: [exampleHolding(id, 'browser', { stages: keptFor(stages) })],
  })
  const cookie = notice(things('choice', 'browsing', 'P1Y'))
  expect(sectionOf(cookie, browsing)).toContain('How long: 1 year.')
  expect(rowsOf(cookie, 'kept/table')).toEqual([])
  expect(textOf(cookie)).not.toMatch(/longest set time|at most/)
  // What is kept there without being a cookie stands nowhere else.
  const draft = notice(things('draft', 'using', 'P1Y'))
  expect(rowsOf(draft, 'kept/table').map(textOfRow)).toEqual(['Draft in your browser | 1 year.'])
})

test('a browser is said to remove only what has an end', () => {
  const doc = notice({
    systems: [browser],
    identifiers: [exampleCookie('lasting', { moments: ['browsing'] })],
    holdings: [
      exampleHolding('lasting', 'browser', { stages: [{ measure: 'criteria', criteria: 'no expiry date' }] }),
    ],
  })
  expect(sectionOf(doc, browsing)).toContain('How long: No expiry date.')
  expect(textOf(doc)).not.toContain('removes')
})

test('people are not asked whether they must give what comes from elsewhere', () => {
  const doc = notice({
    parties: [{ id: 'agencies', name: 'credit reference agencies' }],
    identifiers: [
      exampleIdentifier('Credit score', {
        moments: ['using'],
        sources: ['party'],
        sourceParties: ['agencies'],
        obligation: 'automatic',
      }),
      exampleIdentifier('CCTV', { moments: ['in-person'], sources: ['recorded'], obligation: 'automatic' }),
      exampleIdentifier('Witness', { sources: ['someone-else'], sourceDetail: 'the person who applies' }),
      exampleIdentifier('Lookup', {
        moments: ['browsing'],
        sources: ['party'],
        sourceParties: ['agencies'],
        obligation: 'automatic',
      }),
    ],
  })
  const text = sectionOf(doc, 'What else we collect')
  expect(text).toMatch(/^It comes from credit reference agencies\..* We do not ask you for it\.$/mu)
  expect(text).toMatch(/^It comes from what we record ourselves\..* It is collected automatically\.$/mu)
  expect(text).toContain('It comes from the person who applies.')
  const pages = sectionOf(doc, browsing)
  expect(pages).toContain('Where it comes from: Credit reference agencies.')
  expect(pages).toContain('Must you give it: We do not ask you for it.')
  expect(pages).not.toContain('automatically')
})

test('what is captured from one group alone is not nothing for the others', () => {
  const doc = notice({
    service: { slug: 'apply', name: 'Apply', nothingWhenBrowsing: true },
    people: [
      { id: 'suspects', name: 'suspects' },
      { id: 'users', name: 'users' },
    ],
    purposes: [
      { id: 'catch', name: 'catch people', regime: 'part-3' },
      { id: 'run', name: 'run it', regime: 'uk-gdpr' },
    ],
    identifiers: [
      exampleIdentifier('Record', { moments: ['received'], people: ['suspects'], purposes: ['catch'] }),
      exampleIdentifier('IP address', { moments: ['browsing'], people: ['users'], purposes: ['run'] }),
    ],
  })
  expect(textOf(doc)).not.toContain('We collect nothing')
})

test('a category about readers and others is not said to be about the others alone', () => {
  const people = [
    { id: 'users', name: 'users', relationship: ['user' as const] },
    { id: 'friends', name: 'their friends', relationship: ['contact' as const] },
    { id: 'staff', name: 'our staff', relationship: ['staff' as const] },
  ]
  const category = { id: 'contacts', name: 'Contacts', complete: true }
  const of = (...ids: string[]) =>
    sectionOf(
      notice({
        people,
        categories: [category],
        identifiers: ids.map((id) =>
          exampleIdentifier(`Name of ${id}`, { category: 'contacts', people: [id], moments: ['using'] }),
        ),
      }),
      'What we collect',
    )
  expect(of('users', 'friends')).toContain('This is about users and their friends.')
  expect(of('friends')).toContain('This is about their friends.')
  expect(of('users')).not.toContain('This is about')
})

test('a commitment is stated with where it does not hold', () => {
  const doc = notice({
    identifiers: [exampleIdentifier('email')],
    statements: [
      {
        id: 'no-email',
        type: 'commitment',
        commitment: 'not-collected',
        about: ['email'],
        commitmentDetail: 'we do this only if you sign up',
      },
    ],
  })
  expect(textOf(doc)).toContain('We do not collect this information: email. We do this only if you sign up.')
})

test('the body that the controller is part of, joint controllers and a representative are named', () => {
  const doc = notice({
    organisation: {
      id: 'o',
      name: 'Licensing Agency',
      partOf: 'the Department for Roads',
      jointControllers: ['j'],
    },
    parties: [{ id: 'j', name: 'the Vehicle Office', shared: true }],
    contacts: [{ id: 'r', topic: 'representative', name: 'Representative Ltd' }],
  })
  const text = sectionOf(doc, 'Who we are')
  expect(text).toContain('Licensing Agency is part of the Department for Roads.')
  expect(text).toContain('Licensing Agency and the Vehicle Office are joint controllers of your data.')
  expect(text).toContain('Together they decide why and how your data is used.')
  expect(text).toContain('Our representative in the UK\nRepresentative Ltd')
})

test('only those who act on instructions are said to have agreed to protect data', () => {
  const doc = notice({
    parties: [{ id: 'films', name: 'Films Ltd' }],
    systems: [exampleSystem('films', { operator: 'third-party', party: 'films', agreement: 'terms' })],
  })
  expect(textOf(doc)).not.toMatch(/agreed|on our instructions/)
})

test('a service for staff need not say what people collect who only look at pages', () => {
  const text = textOf(notice({ service: { slug: 'cases', name: 'Cases', audience: 'staff' } }))
  expect(text).not.toContain('only look at pages')
})

describe('the cookies page', () => {
  const page = (things: Partial<ServiceRecord>) => textOf(composeCookies(exampleRecord(things), day))

  test('says that no way to object is recorded where there must be one', () => {
    expect(page({ identifiers: [exampleCookie('language', { pecrBasis: 'appearance' })] })).toContain(
      '[not recorded yet: how you object to language]',
    )
  })

  test('does not call how long a server keeps a fingerprint its expiry on the device', () => {
    const text = page({
      systems: [exampleSystem('fraud checks')],
      identifiers: [exampleIdentifier('print', { kind: 'device-fingerprint', cookieCategory: 'essential' })],
      holdings: [exampleHolding('print', 'fraud checks', { stages: keptFor('P2Y') })],
    })
    expect(text).toContain('2 years after we collect it')
  })
})
