import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { dayInLondon } from '@/domain/day'
import { type DocumentId, documents } from '@/domain/documents/documents'
import { type FormatId, formats } from '@/domain/exchange/writers/formats'
import { type Command, couldNot, isDay, type Outcome, wrongUse } from '../inventory/command'
import { recordIn } from '../inventory/record-argument'

/** Writes a document from a record file alone. */
export const document: Command = {
  help: `Usage: npm run -s inventory -- document ${names(documents)} FILE --format ${names(formats)}
                                       [--date YYYY-MM-DD] [--out PATH]

Writes a document from the record in FILE (JSON or YAML; - for standard input). Needs no database.

${Object.entries(documents)
  .map(([name, { about }]) => `  ${name.padEnd(9)} ${about}`)
  .join('\n')}

  --format  the form in which it is written
  --date    the day for which it is made, today in London unless you say otherwise
  --out     the file to write, in place of standard output`,

  async run(args, terminal) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { format: { type: 'string' }, date: { type: 'string' }, out: { type: 'string' } },
    })
    const [id, file, ...others] = positionals
    const { format, date = dayInLondon(new Date()), out } = values
    if (!isNameIn(documents, id)) return wrongUse(`Say which document: ${names(documents)}.`, document)
    if (!file || others.length > 0) return wrongUse('Name one record file.', document)
    if (!isNameIn(formats, format)) return wrongUse(`Say which format: --format ${names(formats)}.`, document)
    if (!isDay(date)) return wrongUse(`“${date}” is not a date like 2026-11-30.`, document)
    if (format === 'docx' && terminal.toScreen && out === undefined)
      return couldNot('A Word document cannot be shown here. Name a file for it: --out PATH.')
    const read = await recordIn(file, terminal)
    if ('refused' in read) return read.refused
    const content = await formats[format].write(documents[id].compose(read.record, date))
    return out === undefined ? { code: 0, output: content } : written(out, content)
  },
}

async function written(path: string, content: string | Uint8Array): Promise<Outcome> {
  try {
    await writeFile(path, content)
    return { code: 0, messages: [`${path} is written.`] }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (!code) throw error
    return couldNot(`${path} cannot be written: ${message}.`)
  }
}

function names(table: Record<DocumentId, unknown> | Record<FormatId, unknown>): string {
  return Object.keys(table).join('|')
}

function isNameIn<T extends object>(table: T, name: string | undefined): name is keyof T & string {
  return name !== undefined && Object.hasOwn(table, name)
}
