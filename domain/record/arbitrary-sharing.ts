import { kindNames, kindOf } from './kinds'
import { sharedInUse } from './parse'
import type { ServiceRecord } from './record'
import { entriesOf, referencesIn } from './references'

/**
 * The record with “shared” only where it can be: what an organisation keeps for its services refers only to other
 * things that it keeps, and a system or party that it keeps is used.
 */
export function organisationOwned(record: ServiceRecord): ServiceRecord {
  const joint = new Set(record.organisation.jointControllers)
  const made: ServiceRecord = {
    ...record,
    parties: record.parties.map((party) => (joint.has(party.id) ? { ...party, shared: true } : party)),
  }
  let changed = true
  while (changed) {
    changed = false
    const used = sharedInUse(made)
    const shared = new Set(
      kindNames.flatMap((name) => entriesOf(made, name).flatMap((entry) => (entry.shared ? [entry.id] : []))),
    )
    for (const name of kindNames) {
      for (const entry of entriesOf(made, name)) {
        const unused = (name === 'party' || name === 'system') && !used.has(entry.id)
        const private_ = referencesIn(kindOf(name).fields, entry).some(({ id }) => !shared.has(id))
        if (!entry.shared || (!unused && !private_)) continue
        ;(entry as Record<string, unknown>).shared = undefined
        delete (entry as Record<string, unknown>).shared
        changed = true
      }
    }
  }
  return made
}
