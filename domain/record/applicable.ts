import { type Marks, marksWithout } from './certainty'
import { applies } from './condition'
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

/** The values themselves when all of them apply, as most do: a record has thousands of parts, and each is asked often. */
function applicable<V extends Values>(fields: Fields, values: V): V {
  const kept: [string, unknown][] = []
  let isWhole = true
  let isSame = true
  for (const [name, value] of Object.entries(values)) {
    const field = value === undefined ? undefined : fields[name]
    if (!applies(field?.when, values)) {
      isWhole = false
      continue
    }
    const applied =
      field?.input.type === 'parts' ? applicableParts(field.input.fields, value as Values[]) : value
    if (applied !== value) isSame = false
    kept.push([name, applied])
  }
  if (isWhole) return isSame ? values : withMarksThatApply(fields, Object.fromEntries(kept) as V)
  // One question can depend on another that itself does not apply.
  return applicable(fields, withMarksThatApply(fields, Object.fromEntries(kept) as V))
}

/** What stands beside answers to questions that do not apply does not count either. */
function withMarksThatApply<V extends Values>(fields: Fields, values: V): V {
  const { certainty, toConfirm, ...answers } = values as V & Marks
  if (!certainty && !toConfirm) return values
  const unasked = Object.keys(fields).filter((name) => !applies(fields[name]?.when, values))
  const [sure, proposed] = [marksWithout(certainty, unasked), marksWithout(toConfirm, unasked)]
  return { ...answers, ...(sure && { certainty: sure }), ...(proposed && { toConfirm: proposed }) } as V
}

function applicableParts(fields: Fields, parts: Values[]): Values[] {
  const applied = parts.map((part) => applicable(fields, part))
  return applied.some((part, index) => part !== parts[index]) ? applied : parts
}
