/** What came of an item. Rules look for words, so they never say that something is not there. */
export const outcomesInWords = {
  found: 'Found',
  'not-found': 'Not found',
  'not-needed': 'Not needed',
} as const

export type AuditOutcome = keyof typeof outcomesInWords

/** What a record holds that can be missing in a notice. */
export const subjects = {
  identifier: 'What is captured',
  retention: 'How long it is kept',
  recipient: 'Who gets it',
  transfer: 'Where it goes outside the UK',
  purpose: 'What it is used for',
} as const

export type Subject = keyof typeof subjects
