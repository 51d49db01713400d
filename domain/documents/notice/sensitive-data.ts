import type { Identifier, Purpose } from '@/domain/record/record'
import { schedule8Conditions } from '@/domain/record/vocabulary/law-enforcement'
import { criminalOffenceConditions, specialCategoryConditions } from '@/domain/record/vocabulary/lawful-bases'
import { type Block, type Inline, link } from '../blocks'
import { factsOfEach } from '../facts'
import { groupedBy } from '../grouping'
import { usedForFacts } from '../held-facts'
import { heading, paragraph } from '../making'
import type { Material } from '../material'
import { enumerated } from '../said'
import { nameFacts, namesOf } from '../topics'
import { capitalised, listed, lowered, phrase } from '../wording/sentences'

/** UK GDPR Articles 9 and 10, DPA 2018 Schedule 1 and, for law enforcement, section 35: which data is sensitive, and the conditions for its use. */
export function sensitiveData(material: Material): Block[] {
  const conditioned = material.record.purposes.filter(
    (purpose) => conditionsOf(purpose).length > 0 || purpose.policyDocument,
  )
  const alike = groupedBy(conditioned, (purpose) =>
    JSON.stringify([conditionsOf(purpose), purpose.policyDocument]),
  )
  const blocks = [...alike.values()].map((purposes): Block => {
    const [first] = purposes as [Purpose, ...Purpose[]]
    const data = sensitiveFor(material, purposes)
    const content: Inline[] = [
      `${whatIsSensitive(material, data, purposes)} ${conditionsOf(first).join(' ')}`.trim(),
    ]
    if (first.policyDocument)
      content.push(' Read our ', link('appropriate policy document', first.policyDocument), '.')
    return paragraph(`sensitive/${first.id}`, content, [
      ...factsOfEach(
        'purpose',
        purposes,
        'name',
        'specialCategory',
        'criminalOffence',
        'schedule1',
        'policyDocument',
        'regime',
        'part3Sensitive',
        'schedule8',
      ),
      ...nameFacts(material, data),
      ...factsOfEach('identifier', data, 'kind'),
      ...usedForFacts(material, data),
    ])
  })
  return blocks.length > 0 ? [heading('sensitive', 3, 'More sensitive data'), ...blocks] : []
}

function sensitiveFor(material: Material, purposes: readonly Purpose[]): Identifier[] {
  return material.covered.filter(
    (identifier) =>
      (identifier.kind === 'special-category' || identifier.kind === 'criminal-offence') &&
      material.purposesOf(identifier).some((purpose) => purposes.includes(purpose)),
  )
}

function whatIsSensitive(
  material: Material,
  data: readonly Identifier[],
  purposes: readonly Purpose[],
): string {
  const label = { 'special-category': 'special category data', 'criminal-offence': 'criminal offence data' }
  const kinds = [...groupedBy(data, ({ kind }) => kind)]
  if (kinds.length === 0) return `To ${enumerated(purposes.map(({ name }) => phrase(name)))}:`
  return kinds
    .map(([kind, some]) => {
      const names = capitalised(enumerated(namesOf(material, some)))
      return `${names}: this is ${label[kind as keyof typeof label]}.`
    })
    .join(' ')
}

function conditionsOf(purpose: Purpose): string[] {
  return purpose.regime === 'part-3' ? underPart3(purpose) : underUkGdpr(purpose)
}

/** DPA 2018 sections 35 and 42. */
function underPart3({ part3Sensitive, schedule8 = [] }: Purpose): string[] {
  if (part3Sensitive === 'consent') return ['We use it because you agree (section 35(4)).']
  if (part3Sensitive !== 'schedule-8') return []
  const conditions = schedule8.map((one) => lowered(schedule8Conditions[one]))
  const under = conditions.length > 0 ? `: ${listed(conditions)}` : ''
  return [
    `We use it only where strictly necessary, under Schedule 8 to the Data Protection Act 2018${under}.`,
  ]
}

function underUkGdpr({ specialCategory = [], criminalOffence, schedule1 }: Purpose): string[] {
  return [
    ...specialCategory.map(
      (key) => `The condition for special category data is: ${lowered(specialCategoryConditions[key])}.`,
    ),
    ...(criminalOffence
      ? [
          `The condition for criminal offence data is: ${lowered(criminalOffenceConditions[criminalOffence])}.`,
        ]
      : []),
    ...(schedule1 ? [`In Schedule 1 to the Data Protection Act 2018, it is ${lowered(schedule1)}.`] : []),
  ]
}
