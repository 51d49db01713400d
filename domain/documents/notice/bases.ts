import type { Purpose } from '@/domain/record/record'
import { type LawfulBasis, lawfulBases, recognisedConditions } from '@/domain/record/vocabulary/lawful-bases'
import { distinct, notRecorded, phrase, sentence } from '../wording/sentences'

/** “Public task (Article 6(1)(e)). The law behind it: section 47 of the Prison Act 1952.” One sentence group per basis. */
export function basesInWords({ role, regime, bases = [], part3Basis, anonymised }: Purpose): string {
  if (role === 'processor') return 'The organisation that we act for decides the lawful basis.'
  if (regime === 'part-3')
    return `Part 3 of the Data Protection Act 2018 (law enforcement). ${part3Basis ? sentence(part3Basis) : ''}`.trim()
  const words = bases.map(({ basis, source, explanation, interest, condition }) =>
    [
      `${lawfulBases[basis].label} (UK GDPR ${lawfulBases[basis].article}): ${lawfulBases[basis].words}.`,
      ...(explanation ? [`This is for: ${sentence(explanation)}`] : []),
      ...(source ? [`The law behind it: ${phrase(source)}.`] : []),
      ...(interest ? [`The interest: ${sentence(interest)}`] : []),
      ...(condition ? [`The condition: ${phrase(recognisedConditions[condition])}.`] : []),
    ].join(' '),
  )
  if (words.length > 0) return words.join(' ')
  return anonymised
    ? 'No lawful basis is needed, because the information is anonymous.'
    : notRecorded('the lawful basis')
}

/** “Public task” alone, where the full words stand elsewhere. */
export function basesInShort(purposes: readonly Purpose[]): string[] {
  return distinct(
    purposes.flatMap(({ role, regime, bases = [] }) => {
      if (role === 'processor') return []
      if (regime === 'part-3') return ['Law enforcement (Part 3 of the Data Protection Act 2018)']
      return bases.map(({ basis }) => lawfulBases[basis].label)
    }),
  )
}

/** The lawful bases that the organisation relies on as controller. */
export function basesInUse(purposes: readonly Purpose[]): Set<LawfulBasis> {
  return new Set(purposes.flatMap(({ bases = [] }) => bases.map(({ basis }) => basis)))
}
