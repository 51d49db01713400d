import {
  choices as anyOf,
  longText,
  choice as oneOf,
  period,
  reference,
  references,
  text,
  webAddress,
  yesNo,
} from '../ask'
import { kind } from '../kind'

export const choice = kind({
  name: 'choice',
  plural: 'choices',
  noun: 'choice',
  a: 'a',
  introduction: 'Record how people choose, object or change their mind.',
  mayBeShared: false,
  title: ({ name }) => String(name ?? 'Choice'),
  fields: {
    name: text({
      label: 'What people choose',
      hint: 'For example “whether we set analytics cookies”',
      required: 'Enter what people choose',
    }),
    type: oneOf({
      label: 'What kind of choice is it?',
      options: {
        consent: 'They agree (consent)',
        objection: 'They object',
        preference: 'They set a preference',
      },
      needed: 'Select what kind of choice this is',
    }),
    how: anyOf({
      label: 'How they choose',
      options: {
        banner: 'Cookie banner',
        settings: 'Settings or cookies page',
        question: 'A question in the service',
        browser: 'Browser settings',
        contact: 'Contacting us',
        'other-tool': 'A tool of another organisation',
      },
      needed: 'Say how people choose',
    }),
    withdraw: text({
      label: 'How they change their mind',
      hint: 'It must be as easy as choosing',
      max: 500,
      needed: 'Say how people change their mind',
    }),
    ease: oneOf({
      label: 'Is it as easy to change their mind as it was to agree?',
      options: { 'as-easy': 'Yes, as easy or easier', harder: 'No, it is harder' },
      needed: 'Say whether it is as easy to change their mind as to agree',
      when: { answer: 'type', is: 'consent' },
    }),
    charge: yesNo({ label: 'Does it cost people anything to choose or to change their mind?' }),
    link: webAddress({ label: 'Address of the page where they choose' }),
    categories: references({ label: 'Which categories does it govern?', to: 'category' }),
    identifiers: references({
      label: 'Which identifiers does it govern?',
      to: 'identifier',
      needed: 'Select what this choice governs',
    }),
    purposes: references({
      label: 'Which purposes does it govern?',
      hint: 'Only if the data is kept and no longer used for them',
      to: 'purpose',
    }),
    people: references({ label: 'Who can choose?', hint: 'Leave empty if everybody can', to: 'people' }),
    withoutIt: text({
      label: 'What happens if they say no',
      max: 500,
      needed: 'Say what happens if people say no',
    }),
    usableWithout: yesNo({
      label: 'Can people still use the service if they say no?',
      needed: 'Say whether people can use the service if they say no',
      when: { answer: 'type', is: 'consent' },
    }),
    askedAgain: period({
      label: 'After how long you ask again',
      hint: 'For example “1 year”. Leave empty if you do not',
    }),
    remembered: reference({ label: 'What remembers the choice', to: 'identifier' }),
    record: longText({
      label: 'The record of consent',
      hint: 'Where you can show that somebody agreed',
      max: 500,
      when: { answer: 'type', is: 'consent' },
    }),
  },
  steps: [
    {
      id: 'what',
      title: 'What can people choose?',
      fields: ['name', 'type', 'categories', 'identifiers', 'how', 'withdraw', 'link'],
    },
    {
      id: 'governs',
      title: 'What follows from it?',
      fields: ['withoutIt', 'purposes', 'people', 'askedAgain', 'remembered', 'record'],
    },
    { id: 'free', title: 'Is the choice free?', fields: ['usableWithout', 'ease', 'charge'] },
  ],
})
