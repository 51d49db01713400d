import { choice, longText, parts, period, text, webAddress, yesNo } from '../ask'
import type { Condition } from '../condition'

const measure = {
  exactly: 'For a set time',
  'up-to': 'For a set time at most',
  between: 'Between two times',
  'until-event': 'Until something happens',
  'browser-session': 'Until the browser is closed',
  criteria: 'By criteria that I will describe',
} as const

const hasPeriod: Condition = { answer: 'measure', is: ['exactly', 'up-to', 'between'] }

const stageFields = {
  measure: choice({
    label: 'How is the time measured?',
    options: measure,
    required: 'Select how the time is measured',
  }),
  period: period({
    label: 'How long',
    hint: 'If it is between two times, the shorter one',
    needed: 'Enter how long',
    severity: 'must',
    when: hasPeriod,
  }),
  longestPeriod: period({
    label: 'The longer time',
    hint: 'Only if it is between two times',
    needed: 'Enter the longer time',
    severity: 'must',
    when: { answer: 'measure', is: 'between' },
  }),
  from: choice({
    label: 'Counted from',
    options: {
      collected: 'When it is collected',
      'last-activity': 'The last activity',
      event: 'Something that happens',
    },
    needed: 'Select when the time starts',
    severity: 'must',
    when: hasPeriod,
  }),
  event: text({
    label: 'What happens',
    hint: 'For example “you close your account”',
    needed: 'Enter what has to happen',
    severity: 'must',
    when: {
      any: [{ answer: 'measure', is: 'until-event' }, { all: [hasPeriod, { answer: 'from', is: 'event' }] }],
    },
  }),
  criteria: longText({
    label: 'The criteria',
    hint: 'What you look at to decide. “As long as necessary” is not enough',
    max: 500,
    needed: 'Describe the criteria',
    severity: 'must',
    when: { answer: 'measure', is: 'criteria' },
  }),
  note: text({
    label: 'What happens in this stage',
    hint: 'For example “then we keep only the last 3 digits”',
  }),
}

/** How long and what then: of a system by default, of a holding where it differs. */
export const retentionFields = {
  stages: parts({ label: 'How long it is kept', noun: 'stage', max: 6, certain: true, fields: stageFields }),
  whicheverFirst: yesNo({ label: 'If there are several stages, does whichever comes first end it?' }),
  legalHold: longText({
    label: 'When it is kept longer',
    hint: 'For example during an investigation or a claim. Leave empty if never',
    max: 500,
  }),
  retentionReason: longText({ askedLater: true, label: 'Why this long', max: 500 }),
  disposal: choice({
    askedLater: true,
    label: 'What happens then',
    options: {
      deleted: 'It is deleted',
      anonymised: 'It is made anonymous',
      aggregated: 'Only totals are kept',
      overwritten: 'It is overwritten',
      archived: 'It is moved to a permanent archive',
    },
  }),
  enforcement: choice({
    askedLater: true,
    label: 'How that is done',
    options: { automatic: 'Automatically', manual: 'By somebody, by hand' },
  }),
  policyReference: text({ askedLater: true, label: 'Retention policy', hint: 'Its name or number' }),
  policyLink: webAddress({ label: 'Link to the policy' }),
  policyFollowed: yesNo({ label: 'Is the policy followed?' }),
  policyDepartures: longText({
    askedLater: true,
    label: 'Why it is not followed',
    max: 500,
    when: { answer: 'policyFollowed', is: false },
  }),
}

export const retentionSteps = [
  {
    id: 'retention',
    title: 'How long is it kept?',
    fields: ['stages', 'whicheverFirst', 'legalHold', 'retentionReason', 'disposal', 'enforcement'],
  },
  {
    id: 'policy',
    title: 'Retention policy',
    fields: ['policyReference', 'policyLink', 'policyFollowed', 'policyDepartures'],
  },
] satisfies { id: string; title: string; fields: (keyof typeof retentionFields)[] }[]
