import { deviceBasisOn } from '@/domain/law/bases-of-the-day'
import type { Identifier } from '@/domain/record/record'
import type { Block } from '../blocks'
import { factsOfEach } from '../facts'
import { groupedBy } from '../grouping'
import { paragraph } from '../making'
import { commaSeparated } from '../naming'
import { distinct, sentence } from '../wording/sentences'
import { howSure, insteadOf } from '../words/en/certainty'
import { itemName } from './items'

type Basis = NonNullable<Identifier['pecrBasis']>

/** PECR regulation 6, and Schedule A1 since 5 February 2026, in plain words about “these”. */
const words: Record<Basis, string> = {
  consent: 'We use these only if you agree.',
  transmission: 'We do not ask you first, because they only carry a message over a network.',
  'strictly-necessary':
    'We do not ask you first, because they are strictly necessary for the service that you ask for.',
  'statistical-purposes':
    'We do not ask you first, because they only make statistics that help us improve the service. You can object.',
  appearance:
    'We do not ask you first, because they only make the service look or work as you prefer. You can object.',
  emergency: 'We do not ask you first, because they are only used to find somebody in an emergency.',
  none: 'We have not found a legal basis for these yet.',
}

/** Why each item may be used, or that agreement is asked, by the law of a day; items are named only where a group has several reasons. */
export function basesInWords(key: string, items: Identifier[], day: string): Block[] {
  const byBasis = groupedBy(items, (item) => {
    const basis = item.pecrBasis && deviceBasisOn(item.pecrBasis, day)
    return JSON.stringify([
      basis,
      basis ? howSure(item, 'pecrBasis') : insteadOf(item, 'pecrBasis', 'why we may use these'),
    ])
  })
  return [...byBasis].flatMap(([said, group], index) => {
    const [basis, otherwise] = JSON.parse(said) as [Basis | null, string]
    const why = basis ? words[basis] : otherwise
    const details = distinct(
      group.flatMap(({ pecrBasis, pecrDetail }) =>
        pecrDetail && pecrBasis === basis ? [sentence(pecrDetail)] : [],
      ),
    )
    const text = [why, ...(basis && otherwise ? [otherwise] : []), ...details].filter(Boolean).join(' ')
    return [
      paragraph(
        `${key}/basis/${basis ?? 'none-recorded'}${index > 0 && otherwise ? `/${index}` : ''}`,
        byBasis.size > 1 ? [...commaSeparated(group.map(itemName)), `: ${text}`] : text,
        [
          ...factsOfEach('identifier', items, 'pecrBasis', 'pecrDetail'),
          ...(byBasis.size > 1 ? factsOfEach('identifier', group, 'name', 'plainName') : []),
        ],
      ),
    ]
  })
}
