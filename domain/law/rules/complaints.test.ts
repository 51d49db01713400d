import type { Contact, ServiceRecord } from '@/domain/record/record'
import { describeRules } from '../rule-cases'
import { complaintRules } from './complaints'

const contact = (topic: Contact['topic'], answers: Partial<Contact>) => (r: ServiceRecord) =>
  Object.assign(r.contacts.find((one) => one.topic === topic) as object, answers)
const without = (topic: Contact['topic']) => (r: ServiceRecord) => {
  r.contacts = r.contacts.filter((one) => one.topic !== topic)
}

const judicial = (contacts: Contact[]) => (r: ServiceRecord) => {
  Object.assign(r.purposes[0] as object, { judicial: true })
  r.contacts.push(...contacts)
}

describeRules(complaintRules, {
  'judicial-complaints': {
    breaks: { 'a court without a route of its own': judicial([]) },
    meets: {
      'an office for complaints about judges': judicial([
        {
          id: 'judges',
          topic: 'judicial-complaints',
          link: 'https://www.complaints.judicialconduct.gov.uk/',
        },
      ]),
    },
    dodges: {
      'the route to the controller': judicial([
        { id: 'other', topic: 'complaints', email: 'a@examples.gov.uk' },
      ]),
      'an office that nobody can reach': judicial([
        { id: 'judges', topic: 'judicial-complaints', name: 'Judicial Conduct Office' },
      ]),
    },
    facts: ['contact', 'purpose/security/judicial'],
  },
  'complaint-route': {
    breaks: {
      'a contact that cannot be reached': contact('complaints', { email: undefined }),
      'no contact': without('complaints'),
      'a contact that holds no longer': contact('complaints', { until: '2026-06-18' }),
    },
    meets: {
      'a form': contact('complaints', { email: undefined, link: 'https://www.gov.uk/complain' }),
      'a contact of the service in place of the organisation’s': (r) => {
        contact('complaints', { shared: true, email: undefined })(r)
        r.contacts.push({ id: 'ours', topic: 'complaints', telephone: '0300 123 4567' })
      },
    },
    dodges: {
      'opening hours and a note alone': contact('complaints', {
        email: undefined,
        hours: '9am to 5pm',
        note: 'Write to us.',
      }),
      'a contact that is named for complaints and is for something else': (r) => [
        without('complaints')(r),
        r.contacts.push({
          id: 'team',
          topic: 'general',
          name: 'Complaints team',
          email: 'team@examples.gov.uk',
        }),
      ],
    },
    facts: ['contact/complaints/email'],
  },
  'regulator-on-the-day': {
    breaks: {
      'a regulator of another time': contact('regulator', { from: '2030-01-01' }),
      'a regulator of the past': contact('regulator', { until: '2020-12-30' }),
    },
    meets: { 'a regulator of the day': contact('regulator', { from: '2020-01-01', until: '2030-01-01' }) },
    dodges: {
      'several that all hold on other days': (r) => [
        contact('regulator', { until: '2020-12-30' })(r),
        r.contacts.push({ id: 'later', topic: 'regulator', name: 'The regulator', from: '2030-01-01' }),
      ],
    },
    facts: ['contact/regulator/from', 'contact/regulator/until'],
  },
  'commission-before-its-time': {
    day: '2026-09-29',
    breaks: { 'the name of its successor': contact('regulator', { name: 'Information Commission (ICO)' }) },
    meets: {
      'its name': contact('regulator', { name: 'Information Commissioner’s Office' }),
      'the name of its successor from its day on': contact('regulator', {
        name: 'Information Commission',
        from: '2026-09-30',
      }),
    },
    dodges: {
      'the name in capitals': contact('regulator', { name: 'INFORMATION COMMISSION' }),
    },
    facts: ['contact/regulator/name', 'contact/regulator/from', 'contact/regulator/until'],
  },
  'commissioner-after-the-change': {
    day: '2026-09-30',
    breaks: {
      'the name of its predecessor': contact('regulator', { name: 'Information Commissioner’s Office' }),
    },
    meets: {
      'its name': contact('regulator', { name: 'Information Commission (ICO)' }),
      'the name of its predecessor until its last day': contact('regulator', {
        name: 'Information Commissioner',
        until: '2026-09-29',
      }),
    },
    dodges: {
      'the name in capitals': contact('regulator', { name: 'INFORMATION COMMISSIONER' }),
      'the name with more': contact('regulator', {
        name: 'The office of the Information Commissioner (ICO)',
      }),
    },
    facts: ['contact/regulator/name', 'contact/regulator/from', 'contact/regulator/until'],
  },
})
