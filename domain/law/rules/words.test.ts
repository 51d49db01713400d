import type { ServiceRecord } from '@/domain/record/record'
import { describeRules } from '../rule-cases'
import { wordRules } from './words'

const says =
  (words: string, place: 'security' | 'rights' = 'rights') =>
  (r: ServiceRecord) =>
    r.statements.push({ id: 'said', type: 'words', place, words })
const system = (answers: object) => (r: ServiceRecord) => Object.assign(r.systems[0] as object, answers)
const holding = (answers: object) => (r: ServiceRecord) => Object.assign(r.holdings[0] as object, answers)
const people = (answers: object) => (r: ServiceRecord) => Object.assign(r.people[0] as object, answers)
const choice = (withdraw: string) => (r: ServiceRecord) =>
  r.choices.push({ id: 'banner', name: 'whether we count visits', identifiers: ['ip'], withdraw })

describeRules(wordRules, {
  'words-unfinished': {
    breaks: {
      'a statement with a gap': says('Write to [insert address].'),
      'a reason that is to come': holding({ retentionReason: 'TBC' }),
      'how people change their mind': choice('Lorem ipsum'),
    },
    meets: {
      'a statement that is finished': says('Write to us.'),
      'the pattern of a name': (r) => Object.assign(r.identifiers[0] as object, { name: '_gat_UA-[number]' }),
    },
    dodges: {
      'a gap behind an answer': system({
        securityFile: 'Reached through a bastion. To be confirmed by the team.',
      }),
      'a number that nobody knows yet': people({ approximateNumber: 'to be confirmed' }),
      'a gap in who has access': (r) =>
        Object.assign(r.holdings[0]?.access?.[0] as object, { why: 'To be confirmed' }),
      'a gap in the law behind a basis': (r) =>
        Object.assign(r.purposes[0]?.bases?.[0] as object, { explanation: 'XX of the {act}' }),
    },
    facts: ['statement/said/words'],
  },
  'words-of-the-past': {
    breaks: {
      'an act that was repealed': says('The Data Protection Act 1998 protects you.'),
      'a safeguard that was struck down': system({ safeguardDetail: 'Certified under the Privacy Shield' }),
      'a day that has gone': says('This notice is next reviewed in March 2019.'),
    },
    meets: {
      'the law of today': says('The UK GDPR protects you.'),
      'the past as such': says('The Data Protection Act 2018 replaced the Data Protection Act 1998.'),
      'a contact with days of its own': (r) =>
        Object.assign(r.contacts[2] as object, { name: 'Information Commissioner', until: '2026-09-29' }),
    },
    dodges: {
      'the old act, short': says('DPA 1998 applies.'),
      'a note for the file': holding({ notes: 'Article 45 adequacy decision' }),
      'the law of the European Union by its number': says('Regulation (EU) 2016/679 gives you rights.'),
    },
    facts: ['statement/said/words'],
  },
  'security-words-empty': {
    breaks: {
      'the words of the law': system({ securityFile: 'Appropriate technical and organisational measures.' }),
      'a statement that praises': says('We take your security very seriously.', 'security'),
    },
    meets: {
      'what is done': system({ securityFile: 'Reached through a bastion only.' }),
      'a statement with something in it': says('Only staff who need it can see your data.', 'security'),
      'the same words elsewhere': says('We keep your data secure.'),
    },
    dodges: {
      'industry standards': system({ securityFile: 'We follow industry standard best practice.' }),
      'a word that is no answer': system({ securityFile: 'N/A' }),
      'words for the public instead': system({
        securityPublic: 'We keep your data safe and secure with strong controls.',
      }),
    },
    facts: ['system/log/securityFile'],
  },
})
