import { describe, expect, test } from 'vitest'
import type { Provision } from '@/domain/law/provision'
import { provisions } from '@/domain/law/provisions'
import { completeRecord } from '@/domain/record/example-record'
import type { ServiceRecord } from '@/domain/record/record'
import { auditNotice } from '../audit-notice'
import { noticeFrom, stateOf } from '../rule-cases'
import { checklist } from './checklist'

/** Notices that meet an item, and notices that seem to and do not. */
const cases: Record<string, { meets: string[]; misses: string[] }> = {
  controller: {
    meets: [
      'The Ministry of Justice is the data controller for your information.',
      'Data controller: Example Council.',
      'We are joint controllers with the police.',
    ],
    misses: ['You have the right to complain to the controller.', '[insert name] is the data controller.'],
  },
  'contact-details': {
    meets: ['Email privacy@example.org.', 'Write to us at 1 Street, London SW1A 1AA.', 'Call 020 7946 0000.'],
    misses: ['Contact the ICO at casework@ico.org.uk.', 'Contact us.'],
  },
  'data-protection-officer': {
    meets: [
      '# Data protection officer\n\nEmail dpo@example.org.',
      'Our data protection officer can help.\n\nWrite to 1 Street, SW1A 1AA.',
    ],
    misses: ['We have a data protection officer.', '# DPO\n\nAsk us.\n\n# Others\n\nmail@example.org'],
  },
  date: {
    meets: [
      'Last updated: 1 May 2026',
      'This notice was last reviewed on 01/05/26.',
      '# Last updated\n\nMay 2026',
    ],
    misses: ['We update this notice from time to time.', 'Last updated: [insert date]'],
  },
  categories: {
    meets: ['We collect your name and email address.', '# What data we collect\n\n- your IP address'],
    misses: ['We collect what we need.', '# Your rights\n\nYour data.'],
  },
  purposes: {
    meets: ['We use your data to book visits.', '# Why we need it\n\nTo keep the service secure.'],
    misses: ['We take your privacy seriously.'],
  },
  'lawful-basis': {
    meets: [
      'The lawful basis is public task.',
      '# Legal basis\n\nIt is in the public interest.',
      'We rely on Article 6(1)(c): a legal obligation.',
    ],
    misses: ['We work in the public interest.', 'The lawful basis is [insert: consent or public task].'],
  },
  recipients: {
    meets: [
      'We share your data with the police.',
      'We do not share it with anyone.',
      '# Recipients\n\nThe courts.',
    ],
    misses: ['We keep your data safe.'],
  },
  transfers: {
    meets: ['We do not transfer your data outside the UK.', 'Your data is stored in Ireland.'],
    misses: [
      'See GOV.UK, which is stored.',
      'We process data.',
      'Most of what we process is given to us by you.',
    ],
  },
  'transfer-safeguards': {
    meets: [
      'We transfer data outside the UK. Adequacy regulations cover it.',
      'Data goes outside the UK, and is held in the USA under standard contractual clauses.',
    ],
    misses: ['We transfer your data outside the UK.'],
  },
  retention: {
    meets: [
      'We keep your data for seven years.',
      '# How long we keep it\n\n| What | When |\n| - | - |\n| Logs | 90 days |',
      'We delete it when you close your account.',
    ],
    misses: [
      'We keep your data as long as necessary.',
      'We answer in 30 days.',
      'We keep it for [insert number] years.',
    ],
  },
  obligation: {
    meets: ['You must give us your name.', 'You do not have to tell us your age.'],
    misses: ['We must answer.'],
  },
  consequences: {
    meets: ['You must give us your name. If you do not, you cannot use the service.'],
    misses: ['You must give us your name.'],
  },
  source: {
    meets: ['We get your data from other departments.', '# Where we get your data\n\nThe police.'],
    misses: ['We collect your name.'],
  },
  'automated-decisions': {
    meets: ['We do not use automated decision making.', 'No decision is made without a person. '],
    misses: ['We decide quickly.'],
  },
  'right-access': {
    meets: ['You have the right to:\n\n- get a copy of your data', 'You can ask for access to your data.'],
    misses: ['Staff have access to your data.'],
  },
  'right-rectification': {
    meets: ['You have the right to have inaccurate data corrected.', 'You can ask us to correct it.'],
    misses: ['Data is kept correct.'],
  },
  'right-erasure': {
    meets: ['You have the right to erasure.', '# Your rights\n\nYou can have your data deleted.'],
    misses: ['Data is deleted after a year.'],
  },
  'right-restriction': {
    meets: ['You have the right to restrict processing.'],
    misses: ['Access is restricted.'],
  },
  'right-objection': {
    meets: ['You have the right to object.'],
    misses: ['The object of this notice.'],
  },
  'right-portability': {
    meets: [
      'You have the right to data portability.',
      'You have the right to get it in a machine-readable form.',
    ],
    misses: ['You have the right to object.'],
  },
  'withdraw-consent': {
    meets: [
      'We rely on your consent. You can withdraw your consent at any time.',
      'We rely on your consent. You are able to remove your consent.',
    ],
    misses: ['We rely on your consent.'],
  },
  'legitimate-interests': {
    meets: ['The lawful basis is our legitimate interests in stopping fraud.'],
    misses: ['Legal basis: legitimate interests.'],
  },
  'complaint-to-controller': {
    meets: [
      'You have the right to complain to us.',
      '# Complaints\n\nTo make a complaint, email privacy@example.org.',
      'You can complain to us or to the ICO.',
    ],
    misses: [
      'You have the right to complain to the Information Commission.',
      'If you are unhappy, contact us.',
    ],
  },
  'complaint-to-regulator': {
    meets: ['You can complain to the ICO.', '# Complaints\n\nContact the Information Commission.'],
    misses: ['You can complain to us.'],
  },
}

const conditional = new Set(['representative'])

test('every item has its cases', () => {
  expect(Object.keys(cases).sort()).toEqual(
    checklist.flatMap(({ id }) => (conditional.has(id) ? [] : id)).sort(),
  )
})

describe.each(Object.entries(cases))('%s', (id, { meets, misses }) => {
  test.each(meets)('is found: %s', (source) => expect(stateOf(id, source)).toBe('found'))
  test.each(misses)('is not found: %s', (source) => expect(stateOf(id, source)).toBe('not-found'))

  const provision = checklist.find((item) => item.id === id)?.provision
  const { from } = provisions[provision as keyof typeof provisions] as Provision

  test(`is asked for from ${from} and not the day before`, () => {
    const before = new Date(Date.parse(from) - 86_400_000).toISOString().slice(0, 10)
    expect(stateOf(id, misses[0] as string, from)).toBe('not-found')
    expect(stateOf(id, misses[0] as string, before)).toBeUndefined()
  })
})

describe('what is not asked of everybody', () => {
  const record = (change: (record: ServiceRecord) => unknown) => {
    const changed = structuredClone(completeRecord)
    change(changed)
    return changed
  }
  const day = '2026-11-22'

  test.each(['transfer-safeguards', 'consequences', 'source', 'automated-decisions', 'withdraw-consent'])(
    '%s is not needed when the record says so',
    (id) => expect(stateOf(id, 'Nothing.', day, completeRecord)).toBe('not-needed'),
  )

  test('consent that the record names must be said to be withdrawable', () => {
    const relying = record(({ purposes }) =>
      Object.assign(purposes[0] as object, { bases: [{ basis: 'consent' }] }),
    )
    expect(stateOf('withdraw-consent', 'Nothing.', day, relying)).toBe('not-found')
  })

  test('a representative whom the record has must be named', () => {
    const represented = record(({ contacts }) => contacts.push({ id: 'r', topic: 'representative' }))
    expect(stateOf('representative', 'Nothing.', day, represented)).toBe('not-found')
    expect(stateOf('representative', 'Our representative in the UK is A.', day, represented)).toBe('found')
  })

  test('a complaint to the organisation by its name is a complaint to the controller', () => {
    const source = 'You can complain to the Ministry of Examples.'
    expect(stateOf('complaint-to-controller', source, day, completeRecord)).toBe('found')
  })
})

test('what is found quotes the sentences that say it, three at most, and counts the others', () => {
  const { items } = auditNotice(noticeFrom('We keep it for 1 year.\n\n'.repeat(5)), { day: '2026-11-22' })
  const found = items.find(({ id }) => id === 'retention')
  expect(found).toMatchObject({ state: 'found', count: 5 })
  expect(found?.quotes).toEqual(Array(3).fill({ text: 'We keep it for 1 year.', heading: '' }))
})

describe('a cookies page', () => {
  const page = (text: string) => `# Cookies on this service\n\n${text}`
  const listed = page(
    '| Name | Purpose | Expires |\n| - | - | - |\n| _ga | Counts visits | 2 years |\n\nYou can reject cookies.',
  )

  test.each(['names', 'purposes', 'expiry', 'choice'])('is asked for its %s', (id) => {
    expect(stateOf(`cookies-${id}`, listed)).toBe('found')
    expect(stateOf(`cookies-${id}`, page('We like biscuits.'))).toBe('not-found')
  })

  test('is not asked what a notice is asked, nor a notice what it is', () => {
    expect(stateOf('controller', listed)).toBeUndefined()
    expect(stateOf('cookies-names', '# Privacy notice and cookies\n\nText.')).toBeUndefined()
  })

  test('names those who set cookies if the record does', () => {
    const record = structuredClone(completeRecord)
    Object.assign(record.identifiers[0] as object, { kind: 'cookie', party: 'third' })
    expect(stateOf('cookies-setters', page('We like biscuits.'), '2026-11-22', record)).toBe('not-found')
    expect(stateOf('cookies-setters', page('It is set by Google.'), '2026-11-22', record)).toBe('found')
    expect(stateOf('cookies-setters', listed, '2026-11-22', completeRecord)).toBe('not-needed')
  })
})
