import { stringify } from 'yaml'
import type { Marks } from '@/domain/record/certainty'
import type { Fields, Values } from '@/domain/record/field'
import { kindNames, kindOf } from '@/domain/record/kinds'
import { organisationFields } from '@/domain/record/kinds/organisation'
import { serviceFields } from '@/domain/record/kinds/service'
import type { ServiceRecord } from '@/domain/record/record'
import { entriesOf } from '@/domain/record/references'

export type RecordFormat = 'json' | 'yaml'

/**
 * The record file of a record: everything in the order in which the questions are asked, so that two files can be
 * compared line by line, and nothing that is empty. `readRecordFile` gives back an equal record.
 */
export function writeRecordFile(record: ServiceRecord, format: RecordFormat): string {
  const { schemaVersion, organisation, service } = record
  const file = {
    schemaVersion,
    organisation: { id: organisation.id, ...said(organisationFields, organisation) },
    service: { slug: service.slug, ...said(serviceFields, service) },
    ...Object.fromEntries(kindNames.flatMap((name) => list(record, name))),
  }
  if (format === 'json') return `${JSON.stringify(file, null, 2)}\n`
  return stringify(file, {
    // The reader takes no aliases.
    aliasDuplicateObjects: false,
    // Folded lines would change with every word.
    lineWidth: 0,
    // In quotes over several lines, the library writes a line of spaces as one with a backslash.
    doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
  })
}

function list(record: ServiceRecord, name: (typeof kindNames)[number]) {
  const entries = entriesOf(record, name)
  const { plural, fields } = kindOf(name)
  if (entries.length === 0) return []
  const own = ({ id, shared }: (typeof entries)[number]) => (shared === undefined ? { id } : { id, shared })
  return [[plural, entries.map((entry) => ({ ...own(entry), ...said(fields, entry) }))] as const]
}

/** The answers about a thing with what stands beside them. */
function said(fields: Fields, values: Values): Values {
  const { certainty, toConfirm } = values as Marks
  return {
    ...answers(fields, values),
    ...(certainty && { certainty: inOrder(fields, certainty) }),
    ...(toConfirm && { toConfirm: inOrder(fields, toConfirm) }),
  }
}

function inOrder(fields: Fields, marks: Readonly<Record<string, object>>): Values {
  return Object.fromEntries(
    Object.keys(fields).flatMap((name) => {
      const mark = marks[name]
      return mark ? [[name, Object.fromEntries(Object.entries(mark).toSorted())]] : []
    }),
  )
}

function answers(fields: Fields, values: Values): Values {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, { input }]) => {
      const value = values[name]
      if (value === undefined) return []
      if (input.type !== 'parts') return [[name, value]]
      return [[name, (value as Values[]).map((part) => answers(input.fields, part))]]
    }),
  )
}
