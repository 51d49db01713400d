import type { Holding, ServiceRecord } from '../record'
import { copiesIn, copyId } from './copies'

/** At most this many copies of identifiers in a record, those that follow from categories among them. */
export const mostCopies = 2000

type Placing = Pick<ServiceRecord, 'categories' | 'identifiers' | 'categoryHoldings' | 'holdings'>

/** What is wrong with the copies that a record has: too many, or two of one id; undefined when nothing is. */
export function copyProblem(record: Placing): string | undefined {
  const copies = copiesIn(record as ServiceRecord)
  if (copies.length > mostCopies)
    return `A record can hold at most ${mostCopies.toLocaleString('en-GB')} copies of identifiers: there would be ${copies.length.toLocaleString('en-GB')}. Select fewer systems, or split the service`
  const following = copies.filter(({ holding }) => !record.holdings.includes(holding))
  const rows = new Set(record.holdings.map(({ id }) => id))
  // A row that was moved keeps its id, which is that of a copy where it was before.
  if (following.some(({ holding }) => rows.has(holding.id)))
    return 'Something that was moved to another system would be held in the one before too. Remove what is recorded of it in the other system first, then add it there again'
}

/** Whether another row says of the same identifier, system and state how it is held. */
export function isPlaceTaken(
  holdings: readonly Holding[],
  wanted: Pick<Holding, 'id' | 'identifier' | 'system' | 'state'>,
): boolean {
  return holdings.some((holding) => holding.id !== wanted.id && copyId(holding) === copyId(wanted))
}
