import { applies } from './condition'
import { conditionInWords } from './condition-in-words'
import type { Fields, Values } from './field'
import { kindNames, kindOf } from './kinds'
import { organisationFields } from './kinds/organisation'
import { serviceFields } from './kinds/service'
import type { Problem } from './parse'
import type { ServiceRecord } from './record'
import { entriesOf, referencesIn, usesOf } from './references'
import { answersThatCount } from './resolved/resolved'

/**
 * What a record file says and no document will state: answers to questions that do not apply beside the other
 * answers, and organisations that nothing refers to. It is not wrong, but its writer should know.
 */
export function unusedIn(record: ServiceRecord): Problem[] {
  return [
    ...notApplying('organisation', organisationFields, record.organisation),
    ...notApplying('service', serviceFields, record.service),
    ...kindNames.flatMap((name) =>
      entriesOf(record, name).flatMap((entry, index) =>
        notApplying(`${kindOf(name).plural}.${index}`, kindOf(name).fields, entry, {
          ...entry,
          ...answersThatCount(record, name, entry).values,
        }),
      ),
    ),
    ...unnamedParties(record),
  ]
}

/** The answers of a thing that do not apply beside those that count about it, which it may leave to others. */
function notApplying(path: string, fields: Fields, values: Values, counting = values): Problem[] {
  return Object.entries(fields).flatMap(([name, { input, label, when }]): Problem[] => {
    const value = values[name]
    if (value === undefined) return []
    if (when && !applies(when, counting)) {
      const message = `“${label}” is asked only when ${conditionInWords(when, fields)}`
      return [{ path: `${path}.${name}`, message }]
    }
    if (input.type !== 'parts') return []
    return (value as Values[]).flatMap((part, index) =>
      notApplying(`${path}.${name}.${index}`, input.fields, part),
    )
  })
}

function unnamedParties(record: ServiceRecord): Problem[] {
  const joint = new Set(referencesIn(organisationFields, record.organisation).map(({ id }) => id))
  return record.parties.flatMap(({ id }, index) =>
    joint.has(id) || usesOf(record, 'party', id).length > 0
      ? []
      : [{ path: `parties.${index}`, message: `Nothing refers to “${id}”, so no document names it` }],
  )
}
