import type { Choice, Identifier, Purpose, ServiceRecord } from '@/domain/record/record'
import { describeRules } from '../rule-cases'
import { consentRules } from './consent'

const byConsent = (r: ServiceRecord) =>
  Object.assign(r.purposes[0] as object, { bases: [{ basis: 'consent' }] } satisfies Partial<Purpose>)
const cookie = (r: ServiceRecord) =>
  Object.assign(r.identifiers[0] as object, {
    kind: 'cookie',
    pecrBasis: 'consent',
  } satisfies Partial<Identifier>)
const asked =
  (answers: Partial<Choice> = {}) =>
  (r: ServiceRecord) =>
    r.choices.push({
      id: 'banner',
      name: 'whether we count visits',
      type: 'consent',
      identifiers: ['ip'],
      usableWithout: true,
      ease: 'as-easy',
      ...answers,
    })

describeRules(consentRules, {
  'consent-not-asked': {
    breaks: {
      'a purpose by consent without a choice': byConsent,
      'a purpose by consent with a way to object': (r) => [byConsent(r), asked({ type: 'objection' })(r)],
      'a cookie by consent with a preference': (r) => [cookie(r), asked({ type: 'preference' })(r)],
    },
    meets: {
      'a choice to agree': (r) => [byConsent(r), cookie(r), asked()(r)],
      'a choice that governs the copy': (r) => {
        byConsent(r)
        asked({ identifiers: undefined })(r)
        Object.assign(r.holdings[0] as object, { choice: 'banner' })
      },
      'another basis beside consent': (r) =>
        Object.assign(r.purposes[0] as object, {
          bases: [
            { basis: 'consent' },
            { basis: 'public-task', source: 'section 47 of the Prison Act 1952' },
          ],
        }),
    },
    dodges: {
      'a choice whose kind nobody says': (r) => [byConsent(r), asked({ type: undefined })(r)],
      'a choice about something else': (r) => [byConsent(r), asked({ identifiers: [] })(r)],
      'a purpose of which nobody says which law applies': (r) => [
        byConsent(r),
        Object.assign(r.purposes[0] as object, { regime: undefined, role: undefined }),
      ],
    },
    facts: ['identifier/ip/purposes', 'purpose/security/bases'],
  },
  'consent-compulsory': {
    breaks: {
      'a service that cannot be used without agreeing': asked({ usableWithout: false }),
      'what must be given on the basis of consent': (r) => [
        byConsent(r),
        asked()(r),
        Object.assign(r.identifiers[0] as object, { obligation: 'required' }),
      ],
      'a cookie by consent that must be kept': (r) => [
        cookie(r),
        asked()(r),
        Object.assign(r.identifiers[0] as object, { obligation: 'required' }),
      ],
    },
    meets: {
      'a service that can be used without agreeing': asked(),
      'what is given by choice': (r) => [
        byConsent(r),
        asked()(r),
        Object.assign(r.identifiers[0] as object, { obligation: 'optional' }),
      ],
    },
    dodges: {
      'words about what follows': asked({
        usableWithout: false,
        withoutIt: 'You can use the service in another way.',
      }),
      'a duty by contract': (r) => [
        byConsent(r),
        asked()(r),
        Object.assign(r.identifiers[0] as object, { obligation: 'contract' }),
      ],
    },
    facts: ['choice/banner/usableWithout'],
  },
  'consent-hard-to-withdraw': {
    breaks: { 'consent that is harder to withdraw': asked({ ease: 'harder' }) },
    meets: { 'consent that is as easy to withdraw': asked() },
    dodges: {
      'words that praise it': asked({ ease: 'harder', withdraw: 'It is easy: write us a letter.' }),
    },
    facts: ['choice/banner/ease', 'choice/banner/withdraw'],
  },
})
