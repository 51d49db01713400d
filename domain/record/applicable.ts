import type { Fields, Values } from './field'
import { kindNames, kindOf } from './kinds'
import { organisationFields } from './kinds/organisation'
import { serviceFields } from './kinds/service'
import type { ServiceRecord } from './record'
import { entriesOf } from './references'

/**
 * The record without the answers to questions that do not apply. Such answers are kept, so that a person who
 * changes an answer back finds them again, but no document may state them.
 */
export function applicableRecord(record: ServiceRecord): ServiceRecord {
  const lists = kindNames.map((name) => [
    kindOf(name).plural,
    entriesOf(record, name).map((entry) => applicable(kindOf(name).fields, entry)),
  ])
  return {
    ...record,
    organisation: applicable(organisationFields, record.organisation),
    service: applicable(serviceFields, record.service),
    ...Object.fromEntries(lists),
  }
}

function applicable<V extends Values>(fields: Fields, values: V): V {
  const kept = Object.entries(values).flatMap(([name, value]) => {
    const field = fields[name]
    if (!field || value === undefined) return [[name, value]]
    if (field.when && !field.when(values)) return []
    if (field.input.type !== 'parts') return [[name, value]]
    const inside = field.input.fields
    return [[name, (value as Values[]).map((part) => applicable(inside, part))]]
  })
  // One question can depend on another that itself does not apply.
  return kept.length === Object.keys(values).length
    ? (Object.fromEntries(kept) as V)
    : applicable(fields, Object.fromEntries(kept) as V)
}
