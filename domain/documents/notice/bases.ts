import { lawfulBasisOn } from '@/domain/law/bases-of-the-day'
import type { Purpose } from '@/domain/record/record'
import { type LawfulBasis, recognisedConditions } from '@/domain/record/vocabulary/lawful-bases'
import { distinct, phrase, sentence } from '../wording/sentences'
import { notRecorded } from '../words/en/certainty'

type Basis = NonNullable<Purpose['bases']>[number]

const noneNeeded = 'None is needed, because the information is anonymous'
const decidedByAnother = 'The organisation that we act for decides it'

/** “Public task (UK GDPR Article 6(1)(e))”: each basis of a purpose by name. */
function basisNames({ role, regime, bases = [], anonymised }: Purpose, day: string): string[] {
  if (role === 'processor') return [decidedByAnother]
  if (regime === 'part-3') return ['Law enforcement (Part 3 of the Data Protection Act 2018)']
  if (bases.length === 0) return [anonymised ? noneNeeded : notRecorded('the lawful basis')]
  return distinct(
    bases.map(({ basis }) => {
      const { label, article } = lawfulBasisOn(basis, day)
      return `${label} (UK GDPR ${article})`
    }),
  )
}

/** Why one basis applies: what it means, what it is for, and the law, interest or condition behind it. */
function basisInWords({ basis, source, explanation, interest, condition }: Basis, day: string): string {
  return [
    sentence(lawfulBasisOn(basis, day).words),
    ...(explanation ? [`Why it applies: ${sentence(explanation)}`] : []),
    ...(source ? [`The law behind it: ${sentence(source)}`] : []),
    ...(interest ? [`The interest: ${sentence(interest)}`] : []),
    ...(condition ? [`The condition: ${sentence(recognisedConditions[condition])}`] : []),
  ].join(' ')
}

/** All bases of one purpose with why each applies. */
export function basesInFull(purpose: Purpose, day: string): string {
  const { role, regime, bases = [], part3Basis } = purpose
  const names = basisNames(purpose, day).map((name) => `${phrase(name)}.`)
  if (role === 'processor' || bases.length === 0 || regime === 'part-3')
    return [...names, ...(regime === 'part-3' && part3Basis ? [sentence(part3Basis)] : [])].join(' ')
  return bases
    .map((basis) => `${lawfulBasisOn(basis.basis, day).label}: ${basisInWords(basis, day)}`)
    .join(' ')
}

/** “Public task” alone, where the full words stand elsewhere. */
export function basesInShort(purposes: readonly Purpose[], day: string): string[] {
  return distinct(
    purposes.flatMap(({ role, regime, bases = [] }) => {
      if (role === 'processor') return []
      if (regime === 'part-3') return ['Law enforcement (Part 3 of the Data Protection Act 2018)']
      return bases.map(({ basis }) => lawfulBasisOn(basis, day).label)
    }),
  )
}

/** The lawful bases that the organisation relies on as controller. */
export function basesInUse(purposes: readonly Purpose[]): Set<LawfulBasis> {
  return new Set(purposes.flatMap(({ bases = [] }) => bases.map(({ basis }) => basis)))
}
