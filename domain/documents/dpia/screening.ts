import { provisions } from '@/domain/law/provisions'
import { type ScreeningOutcome, screening } from '@/domain/law/screening'
import type { Block } from '../blocks'
import { list, paragraph } from '../making'
import type { Material } from '../material'
import { oneLine } from '../wording/sentences'

const outcomes: Record<ScreeningOutcome, string> = {
  required: 'Screening of the record says that an assessment is required.',
  recommended: 'Screening of the record recommends an assessment.',
  'not-required': 'Screening of the record finds no sign of high risk.',
}

/** Whether the record calls for an assessment by the law of the day, and each reason with where it is named. */
export function needForAssessment({ record, date }: Material, key: string): Block[] {
  const { outcome, reasons } = screening(record, date)
  if (reasons.length === 0) return []
  const items = reasons.map(({ title, words, facts, provision }) => ({
    content: [`${title} (${provisions[provision].citation}). ${oneLine(words)}.`],
    facts,
  }))
  return [
    paragraph(
      `${key}/screening`,
      outcomes[outcome],
      reasons.flatMap(({ facts }) => facts),
    ),
    ...list(`${key}/screening/reasons`, items),
  ]
}
