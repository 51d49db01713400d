import type { Purpose } from '@/domain/record/record'
import { criminalOffenceConditions, specialCategoryConditions } from '@/domain/record/vocabulary/lawful-bases'
import { type Block, type Inline, link } from '../blocks'
import { factsOfEach } from '../facts'
import { groupedBy } from '../grouping'
import { type Item, list, section } from '../making'
import type { Material } from '../material'
import { listed, phrase, sentence } from '../wording/sentences'

/** UK GDPR Articles 9 and 10 and DPA 2018 Schedule 1: the conditions for more sensitive data, purposes alike together. */
export function sensitiveData({ record: { purposes } }: Material): Block[] {
  const conditioned = purposes.filter((purpose) => conditionsOf(purpose).length > 0 || purpose.policyDocument)
  const alike = groupedBy(conditioned, (purpose) =>
    JSON.stringify([conditionsOf(purpose), purpose.policyDocument]),
  )
  const items = [...alike.values()].map((group): Item => {
    const [first] = group as [Purpose, ...Purpose[]]
    const names = listed(group.map(({ name }) => phrase(name)))
    const content: Inline[] = [[`To ${names}.`, ...conditionsOf(first)].join(' ')]
    if (first.policyDocument)
      content.push(' Read our ', link('appropriate policy document', first.policyDocument), '.')
    const facts = factsOfEach(
      'purpose',
      group,
      'name',
      'specialCategory',
      'criminalOffence',
      'schedule1',
      'policyDocument',
    )
    return { content, facts }
  })
  return section('why/sensitive', 3, 'More sensitive data', list('why/sensitive/list', items))
}

function conditionsOf({ specialCategory = [], criminalOffence, schedule1 }: Purpose): string[] {
  return [
    ...specialCategory.map((key) => `Special category data: ${sentence(specialCategoryConditions[key])}`),
    ...(criminalOffence
      ? [`Criminal offence data: ${sentence(criminalOffenceConditions[criminalOffence])}`]
      : []),
    ...(schedule1
      ? [`The condition in Schedule 1 to the Data Protection Act 2018: ${sentence(schedule1)}`]
      : []),
  ]
}
