import type { Access } from '@/domain/record/held'
import { titlesIn } from '@/domain/record/in-words'
import type { ServiceRecord, System } from '@/domain/record/record'
import { looksLikeLog } from './logs'
import type { Breach } from './rule'
import { type Stated, statedAccess } from './stated'

type Holder = Access[number]

/** What some of those with access must not be, and what to do about those who are. */
type Demand = readonly [breaks: (holder: Holder) => boolean, words: (who: string) => string]

/** A breach for each thing of which some of those with access break a demand. */
export function accessBreaches(record: ServiceRecord, ...demands: Demand[]): Breach[] {
  return breachesIn(statedAccess(record), record, demands)
}

/** The same of logs alone. */
export function logAccessBreaches(record: ServiceRecord, ...demands: Demand[]): Breach[] {
  return breachesIn(
    statedAccess(record).filter(({ system }) => looksLikeLog(system)),
    record,
    demands,
  )
}

/** The same of those who see or search single records of logs; totals say nothing about a person. */
export function logReaderBreaches(record: ServiceRecord, ...demands: Demand[]): Breach[] {
  return readerBreaches(record, looksLikeLog, ...demands)
}

/** The same of those who see or search single records in some systems. */
export function readerBreaches(
  record: ServiceRecord,
  concerns: (system: System) => boolean,
  ...demands: Demand[]
): Breach[] {
  // Who may do what nobody has said may read.
  const reads = ({ may }: Holder) => !may || may.includes('raw') || may.includes('search')
  const ofReaders = demands.map(
    ([breaks, words]): Demand => [(holder) => reads(holder) && breaks(holder), words],
  )
  return breachesIn(
    statedAccess(record).filter(({ system }) => concerns(system)),
    record,
    ofReaders,
  )
}

function breachesIn(stated: Stated<Access>[], record: ServiceRecord, demands: Demand[]): Breach[] {
  const titleOf = titlesIn(record)
  const name = ({ who, party }: Holder) => who ?? (party ? titleOf('party', party) : 'somebody')
  return stated.flatMap(({ kind, id, title, value }): Breach[] => {
    const found = demands.flatMap(([breaks, words]) => {
      const who = value.filter(breaks).map(name)
      return who.length > 0 ? [words(who.join(', '))] : []
    })
    return found.length > 0
      ? [{ text: `${title}: ${found.join('; ')}`, facts: [`${kind}/${id}/access`] }]
      : []
  })
}
