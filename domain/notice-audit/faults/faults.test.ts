import { describe, expect, test } from 'vitest'
import type { Provision } from '@/domain/law/provision'
import { provisions } from '@/domain/law/provisions'
import { completeRecord } from '@/domain/record/example-record'
import type { ServiceRecord } from '@/domain/record/record'
import type { Fault } from '../audited'
import { faultIn } from '../rule-cases'
import { faults } from './faults'

const day = '2026-11-22'
const authority = '\n\nThe Ministry of Justice is the controller.'
const table = (rows: string, head = 'Name | Purpose | Expires') =>
  `# Cookies\n\n| ${head} |\n| ${head.replace(/[^|]+/g, ' - ')} |\n${rows}`

/** Notices that have a fault, and notices that look alike and do not. */
const cases: Record<string, { broken: string[]; fine: string[]; day?: string }> = {
  'unfinished-text': {
    broken: [
      'Write to [insert address].',
      'We keep it for XX years.',
      'Date: TBC.',
      'Preifatrwydd {in welsh}',
      'Lorem ipsum dolor sit amet.',
      'Hello {{ name }}.',
      '# [Name of your service]\n\nText.',
      'How long: [not recorded yet: how long it is kept]',
      'Owner: to be confirmed.',
    ],
    fine: ['Write to us.', 'Chapter X.', 'See [1].', 'Read [our policy](https://a.example/).'],
  },
  'vague-retention': {
    broken: [
      'We keep your data for as long as necessary.',
      'We keep it no longer than is necessary.',
      'We store it in line with our retention policy.',
    ],
    fine: [
      'We keep your data for as long as necessary. That is 1 year after we delete your account.',
      'We keep it for 1 year.',
    ],
  },
  'legitimate-interests-of-authority': {
    broken: [`The lawful basis is legitimate interests.${authority}`],
    fine: [
      `The lawful basis is not legitimate interests.${authority}`,
      'The lawful basis is legitimate interests. Example Bakery is the controller.',
    ],
  },
  'called-anonymous': {
    broken: [
      'We collect anonymous information such as your IP address.',
      'Your IP address cannot be used to identify you.',
    ],
    fine: ['We record your IP address.', 'Your IP address is not anonymous.', 'We make totals anonymous.'],
  },
  'nothing-personal-collected': {
    broken: [
      'We do not collect any personal data. We log your IP address.',
      'We do not store personal information about you, only cookies.',
    ],
    fine: [
      'We do not collect any personal data.',
      'We do not collect personal data from other organisations. We log your IP address.',
    ],
  },
  'past-date': {
    broken: [
      'Next review: May 2019.',
      'We will review this notice on 1 June 2026.',
      'It comes into force on 25/05/2018.',
    ],
    fine: ['Next review: May 2027.', 'Last updated 1 May 2024.', 'Next review: November 2026.'],
  },
  'commission-before-its-time': {
    broken: ['Complain to the Information Commission.'],
    fine: ['Complain to the Information Commissioner.', 'Complain to the ICO.'],
    day: '2026-09-29',
  },
  'old-name-of-regulator': {
    broken: ['Complain to the Information Commissioner’s Office.'],
    fine: ['Complain to the Information Commission.', 'Complain to the ICO.'],
  },
  'old-address-of-regulator': {
    broken: ['ICO, Wycliffe House, Water Lane.', 'Write to the regulator at SK9 5AF.'],
    fine: ['ICO, Manchester.'],
  },
  'names-data-protection-directive': {
    broken: ['This follows Directive 95/46/EC.'],
    fine: ['The UK GDPR replaced Directive 95/46/EC.'],
  },
  'names-data-protection-act-1998': {
    broken: ['We follow the Data Protection Act 1998.', 'We follow the DPA 1998.'],
    fine: ['We follow the Data Protection Act 2018.', 'The Data Protection Act 1998 was repealed.'],
  },
  'names-privacy-shield': {
    broken: ['Google is certified under the EU-US Privacy Shield.'],
    fine: ['Google is certified under the UK-US data bridge.'],
  },
  'names-safe-harbour': {
    broken: ['Our supplier belongs to the US Safe Harbor.'],
    fine: ['The harbour is safe.'],
  },
  'names-adequacy-decisions': {
    broken: ['There is an adequacy decision under Article 45.'],
    fine: ['UK adequacy regulations under Article 45A apply.'],
  },
  'names-automated-decisions-before-2026': {
    broken: ['You have the right under Article 22 not to be subject to it.'],
    fine: ['You have rights under Article 22C.'],
  },
  'names-eu-gdpr': {
    broken: [
      'We follow the EU GDPR.',
      'We follow Regulation (EU) 2016/679.',
      'Our basis is GDPR Article 6(1)(e).',
    ],
    fine: ['We follow the UK GDPR.', 'Our basis is Article 6(1)(e) of the GDPR. We mean the UK GDPR.'],
  },
  'different-contacts': {
    broken: [
      'Data protection officer: dpo@a.example.\n\nOur data protection officer is at office@a.example.',
      '# Data protection team\n\n1 Street, SW1A 1AA\n\n# Help\n\nThe data protection team, 2 Street, E14 4PU',
    ],
    fine: [
      'Data protection officer: dpo@a.example.\n\nWrite to our data protection officer at DPO@a.example.',
      'Data protection officer: dpo@a.example.\n\nThe ICO is at help@ico.org.uk.',
    ],
  },
  'misleading-link': {
    broken: [
      '[ico.org.uk](https://elsewhere.example/)',
      '[https://ico.org.uk/make-a-complaint](https://ico.org.uk/concerns)',
      '[dpo@a.example](mailto:other@a.example)',
      '[dpo@a.example](https://a.example/)',
      '[020 7946 0000](tel:+442079460001)',
      '[Complain](#)',
      '[Read more](javascript:alert)',
    ],
    fine: [
      '[ico.org.uk](https://www.ico.org.uk/)',
      '[www.ico.org.uk/make-a-complaint](https://ico.org.uk/make-a-complaint/?a=1)',
      '[DPO@a.example](mailto:dpo@a.example?subject=x)',
      '[020 7946 0000](tel:+442079460000)',
      '[Complain](https://a.example/)',
      '[Go up](#top)',
    ],
  },
  'cookie-without-expiry': {
    broken: [
      table('| _ga | Counts visits | - |'),
      table('| _ga | Counts visits |', 'Name | Purpose'),
      table('| _ga | Cyfri | |', 'Enw | Pwrpas y cwci | Daw i ben'),
    ],
    fine: [table('| _ga | Counts visits | 2 years |'), '# Visits\n\n| Name | Age |\n| - | - |\n| A | B |'],
  },
}

const byRecordAlone = ['other-address-of-regulator']

test('every fault has its cases', () => {
  expect([...Object.keys(cases), ...byRecordAlone].sort()).toEqual(faults.map(({ id }) => id).sort())
})

const nextDay = (from: string, days: number) =>
  new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10)
/** The text as a paragraph of Markdown, whatever it has. */
const asNotice = (text: string) => (text.startsWith('#') ? text : `# Notice\n\n${text}`)

describe.each(Object.entries(cases))('%s', (id, { broken, fine, day: on = day }) => {
  test.each(broken)('is found: %s', (source) => {
    const fault = faultIn(id, asNotice(source), on)
    expect(fault?.count).toBeGreaterThan(0)
    expect(fault?.citation).not.toBe('')
  })
  test.each(fine)('is not found: %s', (source) => expect(faultIn(id, asNotice(source), on)).toBeUndefined())

  const fault = faults.find((one) => one.id === id) as Fault
  const { from, until }: Provision = provisions[fault.provision]
  const first = fault.when === 'after' ? nextDay(until ?? '', 1) : from
  const source = asNotice(broken[0] as string)

  test(`is looked for from ${first} and not the day before`, () => {
    expect(faultIn(id, source, first)).toMatchObject({ from: first })
    expect(faultIn(id, source, nextDay(first, -1))).toBeUndefined()
  })
  if (fault.when === 'while' && until)
    test(`is looked for until ${until} and not the day after`, () => {
      expect(faultIn(id, source, until)).toMatchObject({ until })
      expect(faultIn(id, source, nextDay(until, 1))).toBeUndefined()
    })
})

describe('the regulator of the organisation’s contacts', () => {
  const record: ServiceRecord = structuredClone(completeRecord)
  Object.assign(record.contacts.find(({ topic }) => topic === 'regulator') as object, {
    address: ['ICO', '3 Circle Square', 'M1 1AA'],
  })
  const find = (id: string, source: string) => faultIn(id, source, day, record)

  test('decides which address is right', () => {
    expect(find('other-address-of-regulator', 'ICO, Wycliffe House, SK9 5AF.')?.count).toBe(1)
    expect(find('other-address-of-regulator', 'ICO, 3 Circle Square, M1 1AA.')).toBeUndefined()
    expect(find('old-address-of-regulator', 'ICO, Wycliffe House, SK9 5AF.')).toBeUndefined()
  })
})

test('a public authority of the record cannot rely on legitimate interests, whatever the notice calls it', () => {
  const source = 'The lawful basis is legitimate interests.'
  expect(faultIn('legitimate-interests-of-authority', source, day, completeRecord)?.count).toBe(1)
})
