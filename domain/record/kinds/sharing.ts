import {
  asOptions,
  choice,
  choices,
  longText,
  places,
  reference,
  references,
  text,
  webAddress,
  yesNo,
} from '../ask'
import { kind } from '../kind'
import { safeguards } from '../vocabulary/safeguards'

export const sharing = kind({
  name: 'sharing',
  plural: 'sharings',
  noun: 'sharing',
  a: 'a',
  introduction: 'Record each organisation that gets data from you other than by running one of your systems.',
  mayBeShared: false,
  title: ({ what }) => (what ? `Sharing of ${what}` : 'Sharing'),
  fields: {
    recipient: reference({
      certain: true,
      label: 'Who gets it?',
      to: 'party',
      required: 'Select who gets the data',
    }),
    capacity: choice({
      label: 'In what capacity?',
      needed: 'Say in what capacity they get it',
      options: {
        controller: 'For purposes of their own (controller)',
        joint: 'Together with us (joint controller)',
        processor: 'On our instructions (processor)',
        law: 'Because the law requires or allows it',
      },
    }),
    categories: references({ askedLater: true, label: 'Which categories?', to: 'category' }),
    identifiers: references({ askedLater: true, label: 'Which identifiers?', to: 'identifier' }),
    what: text({
      label: 'What they get, in words',
      hint: 'For example “anonymous reports about the service”',
      max: 500,
      needed: 'Say what they get',
      neededWhen: {
        all: [
          { answer: 'identifiers', given: false },
          { answer: 'categories', given: false },
        ],
      },
    }),
    form: choice({
      label: 'In what form?',
      options: {
        raw: 'As captured',
        pseudonymised: 'Pseudonymised',
        'de-identified': 'Without what names people (de-identified)',
        aggregated: 'As totals',
        anonymised: 'Anonymous',
      },
      needed: 'Say in what form they get it',
    }),
    when: text({
      label: 'When',
      hint: 'For example “each night” or “when a court orders it”',
      max: 500,
      needed: 'Say when it is shared',
    }),
    why: text({ label: 'Why', max: 500, needed: 'Say why it is shared' }),
    purposes: references({
      label: 'For which of your purposes?',
      hint: 'Only if they get it for one of yours',
      to: 'purpose',
    }),
    agreement: text({ askedLater: true, label: 'Under which agreement', max: 300 }),
    agreementLink: webAddress({ label: 'Link to the agreement' }),
    ownUse: choice({
      certain: true,
      label: 'May they use it for purposes of their own?',
      options: { yes: 'Yes', no: 'No' },
      needed: 'Say whether they may use it for purposes of their own',
    }),
    keptFor: text({
      label: 'How long they keep it',
      hint: 'For example “6 months after they send the parcel”',
      max: 300,
    }),
    marketing: yesNo({
      label: 'May they use it for marketing?',
      when: { answer: 'ownUse', is: 'yes' },
    }),
    paid: yesNo({ label: 'Do they pay you, or give you something else, for it?' }),
    from: places({ label: 'From which country' }),
    to: places({ certain: true, label: 'To which countries', hint: 'Only if it leaves the UK' }),
    safeguard: choices({ askedLater: true, label: 'What protects it there', options: asOptions(safeguards) }),
    safeguardDetail: text({ askedLater: true, label: 'More about the safeguard', max: 500 }),
    notes: longText({ label: 'Notes for the file', max: 1000 }),
  },
  steps: [
    {
      id: 'who',
      title: 'Who gets data?',
      fields: ['recipient', 'capacity', 'categories', 'identifiers', 'what', 'form'],
    },
    {
      id: 'why',
      title: 'When and why',
      fields: [
        'when',
        'why',
        'purposes',
        'agreement',
        'agreementLink',
        'ownUse',
        'keptFor',
        'marketing',
        'paid',
        'notes',
      ],
    },
    {
      id: 'transfer',
      title: 'Does it leave the UK?',
      fields: ['from', 'to', 'safeguard', 'safeguardDetail'],
    },
  ],
})
