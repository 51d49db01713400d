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
    const text = sectionOf(doc, 'What we collect automatically, even if you only look at pages')
    return text.split('Only if you agree')
  }

  test('is not said to be made before any choice, nor the other to wait', () => {
    const counted = exampleHolding('IP address', 'statistics', { purposes: ['counting'] })
    const [before, after] = parts({ holdings: [exampleHolding('IP address', 'logs'), counted] })
    expect(before).toContain('Our logs')
    expect(before).not.toMatch(/Our statistics|counting|Consent/)
    expect(after).toContain('Our statistics')
    expect(after).not.toMatch(/Our logs|security/)
  })

  test('is known by the choice that governs it', () => {
    const governed = exampleHolding('IP address', 'statistics', { choice: 'banner' })
    const [before, after] = parts({
      holdings: [exampleHolding('IP address', 'logs'), governed],
      choices: [{ id: 'banner', name: 'counting', type: 'consent' }],
    })
    expect(before).not.toContain('Our statistics')
    expect(after).toContain('Our statistics')
  })
})

test('what protects the countries of a system is not said to protect those from which staff look at it', () => {
  const looking = (answers: object) =>
    rowsOf(
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
      'transfers/table',
    ).map(textOfRow)[1]
  expect(looking({})).toContain('No safeguard is recorded.')
  expect(looking({ safeguard: ['idta'] })).toContain('The UK International Data Transfer Agreement.')
})

test('a browser is said to remove only what has an end', () => {
  const stored = (id: string, stages: Parameters<typeof exampleHolding>[2]) =>
    exampleHolding(id, 'browser', stages)
  const doc = notice({
    systems: [browser],
    identifiers: ['dated', 'lasting'].map((id) => exampleCookie(id)),
    holdings: [
      stored('dated', { stages: keptFor('P1Y') }),
      stored('lasting', { stages: [{ measure: 'criteria', criteria: 'no expiry date' }] }),
    ],
  })
  expect(rowsOf(doc, 'retention/table').map(textOfRow)).toEqual([
    'dated | Your browser | 1 year after it is set. | Your browser removes it',
    'lasting | Your browser | No expiry date. | ',
  ])
  expect(sectionOf(doc, 'Summary')).not.toContain('longest')
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
    ],
  })
  expect(sectionOf(doc, 'What we collect')).toContain('Credit score | You | No, we do not ask you for it.')
  const sources = sectionOf(doc, 'Where it comes from')
  expect(sources).toContain('We get it from credit reference agencies. | Credit score')
  expect(sources).toContain('We record it. | CCTV')
  expect(sources).toContain('Somebody else gives it to us: the person who applies. | Witness')
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
  expect(text).toContain('Together with the Vehicle Office, it decides why and how your data is used.')
  expect(text).toContain('Our representative in the UK\nRepresentative Ltd')
})

test('only those who act on instructions are said to have agreed to protect data', () => {
  const doc = notice({
    parties: [{ id: 'films', name: 'Films Ltd' }],
    systems: [exampleSystem('films', { operator: 'third-party', party: 'films', agreement: 'terms' })],
  })
  expect(textOf(doc)).not.toContain('have agreed to terms')
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
