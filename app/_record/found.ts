import { type Finding, findings } from '@/domain/law/findings'
import { findingsOfOrganisation } from '@/domain/law/of-organisation'
import { today } from '../_server/today'
import type { Loaded } from './loaded'

/** What the rules find today in a service, or in what its organisation says and shares for all of them. */
export function foundIn({ place, record }: Loaded): Finding[] {
  return place.kind === 'service' ? findings(record, today()) : findingsOfOrganisation(record, today())
}
