import { choice, day, longText, references, text } from '../ask'
import { kind } from '../kind'
import { excusableRules } from '../vocabulary/excusable-rules'

export const exception = kind({
  name: 'exception',
  plural: 'exceptions',
  noun: 'exception',
  a: 'an',
  introduction: 'Record why a rule does not have to be met here, who approved that, and until when.',
  mayBeShared: false,
  title: ({ rule }) => excusableRules[rule as keyof typeof excusableRules] ?? 'Exception',
  fields: {
    rule: choice({
      label: 'What is the exception?',
      options: excusableRules,
      required: 'Select what the exception is',
    }),
    systems: references({
      label: 'Which systems is it about?',
      hint: 'Leave systems and identifiers empty if it is about the whole service',
      to: 'system',
    }),
    identifiers: references({ label: 'Which identifiers is it about?', to: 'identifier' }),
    reason: longText({ label: 'Why', max: 1000, needed: 'Say why the exception is needed' }),
    approver: text({
      label: 'Who approved it',
      hint: 'A role, never a name. For example “Chief information security officer”',
      needed: 'Enter who approved the exception',
    }),
    approvedOn: day({ label: 'When it was approved', needed: 'Enter when the exception was approved' }),
    until: day({ label: 'Until when it holds', needed: 'Enter until when the exception holds' }),
    reference: text({ label: 'Reference of the approval' }),
  },
  steps: [
    { id: 'what', title: 'What is the exception?', fields: ['rule', 'systems', 'identifiers', 'reason'] },
    { id: 'approval', title: 'Who approved it?', fields: ['approver', 'approvedOn', 'until', 'reference'] },
  ],
})
