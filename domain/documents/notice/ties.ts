import type { Identifier } from '@/domain/record/record'
import { distinct } from '../wording/sentences'

type Tie = NonNullable<Identifier['ties']>[number]

/** How data could be tied to a person, a sentence for each way: MoJ security guidance, online identifiers. */
const words: Readonly<Record<Exclude<Tie, 'joined' | 'account'>, string>> = {
  provider: 'Your internet provider knows who used it, and a court or the police may lawfully ask.',
  distinctive: 'Your device may be different enough from others to be recognised.',
  itself: 'It names you.',
  given: 'You may tell us who you are later.',
  none: 'We know of no way to tell who you are from it.',
}

export function tiesInWords(ties: readonly Tie[]): string[] {
  const links = [
    ...(ties.includes('joined') ? ['joined with other data'] : []),
    ...(ties.includes('account') ? ['linked to your account'] : []),
  ]
  return distinct([
    ...ties.flatMap((tie) => (tie === 'joined' || tie === 'account' ? [] : [words[tie]])),
    ...(links.length > 0 ? [`The data could be ${links.join(' or ')}.`] : []),
  ])
}
