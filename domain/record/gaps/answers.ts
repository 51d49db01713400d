import { isSaid } from '../certainty'
import { applies } from '../condition'
import type { Field, Fields, KindName, Values } from '../field'
import { kindNames, kindOf } from '../kinds'
import { organisationFields } from '../kinds/organisation'
import { serviceFields } from '../kinds/service'
import { factPage } from '../links'
import type { ServiceRecord } from '../record'
import { entriesOf } from '../references'
import { resolved } from '../resolved/resolved'
import { type Asked, askedBy, eachOnce, type Gap, gapAt, type PartOfThing } from './gap'
import { homeOf } from './home'

/** Every question that applies, that a complete record must answer and that has no answer. */
export function unanswered(record: ServiceRecord): Gap[] {
  const about = (entity: 'service' | 'organisation', fields: Fields, values: Values): Gap[] =>
    neededIn(fields, values).map(({ field, asked, part, from }) => ({
      section: 'describe',
      ...{ severity: asked.severity, asks: asked.asks },
      text: part ? `${asked.asks} (${part.name})` : asked.asks,
      fact: `${entity}/${field}`,
      href: factPage(record, `${entity}/${field}`),
      ...(from && { from }),
    }))
  const { record: counting, originOf } = resolved(record)
  return [
    ...about('service', serviceFields, record.service),
    ...about('organisation', organisationFields, record.organisation),
    ...eachOnce(
      kindNames.flatMap((name) =>
        entriesOf(counting, name).flatMap((entry) =>
          neededIn(fieldsAskedOf(name), entry).map(({ field, asked, part, from }) => {
            const { kind, id } = originOf(name, entry.id, field) ?? homeOf(record, name, entry.id, field)
            return {
              ...gapAt(record, kind, id, field, asked, part),
              ...(from && { from }),
              ...(name === 'identifier' && { identifiers: [entry.id] }),
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

type Needed = { field: string; asked: Asked; from?: string; part?: PartOfThing }

function neededIn(fields: Fields, values: Values): Needed[] {
  return Object.entries(fields).flatMap(([name, field]): Needed[] => {
    const { input, needed, neededWhen, neededFrom: from } = field
    if (!applies(field.when, values)) return []
    const value = values[name]
    if (value === undefined)
      return needed && applies(neededWhen, values) && !isSaid(values, name)
        ? [{ field: name, asked: askedBy(field), from }]
        : []
    if (input.type !== 'parts') return []
    return (value as Values[]).flatMap((part, index) =>
      neededIn(input.fields, part).map(({ field: question, asked, from }) => ({
        ...{ field: name, asked, from },
        part: { index, question, name: `${input.noun} ${index + 1}` },
      })),
    )
  })
}
