import type { Contact, ServiceRecord } from '@/domain/record/record'
import { describeRules } from '../rule-cases'
import { upkeepRules } from './upkeep'

const service = (answers: Partial<ServiceRecord['service']>) => (r: ServiceRecord) =>
  Object.assign(r.service, answers)
const checked =
  (checkedOn: string, answers: Partial<Contact> = {}) =>
  (r: ServiceRecord) =>
    Object.assign(r.contacts[0] as object, { checkedOn, ...answers })
const contacts =
  (...answers: Partial<Contact>[]) =>
  (r: ServiceRecord) => {
    r.contacts = answers.map((one, index) => ({ id: `contact-${index + 1}`, topic: 'dpo', ...one }))
  }

describeRules(upkeepRules, {
  'information-asset-owner': {
    breaks: {
      'an owner who is to be found': service({ informationAssetOwner: 'To be confirmed' }),
      'no owner': service({ informationAssetOwner: undefined }),
    },
    dodges: {
      'a place that is vacant': service({ informationAssetOwner: 'Vacant since May' }),
      'a mark instead of a role': service({ informationAssetOwner: '–' }),
    },
    facts: ['service/informationAssetOwner'],
  },
  'review-overdue': {
    breaks: { 'a review that was due': service({ nextReview: '2019-01-31' }) },
    meets: { 'a review that is due today': service({ nextReview: '2026-11-22' }) },
    dodges: {
      'a review that was due yesterday': service({ nextReview: '2026-11-21' }),
    },
    facts: ['service/nextReview'],
  },
  'contacts-in-conflict': {
    breaks: {
      'two addresses of one topic': contacts({ email: 'dpo@a.gov.uk' }, { email: 'dpo@b.gov.uk' }),
      'two addresses of one office': contacts(
        { name: 'Data Protection Team', address: ['102 Petty France'] },
        { topic: 'complaints', name: 'data protection team', address: ['10 South Colonnades'] },
      ),
    },
    meets: {
      'different people': contacts(
        { email: 'dpo@a.gov.uk' },
        { email: 'dpo@b.gov.uk', forWhom: 'people in prison' },
      ),
      'different times': contacts(
        { email: 'dpo@a.gov.uk', until: '2026-01-01' },
        { email: 'dpo@b.gov.uk', from: '2026-01-02' },
      ),
      'a contact of the service in place of the organisation’s': contacts(
        { email: 'dpo@a.gov.uk', shared: true },
        { email: 'dpo@b.gov.uk' },
      ),
      'several teams for general questions': contacts(
        { topic: 'general', email: 'web@a.gov.uk' },
        { topic: 'general', email: 'post@a.gov.uk' },
      ),
    },
    dodges: {
      'everybody, in words': contacts(
        { email: 'dpo@a.gov.uk' },
        { email: 'dpo@b.gov.uk', forWhom: 'everyone' },
      ),
      'other letters of the same people': contacts(
        { email: 'a@a.gov.uk', forWhom: 'People in prison' },
        { email: 'b@a.gov.uk', forWhom: ' people in prison' },
      ),
    },
    facts: ['contact/contact-1/email', 'contact/contact-2/email'],
  },
  'contacts-doubled': {
    breaks: {
      'two contacts with the same details': contacts({ email: 'dpo@a.gov.uk' }, { email: 'dpo@a.gov.uk' }),
      'one by email and one by telephone': contacts(
        { email: 'dpo@a.gov.uk' },
        { telephone: '0300 123 4567' },
      ),
    },
    meets: {
      'contacts for different people': contacts({ email: 'a@a.gov.uk' }, { forWhom: 'people in prison' }),
      'contacts of different times': contacts({ until: '2026-01-01' }, { from: '2026-01-02' }),
      'several teams for general questions': contacts({ topic: 'general' }, { topic: 'general' }),
      'two that contradict each other, which is told already': contacts(
        { email: 'dpo@a.gov.uk' },
        { email: 'dpo@b.gov.uk' },
      ),
    },
    dodges: {
      'everybody, in words': contacts(
        { email: 'dpo@a.gov.uk' },
        { telephone: '0300 123 4567', forWhom: 'Everyone' },
      ),
      'another name': contacts({ name: 'The officer' }, { name: 'The data protection officer' }),
    },
    facts: ['contact/contact-2/topic', 'contact/contact-1/topic'],
  },
  'contact-not-checked': {
    breaks: { 'a contact that nobody has looked at for years': checked('2019-11-21') },
    meets: {
      'a contact that was checked 12 months ago': checked('2025-11-22'),
      'a contact that holds no longer': checked('2019-11-21', { until: '2020-01-01' }),
    },
    dodges: {
      'a contact with a day to come': checked('2019-11-21', { until: '2030-01-01' }),
    },
    facts: ['contact/dpo/checkedOn'],
  },
})
