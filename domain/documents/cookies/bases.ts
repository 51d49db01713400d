import { deviceBasisOn } from '@/domain/law/bases-of-the-day'
import type { Identifier } from '@/domain/record/record'
import type { Block } from '../blocks'
import { factsOfEach } from '../facts'
import { groupedBy } from '../grouping'
import { paragraph } from '../making'
import { commaSeparated } from '../naming'
import { distinct, sentence } from '../wording/sentences'
import { howSure, insteadOf, notRecorded } from '../words/en/certainty'
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

const unrecorded = notRecorded('why we may use these')

/** Why each item may be used, or that agreement is asked, by the law of a day; items are named only where a group has several reasons. */
export function basesInWords(key: string, items: Identifier[], day: string): Block[] {
  const alike = groupedBy(items, (item) => JSON.stringify(saidOf(item, day)))
  return [...alike.values()].map((group) => {
    const [first] = group as [Identifier, ...Identifier[]]
    const { basis, why, sure } = saidOf(first, day)
    const details = distinct(
      group.flatMap(({ pecrBasis, pecrDetail }) =>
        pecrDetail && pecrBasis === basis ? [sentence(pecrDetail)] : [],
      ),
    )
    const text = [why, sure, ...details].filter(Boolean).join(' ')
    // Several groups can have one basis, of which one is plainly so.
    const isPlain = sure === '' && (basis !== undefined || why === unrecorded)
    return paragraph(
      `${key}/basis/${basis ?? 'none-recorded'}${isPlain ? '' : `/${first.id}`}`,
      alike.size > 1 ? [...commaSeparated(group.map(itemName)), `: ${text}`] : text,
      [
        ...factsOfEach('identifier', items, 'pecrBasis', 'pecrDetail'),
        ...(alike.size > 1 ? factsOfEach('identifier', group, 'name', 'plainName') : []),
      ],
    )
  })
}

/** What is said of the basis of an item, and of how sure that is. */
function saidOf(item: Identifier, day: string): { basis: Basis | undefined; why: string; sure: string } {
  const basis = item.pecrBasis && deviceBasisOn(item.pecrBasis, day)
  if (!basis) return { basis, why: insteadOf(item, 'pecrBasis', 'why we may use these'), sure: '' }
  return { basis, why: words[basis], sure: howSure(item, 'pecrBasis') }
}
