import { asOptions, choice, choices, longText, reference, references, text, webAddress, yesNo } from '../ask'
import { kind } from '../kind'
import { kindOptions } from './identifier'

/** The named places of the documents where a team may add its own words. */
export const statementPlaces = {
  'who-we-are': 'Who we are',
  collect: 'What we collect',
  browsing: 'If you only browse',
  why: 'Why we use it',
  source: 'Where it comes from',
  sharing: 'Who we share it with',
  transfers: 'Where it goes outside the UK',
  retention: 'How long we keep it',
  security: 'How we protect it',
  children: 'Children',
  rights: 'Your rights',
  complaints: 'How to complain',
  changes: 'Changes to the notice',
  cookies: 'Cookies page',
} as const

export const rights = {
  informed: 'be told how your data is used',
  access: 'get a copy of your data',
  rectification: 'have wrong data put right',
  erasure: 'have your data deleted',
  restriction: 'have the use of your data limited',
  objection: 'object to the use of your data',
  portability: 'have your data moved',
  withdraw: 'withdraw your consent',
  automated: 'not be subject to a decision made without a person',
} as const

/** What a team may promise; the rules look whether the record keeps it. */
const commitments = {
  'never-sold': 'We never sell or rent it',
  'no-marketing': 'We never share it for marketing',
  'not-identify': 'We do not use it to identify people',
  'not-kept': 'We do not keep it',
  'not-collected': 'We do not collect it',
  'not-shared': 'We do not share it',
  'no-profiling': 'We do not profile people',
  'no-cookies': 'We set no cookies',
  'nothing-stored': 'We store nothing on people’s devices',
  'not-analytics': 'We do not use it for statistics',
  'no-commercial-use': 'We do not use it commercially',
  other: 'Something else, in our words',
} as const

export const statement = kind({
  name: 'statement',
  plural: 'statements',
  noun: 'statement',
  a: 'a',
  introduction: 'Add your own words in a named place of a document, a commitment, or a note about a right.',
  mayBeShared: true,
  title: ({ words, type, commitment }) =>
    type === 'commitment' && commitment
      ? `Commitment: ${commitments[commitment as keyof typeof commitments]}`
      : beginning(String(words ?? 'Statement')),
  fields: {
    type: choice({
      label: 'What kind of statement is it?',
      options: { words: 'Our own words', commitment: 'A commitment', right: 'A note about a right' },
      required: 'Select what kind of statement it is',
    }),
    place: choice({
      label: 'Where does it go?',
      options: statementPlaces,
      needed: 'Select where the statement goes',
      when: { answer: 'type', is: 'words' },
    }),
    commitment: choice({
      label: 'What do you commit to?',
      needed: 'Select what you commit to',
      when: { answer: 'type', is: 'commitment' },
      options: commitments,
    }),
    commitmentDetail: text({
      label: 'More about the commitment',
      hint: 'For example where it does not hold: “We do this only if you sign up.”',
      max: 500,
      when: {
        all: [
          { answer: 'type', is: 'commitment' },
          { answer: 'commitment', isNot: 'other' },
        ],
      },
    }),
    about: references({
      label: 'Which identifiers is it about?',
      hint: 'Leave empty if it is about everything',
      to: 'identifier',
    }),
    aboutCategories: references({ label: 'Which categories is it about?', to: 'category' }),
    aboutKinds: choices({
      label: 'Which kinds of data is it about?',
      hint: 'Also those that you do not collect',
      options: kindOptions,
      when: { answer: 'type', is: 'commitment' },
    }),
    aboutPurposes: references({
      label: 'Which purposes is it about?',
      to: 'purpose',
      when: { answer: 'type', is: 'commitment' },
    }),
    aboutParties: references({
      label: 'Which organisations is it about?',
      hint: 'For example those to whom you never pass data',
      to: 'party',
      when: { answer: 'type', is: 'commitment' },
    }),
    aboutPeople: references({
      label: 'Whose data is it about?',
      to: 'people',
      when: { answer: 'type', is: 'commitment' },
    }),
    aboutSystem: reference({
      label: 'Is it about one system only?',
      hint: 'Select it, for example your analytics tool. Leave empty if it holds everywhere',
      to: 'system',
      when: { answer: 'type', is: 'commitment' },
    }),
    right: choice({
      label: 'Which right?',
      options: asOptions(rights),
      needed: 'Select the right',
      when: { answer: 'type', is: 'right' },
    }),
    rightExtent: choice({
      label: 'How far does it go here?',
      options: {
        'as-law': 'As the law says',
        more: 'Further than the law says',
        restricted: 'Less far, because the law allows it',
      },
      needed: 'Say how far the right goes',
      when: { answer: 'type', is: 'right' },
    }),
    words: longText({
      label: 'The words',
      max: 3000,
      needed: 'Enter the words',
      when: {
        any: [
          { answer: 'type', is: ['words', 'right'] },
          { answer: 'commitment', is: 'other' },
        ],
      },
    }),
    instead: yesNo({
      label: 'Does it stand instead of what the documents say there from the record?',
      when: { answer: 'type', is: 'words' },
    }),
    linkText: text({ label: 'Words of a link' }),
    link: webAddress({ label: 'Address of the link' }),
  },
  steps: [
    { id: 'type', title: 'Add a statement', fields: ['type'] },
    {
      id: 'words',
      title: 'What it says',
      fields: [
        'place',
        'commitment',
        'commitmentDetail',
        'right',
        'rightExtent',
        'about',
        'aboutCategories',
        'aboutKinds',
        'aboutPurposes',
        'aboutParties',
        'aboutPeople',
        'aboutSystem',
        'words',
        'instead',
        'linkText',
        'link',
      ],
    },
  ],
})

/** The first words of a text, as many as a title has room for. */
function beginning(words: string): string {
  return words.length <= 80
    ? words
    : `${[...words]
        .slice(0, 80)
        .join('')
        .replace(/[.,;:]*\s+\S*$/, '')}…`
}
