import { choice, choices, day, longText, parts, references, text } from '../ask'
import { kind } from '../kind'
import { signOffs, writtenPrompts } from '../vocabulary/dpia-prompts'
import { highRiskSigns } from './service'

export const dpiaAnswer = kind({
  name: 'dpiaAnswer',
  plural: 'dpiaAnswers',
  noun: 'DPIA answer',
  a: 'a',
  introduction: 'Answer what the record cannot know. What it does know is filled in for you on the document.',
  mayBeShared: false,
  title: ({ prompt }) => writtenPrompts[String(prompt)] ?? 'DPIA answer',
  fields: {
    prompt: choice({ label: 'Question', options: writtenPrompts, required: 'Select the question' }),
    words: longText({ label: 'Your answer', max: 5000, required: 'Enter your answer' }),
  },
  steps: [{ id: 'answer', title: 'DPIA answer', fields: ['prompt', 'words'] }],
})

const { none: _, ...signs } = highRiskSigns
const level = { low: 'Low', medium: 'Medium', high: 'High' } as const

export const risk = kind({
  name: 'risk',
  plural: 'risks',
  noun: 'risk',
  a: 'a',
  introduction: 'Describe each source of risk and its potential impact on people.',
  mayBeShared: false,
  title: ({ source }) =>
    String(source ?? 'Risk')
      .slice(0, 100)
      .replace(/\.\s*$/, '') || 'Risk',
  fields: {
    source: longText({
      label: 'Source of risk and its potential impact on people',
      max: 1000,
      required: 'Enter the source of risk',
    }),
    identifiers: references({
      label: 'Which identifiers is the risk about?',
      hint: 'Leave empty if it is about all of them',
      to: 'identifier',
    }),
    covers: choices({
      label: 'Which signs of high risk does it cover?',
      hint: 'Each sign that the screening finds needs a risk that covers it',
      options: signs,
    }),
    likelihood: choice({
      label: 'Likelihood of harm',
      options: { remote: 'Remote', possible: 'Possible', probable: 'Probable' },
      needed: 'Select the likelihood of harm',
    }),
    severity: choice({
      label: 'Severity of harm',
      options: { minimal: 'Minimal', significant: 'Significant', severe: 'Severe' },
      needed: 'Select the severity of harm',
    }),
    overall: choice({ label: 'Overall risk', options: level, needed: 'Select the overall risk' }),
    measures: parts({
      label: 'Measures',
      noun: 'measure',
      needed: 'Add a measure that reduces this risk',
      when: { answer: 'overall', is: ['medium', 'high'] },
      fields: {
        option: longText({
          label: 'What reduces or removes the risk',
          max: 1000,
          required: 'Enter what reduces the risk',
        }),
        effect: choice({
          label: 'Effect on the risk',
          options: { eliminated: 'Eliminated', reduced: 'Reduced', accepted: 'Accepted' },
          needed: 'Select the effect on the risk',
        }),
        residual: choice({
          label: 'Risk that is left',
          options: level,
          needed: 'Select the risk that is left',
        }),
        approved: choice({
          label: 'Is the measure approved?',
          options: { yes: 'Yes', no: 'No' },
          needed: 'Say whether the measure is approved',
        }),
        owner: text({
          label: 'Who is responsible',
          hint: 'A role',
          needed: 'Enter who is responsible for the measure',
        }),
        due: day({ label: 'To be done by' }),
      },
    }),
  },
  steps: [
    {
      id: 'risk',
      title: 'What could go wrong?',
      fields: ['source', 'identifiers', 'covers', 'likelihood', 'severity', 'overall'],
    },
    { id: 'measures', title: 'What reduces the risk?', fields: ['measures'] },
  ],
})

export const signOff = kind({
  name: 'signOff',
  plural: 'signOffs',
  noun: 'sign-off',
  a: 'a',
  introduction: 'Record who approved what. This is the one place where names belong.',
  mayBeShared: false,
  title: ({ item }) => signOffs[String(item)] ?? 'Sign-off',
  fields: {
    item: choice({ label: 'What is signed off', options: signOffs, required: 'Select what is signed off' }),
    decision: choice({
      label: 'Was the advice accepted?',
      options: { accepted: 'Accepted', overruled: 'Overruled' },
      needed: 'Say whether the advice was accepted',
      when: { answer: 'item', is: 'dpo-advice-accepted' },
    }),
    name: text({
      label: 'Name',
      hint: 'Tell this person that the assessment names them',
      needed: 'Enter the name',
    }),
    position: text({ label: 'Position', needed: 'Enter the position' }),
    date: day({ label: 'Date', needed: 'Enter the date' }),
    comment: longText({ label: 'Summary, comments or reasons', max: 3000 }),
  },
  steps: [
    {
      id: 'sign-off',
      title: 'Sign-off',
      fields: ['item', 'decision', 'name', 'position', 'date', 'comment'],
    },
  ],
})
