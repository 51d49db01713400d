import type { Contact, ServiceRecord } from '@/domain/record/record'
import { describeRules } from '../rule-cases'
import { complaintRules } from './complaints'

const contact = (topic: Contact['topic'], answers: Partial<Contact>) => (r: ServiceRecord) =>
  Object.assign(r.contacts.find((one) => one.topic === topic) as object, answers)
const without = (topic: Contact['topic']) => (r: ServiceRecord) => {
  r.contacts = r.contacts.filter((one) => one.topic !== topic)
}

describeRules(complaintRules, {
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
    facts: ['contact/complaints/email'],
  },
  'regulator-on-the-day': {
    breaks: {
      'a regulator of another time': contact('regulator', { from: '2030-01-01' }),
      'a regulator of the past': contact('regulator', { until: '2020-12-30' }),
    },
    meets: { 'a regulator of the day': contact('regulator', { from: '2020-01-01', until: '2030-01-01' }) },
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
    facts: ['contact/regulator/name', 'contact/regulator/from', 'contact/regulator/until'],
  },
})
