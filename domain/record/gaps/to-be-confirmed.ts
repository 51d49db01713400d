import { isSaid, type Marks } from '../certainty'
import type { Values } from '../field'
import { kindNames } from '../kinds'
import { entryPage } from '../links'
import type { ServiceRecord } from '../record'
import { entriesOf } from '../references'
import { sectionOf } from '../sections'
import { type Gap, inWords, nameOf } from './gap'

/** What something proposed and nobody has confirmed: a line for each thing, which is confirmed as a whole or by its questions. */
export function toBeConfirmed(record: ServiceRecord): Gap[] {
  const confirm = (name: string, values: Values) => {
    const { length } = unconfirmed(values)
    return {
      ...inWords(name, 'Confirm what was proposed', length === 1 ? '1 answer' : `${length} answers`),
      severity: 'should' as const,
    }
  }
  const [ofService] = unconfirmed(record.service)
  return [
    ...(ofService
      ? [
          {
            section: 'describe' as const,
            ...confirm(record.service.name, record.service),
            fact: `service/${ofService}`,
            href: `/services/${record.service.slug}/describe`,
          },
        ]
      : []),
    ...kindNames.flatMap((name) =>
      entriesOf(record, name).flatMap((entry): Gap[] => {
        const [field] = unconfirmed(entry)
        if (!field) return []
        return [
          {
            section: sectionOf(name),
            ...confirm(nameOf(record, name, entry.id), entry),
            fact: `${name}/${entry.id}/${field}`,
            href: entryPage(record, name, entry.id),
          },
        ]
      }),
    ),
  ]
}

/** The questions about a thing whose answers nobody has confirmed. */
export function unconfirmed(values: Values): string[] {
  return Object.keys((values as Marks).toConfirm ?? {}).filter((name) => isSaid(values, name))
}
