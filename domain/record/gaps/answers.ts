import { isSaid } from '../certainty'
import { applies } from '../condition'
import type { Field, Fields, KindName, Values } from '../field'
import { titlesIn } from '../in-words'
import { kindNames, kindOf } from '../kinds'
import { organisationFields } from '../kinds/organisation'
import { serviceFields } from '../kinds/service'
import { factPage } from '../links'
import type { ServiceRecord } from '../record'
import { entriesOf } from '../references'
import { resolved } from '../resolved/resolved'
import { eachOnce, type Gap, gapAt } from './gap'
import { homeOf } from './home'

/** Every question that applies, that a complete record must answer and that has no answer. */
export function unanswered(record: ServiceRecord): Gap[] {
  const about = (entity: 'service' | 'organisation', fields: Fields, values: Values): Gap[] =>
    neededIn(fields, values).map(({ field, text, from }) => ({
      section: 'describe',
      text,
      fact: `${entity}/${field}`,
      href: factPage(record, `${entity}/${field}`),
      ...(from && { from }),
    }))
  const titleOf = titlesIn(record)
  const { record: counting, originOf } = resolved(record)
  return [
    ...about('service', serviceFields, record.service),
    ...about('organisation', organisationFields, record.organisation),
    ...eachOnce(
      kindNames.flatMap((name) =>
        entriesOf(counting, name).flatMap((entry) =>
          neededIn(fieldsAskedOf(name), entry).map(({ field, text, part, from }) => {
            const { kind, id } = originOf(name, entry.id, field) ?? homeOf(record, name, entry.id, field)
            return {
              ...gapAt(record, kind, id, field, `${titleOf(kind, id)}: ${continued(text)}`, part),
              ...(from && { from }),
            }
          }),
        ),
      ),
    ),
  ]
}

/** A category answers for its members: what none of them lacks is not asked of it, nor where none of them is held. */
function fieldsAskedOf(name: KindName): Fields {
  const { fields } = kindOf(name)
  return name === 'category' ? { name: fields.name as Field } : fields
}

/** The words after a colon. */
const continued = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)

type Needed = { field: string; text: string; from?: string; part?: { index: number; question: string } }

function neededIn(fields: Fields, values: Values): Needed[] {
  return Object.entries(fields).flatMap(
    ([field, { input, needed, neededWhen, neededFrom: from, when }]): Needed[] => {
      if (!applies(when, values)) return []
      const value = values[field]
      if (value === undefined)
        return needed && applies(neededWhen, values) && !isSaid(values, field)
          ? [{ field, text: needed, from }]
          : []
      if (input.type !== 'parts') return []
      return (value as Values[]).flatMap((part, index) =>
        neededIn(input.fields, part).map(({ field: question, text, from }) => ({
          field,
          from,
          text: `${text} (${input.noun} ${index + 1})`,
          part: { index, question },
        })),
      )
    },
  )
}
