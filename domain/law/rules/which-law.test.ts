import type { Identifier, Purpose, ServiceRecord } from '@/domain/record/record'
import { describeRules } from '../rule-cases'
import { whichLawRules } from './which-law'

const purpose =
  (answers: Partial<Purpose>, kind: Identifier['kind'] = 'ip-address') =>
  (r: ServiceRecord) => {
    Object.assign(r.purposes[0] as object, answers)
    Object.assign(r.identifiers[0] as object, { kind })
  }

describeRules(whichLawRules, {
  'looks-like-law-enforcement': {
    breaks: {
      'criminal offence data': purpose({}, 'criminal-offence'),
      'a condition for criminal offence data': purpose({ criminalOffence: 'official-authority' }),
      'law enforcement by its kind': purpose({ category: 'law-enforcement' }),
      'supervision of offenders': purpose({ name: 'supervise offenders in the community' }),
      'a description that speaks of it': purpose({
        name: 'do our work',
        description: 'We prosecute those who do not pay.',
      }),
      'data of a copy that is used for it': (r) => {
        r.purposes.push({ id: 'more', name: 'do more', role: 'controller', regime: 'uk-gdpr' })
        r.identifiers.push({
          id: 'crime',
          kind: 'criminal-offence',
          plainName: 'Offence',
          people: ['visitors'],
        })
        r.holdings.push({ id: 'copy', identifier: 'crime', system: 'log', form: 'raw', purposes: ['more'] })
      },
    },
    meets: {
      'law enforcement under Part 3': purpose(
        { name: 'supervise offenders', regime: 'part-3' },
        'criminal-offence',
      ),
      'law enforcement for another controller': purpose({ name: 'supervise offenders', role: 'processor' }),
      'a law that nobody says applies, which is a gap': purpose({
        name: 'supervise offenders',
        regime: undefined,
      }),
      'requests of law enforcement': purpose({ name: 'answer law enforcement if it asks us by court order' }),
      'a sharing with law enforcement by court order': (r) => {
        r.parties.push({ id: 'police', name: 'law enforcement', named: 'category' })
        r.sharings.push({ id: 's', recipient: 'police', why: 'law enforcement asks us by court order' })
      },
      'a public task of a body of law enforcement': purpose({
        bases: [
          { basis: 'public-task', source: 'An Act', explanation: 'visits in young offender institutions' },
        ],
      }),
      'fraud of a benefit': purpose({ name: 'prevent and investigate benefit fraud' }, 'criminal-offence'),
      'a reason why Part 3 does not apply': purpose(
        { description: 'Part 3 does not apply, because we are no competent authority and only book visits.' },
        'criminal-offence',
      ),
    },
    dodges: {
      'a reason that is missing': purpose({ description: 'Part 3 does not apply.' }, 'criminal-offence'),
      'Part 3 in words alone': purpose({ description: 'See Part 3 of our policy.' }, 'criminal-offence'),
      'to be confirmed': purpose(
        { description: 'To be confirmed: Part 3 does not apply because of our tasks.' },
        'criminal-offence',
      ),
      'requests of others beside it': purpose({
        name: 'supervise people on probation, and answer the police if they ask',
      }),
      'fraud beside prosecution': purpose({ name: 'prevent fraud and prosecute those who commit it' }),
    },
    facts: ['purpose/security/regime', 'identifier/ip/kind'],
  },
})
