import { choice, day, longText, text } from '@/domain/record/ask'
import type { Values } from '@/domain/record/field'
import { signOff } from '@/domain/record/kinds/dpia'
import type { Problem } from '@/domain/record/parse'
import type { ServiceRecord } from '@/domain/record/record'
import { signOffs } from '@/domain/record/vocabulary/dpia-prompts'
import type { State } from './workflow'

/** While a version is in one of these, step 7 of its DPIA is signed; once published it stays as it is. */
export const signingStates = ['inReview', 'approved'] as const satisfies State[]

/** What to tell somebody who would sign at another time. */
export const cannotBeSigned =
  'The DPIA of a version is signed while it is in review or approved, and stays as it is once published'

/** Whether this is one of the items of step 7. */
export function isSignOffItem(item: string): boolean {
  return Object.hasOwn(signOffs, item)
}

const { decision, name, position, date, comment } = signOff.fields

/** What is asked about an item of step 7: as in the record, but nothing is signed by half. */
export function signOffFields(item: string) {
  const signed = {
    name: text({ label: name.label, required: name.needed }),
    position: text({ label: position.label, required: position.needed }),
    date: day({ label: date.label, required: date.needed }),
    comment,
  }
  switch (item) {
    case 'dpo-advice':
      return {
        ...signed,
        comment: longText({
          label: 'Summary of the advice',
          max: 3000,
          required: 'Enter a summary of the advice',
        }),
      }
    case 'dpo-advice-accepted':
      return {
        decision: choice({
          label: decision.label,
          options: decision.input.type === 'choice' ? decision.input.options : {},
          required: decision.needed,
        }),
        ...signed,
        comment: longText({ label: 'Reasons', hint: 'If you overrule the advice, say why', max: 3000 }),
      }
    default:
      return signed
  }
}

/** What is wrong in answers of which each alone is right: a day to come, and advice overruled without reasons. */
export function signOffProblems(answers: Values, today: string): Problem[] {
  return [
    ...(String(answers.date) > today ? [{ path: 'date', message: 'Date must be today or in the past' }] : []),
    ...(answers.decision === 'overruled' && !answers.comment
      ? [{ path: 'comment', message: 'Enter the reasons for overruling the advice' }]
      : []),
  ]
}

export type SignOff = ServiceRecord['signOffs'][number]

/** What is signed under an item, if anything. */
export function signedUnder(record: ServiceRecord, item: string): SignOff | undefined {
  return record.signOffs.find((signed) => signed.item === item)
}
