import { type Finding, findings } from '@/domain/law/findings'
import { findingsOfOrganisation } from '@/domain/law/of-organisation'
import type { Loaded } from '../_server/loaded'
import { oncePerRecord } from '../_server/once-per-record'
import { today } from '../_server/today'

const findingsOn = oncePerRecord(findings)

/** What the rules find today in a service, or in what its organisation says and shares for all of them. */
export function foundIn({ place, record }: Loaded): Finding[] {
  return place.kind === 'service' ? findingsOn(record, today()) : findingsOfOrganisation(record, today())
}
