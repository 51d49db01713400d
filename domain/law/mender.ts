import { kindNames } from '@/domain/record/kinds'
import type { ServiceRecord } from '@/domain/record/record'
import { entryOf } from '@/domain/record/references'

/** Who can mend something: the service's team, the owner of a shared system, or an administrator. */
export type Mender = 'team' | 'platform-owner' | 'administrator'

export const menders: Record<Mender, string> = {
  team: 'The service team',
  'platform-owner': 'The owner of the shared system',
  administrator: 'An administrator of the organisation',
}

/** Who can mend a fact: what the organisation shares is not the team's to change. */
export function menderOf(record: ServiceRecord, fact: string): Mender {
  const [kind, id] = fact.split('/')
  if (kind === 'organisation') return 'administrator'
  const name = kindNames.find((known) => known === kind)
  const shared = name && entryOf(record, name, id ?? '')?.shared === true
  if (!shared) return 'team'
  return name === 'system' ? 'platform-owner' : 'administrator'
}
