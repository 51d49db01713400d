import type { Identifier, Purpose } from '@/domain/record/record'
import type { Block } from '../blocks'
import { usedForFacts } from '../held-facts'
import { paragraph } from '../making'
import type { Material } from '../material'
import { enumerated, type Said, sayAll, toldApart } from '../said'
import { nameFacts, namesOf, type Subject } from '../topics'
import { notRecorded } from '../words/en/certainty'
import { purposeFacts, purposeInWords } from './purposes'

/** UK GDPR Article 13(1)(c): what all of a subject is used for, then what some of it is used for too. */
export function whatItIsFor(material: Material, key: string, { members }: Subject): Block[] {
  const users = new Map(
    material.record.purposes.map((purpose) => [
      purpose,
      members.filter((member) => material.purposesOf(member).includes(purpose)),
    ]),
  )
  const used = [...users].filter(([, some]) => some.length > 0)
  const ofAll = used.filter(([, some]) => some.length === members.length)
  const ofSome = toldApart(
    used.filter(([, some]) => some.length < members.length),
    ([, some]) => some.map(({ id }) => id),
  )
  const uses = ofAll.map(([purpose, some]) => said(material, purpose, some))
  const others = ofSome.flatMap(({ things }) =>
    things.map(([purpose, some]): Said => {
      const names = someOf(material, members, some)
      return { ...said(material, purpose, some), words: `${purposeInWords(purpose)} (${names})` }
    }),
  )
  const also = ofAll.length > 0 ? 'We also use some of it to' : 'We use some of it to'
  return [
    ...sayAll(`${key}/uses`, 'We use it to', uses),
    ...sayAll(`${key}/other-uses`, also, others),
    ...unused(material, key, members),
  ]
}

const said = (material: Material, purpose: Purpose, members: readonly Identifier[]): Said => ({
  words: purposeInWords(purpose),
  facts: [...purposeFacts([purpose]), ...usedForFacts(material, members), ...nameFacts(material, members)],
})

/** Which of a subject, by name; most of them by those that are not among them. */
function someOf(material: Material, members: readonly Identifier[], some: readonly Identifier[]): string {
  const missing = members.filter((member) => !some.includes(member))
  if (missing.length < 3 && some.length > 3) return `all but ${enumerated(namesOf(material, missing))}`
  return enumerated(namesOf(material, some))
}

function unused(material: Material, key: string, members: readonly Identifier[]): Block[] {
  const without = members.filter((member) => material.purposesOf(member).length === 0)
  if (without.length === 0) return []
  const words = notRecorded(`what we use this for: ${enumerated(namesOf(material, without))}`)
  return [
    paragraph(`${key}/unused`, words, [...nameFacts(material, without), ...usedForFacts(material, without)]),
  ]
}
