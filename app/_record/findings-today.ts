import { type Finding, findings } from '@/domain/law/findings'
import { findingsOfOrganisation } from '@/domain/law/of-organisation'
import { oncePerRecord } from '../_server/once-per-record'
import type { RecordView } from '../_server/record-view'
import { today } from '../_server/today'

const findingsOn = oncePerRecord(findings)

/** What the rules find today in a service, or in what its organisation says and shares for all of them. */
export function findingsToday({ place, record }: RecordView): Finding[] {
  return place.kind === 'service' ? findingsOn(record, today()) : findingsOfOrganisation(record, today())
}
