/**
 * Every prompt of steps 1 to 7 of the ICO's sample DPIA template, in our words and in its order.
 * `id` is stable: answers hang on it.
 */
export type DpiaStep = { number: number; title: string; prompts: Readonly<Record<string, string>> }

export const dpiaSteps = [
  {
    number: 1,
    title: 'Identify the need for a DPIA',
    prompts: {
      'project-aims': 'What the project aims to achieve and what type of processing it involves',
      'need-for-dpia': 'Why you identified the need for a DPIA',
    },
  },
  {
    number: 2,
    title: 'Describe the processing',
    prompts: {
      'nature-collect-use-store-delete': 'How data will be collected, used, stored and deleted',
      'nature-source': 'Where the data comes from',
      'nature-sharing': 'Who data will be shared with',
      'nature-high-risk': 'What types of processing identified as likely high risk are involved',
      'scope-nature': 'What the data is, and whether it includes special category or criminal offence data',
      'scope-amount': 'How much data will be collected and used',
      'scope-frequency': 'How often',
      'scope-retention': 'How long the data will be kept',
      'scope-individuals': 'How many individuals are affected',
      'scope-area': 'What geographical area it covers',
      'context-relationship': 'The nature of your relationship with the individuals',
      'context-control': 'How much control individuals will have',
      'context-expectation': 'Whether individuals would expect their data to be used in this way',
      'context-vulnerable': 'Whether they include children or other vulnerable groups',
      'context-concerns': 'Prior concerns over this type of processing, or security flaws',
      'context-novel': 'Whether it is novel in any way',
      'context-technology': 'The current state of technology in this area',
      'context-public-concern': 'Current issues of public concern to factor in',
      'context-code': 'Whether you are signed up to an approved code of conduct or certification scheme',
      'purposes-achieve': 'What you want to achieve',
      'purposes-effect': 'The intended effect on individuals',
      'purposes-benefits': 'The benefits of the processing, for you and more broadly',
    },
  },
  {
    number: 3,
    title: 'Consultation process',
    prompts: {
      'consult-individuals': 'When and how you will seek individuals’ views, or why it is not appropriate',
      'consult-internal': 'Who else needs to be involved within your organisation',
      'consult-processors': 'Whether your processors need to assist',
      'consult-experts': 'Whether you plan to consult information security or other experts',
    },
  },
  {
    number: 4,
    title: 'Assess necessity and proportionality',
    prompts: {
      'necessity-basis': 'The lawful basis for processing',
      'necessity-achieves': 'Whether the processing actually achieves your purpose',
      'necessity-alternative': 'Whether there is another way to achieve the same outcome',
      'necessity-function-creep': 'How you will prevent function creep',
      'necessity-quality': 'How you will ensure data quality and data minimisation',
      'necessity-information': 'What information you will give individuals',
      'necessity-rights': 'How you will help to support their rights',
      'necessity-processors': 'What you do to make sure that processors comply',
      'necessity-transfers': 'How you safeguard any international transfers',
    },
  },
  {
    number: 5,
    title: 'Identify and assess risks',
    prompts: {
      risks:
        'Each source of risk and its potential impact on individuals, with likelihood, severity and overall risk',
    },
  },
  {
    number: 6,
    title: 'Identify measures to reduce risk',
    prompts: {
      measures:
        'For each medium or high risk: options, their effect, the residual risk and whether the measure is approved',
    },
  },
  {
    number: 7,
    title: 'Sign off and record outcomes',
    prompts: {
      'measures-approved': 'Measures approved by',
      'residual-risks-approved': 'Residual risks approved by',
      'dpo-advice': 'DPO advice provided, and a summary of it',
      'dpo-advice-accepted': 'DPO advice accepted or overruled by, with reasons if overruled',
      'consultation-reviewed':
        'Consultation responses reviewed by, with reasons if you depart from individuals’ views',
      'kept-under-review': 'This DPIA will be kept under review by',
    },
  },
] as const satisfies readonly DpiaStep[]

/** The prompts that a person answers in words: all but the rows of steps 5 and 6 and the signatures of step 7. */
export const writtenPrompts: Readonly<Record<string, string>> = Object.assign(
  {},
  ...dpiaSteps.slice(0, 4).map(({ prompts }) => prompts),
)
/** The signatures of step 7. */
export const signOffs: Readonly<Record<string, string>> = dpiaSteps[6].prompts

/** What no record can know, so that a complete one must have an answer in words. */
export const personPrompts: readonly string[] = [
  'project-aims',
  'need-for-dpia',
  'nature-high-risk',
  'scope-frequency',
  'context-expectation',
  'context-concerns',
  'context-novel',
  'context-technology',
  'context-public-concern',
  'context-code',
  'purposes-effect',
  'purposes-benefits',
  'consult-individuals',
  'consult-internal',
  'consult-processors',
  'consult-experts',
  'necessity-achieves',
  'necessity-alternative',
  'necessity-function-creep',
  'necessity-quality',
]
