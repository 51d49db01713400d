import { choice, choices, longText, parts, period, reference, text, webAddress, yesNo } from '../ask'
import { kind } from '../kind'
import {
  criminalOffenceConditions,
  lawfulBases,
  recognisedConditions,
  specialCategoryConditions,
} from '../vocabulary/lawful-bases'

const basisOptions = Object.fromEntries(
  Object.entries(lawfulBases).map(([key, { label, article }]) => [key, `${label} (${article})`]),
) as {
  [K in keyof typeof lawfulBases]: string
}

export const purpose = kind({
  name: 'purpose',
  plural: 'purposes',
  noun: 'purpose',
  a: 'a',
  introduction: 'A purpose says why you use data. Each one needs a lawful basis.',
  mayBeShared: false,
  title: ({ name }) => String(name ?? 'Purpose'),
  fields: {
    name: text({
      label: 'What do you use data for?',
      hint: 'Finish the sentence “We use it to …”, for example “keep the service secure”',
      required: 'Enter what you use data for',
    }),
    description: longText({ label: 'More about it', max: 1000 }),
    category: choice({
      label: 'What kind of purpose is it?',
      needed: 'Select what kind of purpose this is',
      options: {
        service: 'Providing the service',
        security: 'Security',
        performance: 'Performance and errors',
        analytics: 'Statistics and improvement',
        support: 'Support and feedback',
        research: 'User research',
        communication: 'Messages to people',
        records: 'Keeping records',
        'law-enforcement': 'Law enforcement',
        'legal-duty': 'A legal duty',
        other: 'Something else',
      },
    }),
    role: choice({
      label: 'What is your organisation’s role?',
      options: {
        controller: 'Controller: we decide why and how',
        joint: 'Joint controller: we decide together with others',
        processor: 'Processor: we act for another organisation',
      },
      needed: 'Select your organisation’s role',
    }),
    roleParty: reference({
      label: 'The other organisation',
      hint: 'The joint controller, or the one that you act for',
      to: 'party',
      needed: 'Select the other organisation',
      when: { answer: 'role', is: ['joint', 'processor'] },
    }),
    roleDetail: longText({
      askedLater: true,
      label: 'Who does what',
      max: 500,
      hint: 'The essence of the arrangement, in words for the public',
      when: { answer: 'role', is: ['joint', 'processor'] },
    }),
    regime: choice({
      label: 'Which law applies?',
      options: { 'uk-gdpr': 'UK GDPR', 'part-3': 'Part 3 of the Data Protection Act 2018 (law enforcement)' },
      needed: 'Select which law applies',
    }),
    bases: parts({
      label: 'Lawful bases',
      noun: 'lawful basis',
      max: 6,
      needed: 'Add the lawful basis',
      when: {
        all: [
          { answer: 'role', isNot: 'processor' },
          { answer: 'regime', isNot: 'part-3' },
        ],
      },
      fields: {
        basis: choice({ label: 'Lawful basis', options: basisOptions, required: 'Select a lawful basis' }),
        source: text({
          label: 'The law behind it',
          hint: 'For example “section 47 of the Prison Act 1952”',
          max: 500,
          needed: 'Enter the law behind this basis',
          when: { answer: 'basis', is: ['public-task', 'legal-obligation'] },
        }),
        explanation: longText({
          label: 'Why it applies, for the public',
          max: 500,
          hint: 'For example “running safe and secure prison visits”',
        }),
        interest: longText({
          label: 'The legitimate interest',
          max: 500,
          needed: 'Describe the legitimate interest',
          when: { answer: 'basis', is: 'legitimate-interests' },
        }),
        assessment: webAddress({
          label: 'Link to the legitimate interests assessment',
          when: { answer: 'basis', is: 'legitimate-interests' },
        }),
        condition: choice({
          label: 'The recognised condition',
          options: recognisedConditions,
          needed: 'Select the recognised condition',
          when: { answer: 'basis', is: 'recognised-legitimate-interest' },
        }),
        notPublicTask: longText({
          label: 'Why this is not one of your public tasks',
          hint: 'Public authorities cannot use this basis for their own tasks',
          max: 500,
          needed: 'Say why this is not one of your public tasks',
          when: { answer: 'basis', is: ['recognised-legitimate-interest', 'legitimate-interests'] },
        }),
      },
    }),
    part3Basis: longText({
      label: 'Why it is lawful under Part 3',
      hint: 'The law enforcement purpose and the law behind it',
      max: 500,
      needed: 'Say why the processing is lawful under Part 3',
      when: { answer: 'regime', is: 'part-3' },
    }),
    part3Notice: webAddress({
      askedLater: true,
      label: 'Address of the notice about law enforcement',
      hint: 'Section 44 of the Data Protection Act 2018 asks for one of its own',
      when: { answer: 'regime', is: 'part-3' },
    }),
    part3Logging: choice({
      askedLater: true,
      label: 'Does each system log who collects, changes, looks at, discloses, combines and erases the data?',
      hint: 'Section 62 of the Data Protection Act 2018 asks for it',
      options: { yes: 'Yes', no: 'No', 'not-known': 'Not known' },
      when: { answer: 'regime', is: 'part-3' },
    }),
    specialCategory: choices({
      askedLater: true,
      label: 'Conditions for special category data',
      options: specialCategoryConditions,
      hint: 'Leave empty if no special category data is used',
    }),
    criminalOffence: choice({
      askedLater: true,
      label: 'Condition for criminal offence data',
      options: criminalOffenceConditions,
      hint: 'Leave empty if no criminal offence data is used',
    }),
    schedule1: text({
      askedLater: true,
      label: 'Schedule 1 condition',
      hint: 'For example “paragraph 6, statutory and government purposes”',
    }),
    policyDocument: webAddress({ askedLater: true, label: 'Link to the appropriate policy document' }),
    automation: choice({
      label: 'Are decisions made without a person, or are people profiled?',
      options: {
        none: 'No',
        profiling: 'Yes, people are profiled',
        automated: 'Yes, decisions are made without a person',
      },
      needed: 'Say whether decisions are automated',
    }),
    automationLogic: longText({
      label: 'How it decides',
      max: 1000,
      needed: 'Describe how it decides',
      when: { answer: 'automation', is: ['profiling', 'automated'] },
    }),
    automationEffect: longText({
      label: 'What it means for the person',
      max: 1000,
      needed: 'Describe what the decision means for the person',
      when: { answer: 'automation', is: ['profiling', 'automated'] },
    }),
    humanReview: longText({
      label: 'How a person can have it looked at again',
      max: 1000,
      needed: 'Describe how a person can have the decision looked at again',
      when: { answer: 'automation', is: 'automated' },
    }),
    neededUntil: text({
      label: 'Until when the purpose needs the data',
      hint: 'For example “until the visit has taken place”',
    }),
    neededFor: period({
      label: 'For how long it needs the data at most',
      hint: 'For example “90 days”, counted as the time that the data is kept. Leave empty if nobody can say',
    }),
    anonymised: yesNo({ label: 'Is only anonymous information used for it?' }),
  },
  steps: [
    {
      id: 'about',
      title: 'Why do you use data?',
      fields: ['name', 'description', 'category', 'anonymised', 'neededUntil', 'neededFor'],
    },
    { id: 'role', title: 'Your role', fields: ['role', 'regime'] },
    { id: 'arrangement', title: 'The other organisation', fields: ['roleParty', 'roleDetail'] },
    {
      id: 'basis',
      title: 'Lawful basis',
      fields: ['bases', 'part3Basis', 'part3Notice', 'part3Logging'],
    },
    {
      id: 'conditions',
      title: 'Special category and criminal offence data',
      fields: ['specialCategory', 'criminalOffence', 'schedule1', 'policyDocument'],
    },
    { id: 'automation', title: 'Automated decisions', fields: ['automation'] },
    {
      id: 'automation-detail',
      title: 'About the automated decisions',
      fields: ['automationLogic', 'automationEffect', 'humanReview'],
    },
  ],
})
