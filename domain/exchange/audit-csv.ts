import { stringify } from 'csv-stringify/sync'
import type { ProvenEntry } from '@/domain/review/audit-entry'
import { eventInWords } from '@/domain/review/event-in-words'

const columns = [
  'number',
  'time',
  'person',
  'person ID',
  'service',
  'service ID',
  'type',
  'event',
  'details',
  'event ID',
  'hash',
]

/** RFC 4180, with a mark in front that lets spreadsheets know it is UTF-8. */
export const auditCsvHeader = `\ufeff${lines([columns])}`

/** Events as lines of the file. A cell that a spreadsheet would take for a formula gets an apostrophe in front. */
export function auditCsv(entries: readonly ProvenEntry[]): string {
  return lines(
    entries.map(({ id, number, at, by, service, event, hash }) => [
      number,
      at.toISOString(),
      by ? by.name : 'the operator',
      by?.id,
      service?.name,
      service?.id,
      event.type,
      eventInWords(event, (_, named) => named).title,
      JSON.stringify(event),
      id,
      hash,
    ]),
  )
}

function lines(rows: readonly (readonly unknown[])[]): string {
  return stringify([...rows], { escape_formulas: true, quoted_match: /[\r\n]/, record_delimiter: 'windows' })
}
