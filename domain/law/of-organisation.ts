import { kindNames, kindOf } from '@/domain/record/kinds'
import type { ServiceRecord } from '@/domain/record/record'
import { entriesOf } from '@/domain/record/references'
import { type Finding, findings } from './findings'

/**
 * What is wrong on a day (`YYYY-MM-DD`) with the organisation's own part and with what it shares, each once, whichever
 * service it was found in. A record without any service of its own is enough.
 */
export function findingsOfOrganisation(record: ServiceRecord, day: string): Finding[] {
  const shared = kindNames.map((name) => [
    kindOf(name).plural,
    entriesOf(record, name).filter((entry) => entry.shared === true),
  ])
  const { slug, name } = record.service
  const part: ServiceRecord = { ...record, service: { slug, name }, ...Object.fromEntries(shared) }
  // What the empty service lacks is not the organisation's.
  return findings(part, day).filter(({ mender }) => mender !== 'team')
}
