import { assessmentLawsInWords } from '@/domain/law/assessment-laws'
import { namedIn, type ScreeningOutcome, screening } from '@/domain/law/screening'
import type { Block, FactPath } from '../blocks'
import { factsOfEach } from '../facts'
import { usedForFacts } from '../held-facts'
import { list, paragraph } from '../making'
import type { Material } from '../material'
import { oneLine } from '../wording/sentences'

const outcomes: Record<ScreeningOutcome, string> = {
  required: 'Screening of the record says that an assessment is required.',
  recommended: 'Screening of the record recommends an assessment.',
  'not-required': 'Screening of the record finds no sign of high risk.',
}

/** Whether the record calls for an assessment by the law of the day, and each reason with where it is named. */
export function needForAssessment(material: Material, key: string): Block[] {
  const { record, date } = material
  const { outcome, laws, reasons } = screening(record, date)
  if (reasons.length === 0) return []
  const items = reasons.map((reason) => ({
    content: [`${reason.title} (${namedIn(reason)}). ${oneLine(reason.words)}.`],
    facts: [
      ...reason.facts.flatMap((fact) => factsBehind(material, fact)),
      ...reason.laws.flatMap(({ purposes }) => purposes.map((id) => `purpose/${id}/regime`)),
    ],
  }))
  return [
    paragraph(
      `${key}/screening`,
      `${outcomes[outcome]} ${laws.length > 1 ? 'The laws are' : 'The law is'} ${assessmentLawsInWords(laws)}.`,
      items.flatMap(({ facts }) => facts),
    ),
    ...list(`${key}/screening/reasons`, items),
  ]
}

/** A reason also says what the thing is called, and counts only for some things. */
function factsBehind(material: Material, fact: FactPath): FactPath[] {
  const [kind = '', id = '', field] = fact.split('/')
  const about = (...fields: string[]) => fields.map((name) => `${kind}/${id}/${name}`)
  const identifier = material.identifier(id)
  switch (kind) {
    case 'identifier':
      if (field !== 'purposes' || !identifier) return [fact, ...about('plainName')]
      return [
        ...about('plainName', 'kind', 'deviceAccess'),
        ...usedForFacts(material, [identifier]),
        ...factsOfEach('purpose', material.purposesOf(identifier), 'category'),
      ]
    case 'purpose':
      return [fact, ...about('name', 'role', 'regime')]
    case 'people':
      return [fact, ...about('name', 'relationship')]
    default:
      return [fact]
  }
}
