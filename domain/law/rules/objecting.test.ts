import type { Choice, Identifier, ServiceRecord } from '@/domain/record/record'
import { describeRules } from '../rule-cases'
import { objectingRules } from './objecting'

/** A cookie for statistics that people know of and may object to, with these answers instead. */
const statistics =
  (choice: Partial<Choice> = {}, cookie: Partial<Identifier> = {}) =>
  (r: ServiceRecord) => {
    Object.assign(r.identifiers[0] as object, {
      kind: 'cookie',
      description: 'Counts visits.',
      pecrBasis: 'statistical-purposes',
      ...cookie,
    })
    r.choices.push({
      id: 'opt-out',
      name: 'whether visits are counted',
      type: 'objection',
      how: ['settings'],
      identifiers: ['ip'],
      ...choice,
    })
  }

describeRules(objectingRules, {
  'information-before-objecting': {
    breaks: { 'statistics of which nothing is said': statistics({}, { description: undefined }) },
    meets: {
      'statistics that are described': statistics(),
      'a reason why the basis applies': statistics(
        {},
        { description: undefined, pecrDetail: 'We count visits.' },
      ),
    },
    dodges: {
      'a description that is none': statistics({}, { description: 'TBC' }),
      'a description for the file alone': statistics(
        {},
        { description: undefined, fileDescription: 'Counts visits.' },
      ),
    },
    facts: ['identifier/ip/description'],
  },
  'objecting-not-offered': {
    breaks: {
      'a preference alone': statistics({ type: 'preference' }),
      'a preference about appearance': statistics({ type: 'preference' }, { pecrBasis: 'appearance' }),
    },
    meets: {
      'a way to object': statistics(),
      'consent, which asks for more': statistics({ type: 'consent' }),
      'a preference about what is necessary': statistics(
        { type: 'preference' },
        { pecrBasis: 'strictly-necessary' },
      ),
    },
    dodges: {
      'a choice whose kind nobody says': statistics({ type: undefined }),
      'words about objecting': statistics({
        type: 'preference',
        withdraw: 'You can object in the settings.',
      }),
    },
    facts: ['choice/opt-out/type', 'identifier/ip/pecrBasis'],
  },
  'objecting-costs': {
    breaks: { 'objecting that is charged for': statistics({ charge: true }) },
    meets: { 'objecting free of charge': statistics({ charge: false }) },
    dodges: {
      'a charge for those who agree': statistics({ type: 'consent', charge: true }),
    },
    facts: ['choice/opt-out/charge'],
  },
  'objecting-by-browser-alone': {
    breaks: { 'the settings of the browser alone': statistics({ how: ['browser'] }) },
    meets: { 'a settings page beside them': statistics({ how: ['browser', 'settings'] }) },
    dodges: {
      'words about another way': statistics({ how: ['browser'], withdraw: 'Use the settings page.' }),
    },
    facts: ['choice/opt-out/how'],
  },
})
