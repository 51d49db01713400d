import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { z } from 'zod'

// A backup is text, compressed by gzip, a JSON value on each line: the head, `["Table",row]` for each row, and the end.

/** What a backup says of itself before its rows: the migrations that its database had, and the newest version of its records. */
export const headSchema = z.object({
  format: z.literal('privacy-inventory-backup'),
  version: z.literal(1),
  at: z.iso.datetime(),
  migrations: z.array(z.string()),
  schemaVersion: z.int(),
})

/** What it says after them: how many rows of each table it has. */
const endSchema = z.object({ rows: z.record(z.string(), z.int()) })

export type Head = z.infer<typeof headSchema>

/** A row as the database writes and reads it: JSON that nobody in between takes apart. */
export type Row = { table: string; json: string }

/** Takes what is in a backup, in the order in which it stands there. */
export type Reader = {
  head: (head: Head) => Promise<void>
  rows: (table: string, rows: readonly string[]) => Promise<void>
}

/** A file is no backup, or not all of one. */
export class BrokenBackup extends Error {
  override name = 'BrokenBackup'
}

/** At most this many rows, or characters of them, at a time. */
const mostRows = 200
const mostText = 4_000_000

/**
 * Reads a backup, a batch of rows of one table at a time. The value is how many rows of each table there are, which is what
 * the file itself says at its end. Throws `BrokenBackup`.
 */
export async function readBackup(file: string, reader: Reader): Promise<Record<string, number>> {
  const found: Record<string, number> = {}
  let end: unknown
  let batch: Row[] = []
  let size = 0
  let isFirst = true
  const flush = async () => {
    const [first] = batch
    if (first)
      await reader.rows(
        first.table,
        batch.map(({ json }) => json),
      )
    batch = []
    size = 0
  }
  const take = async (line: string) => {
    if (isFirst) {
      isFirst = false
      return reader.head(parsed(headSchema, line))
    }
    const row = rowOf(line)
    if (!row) {
      end = parsed(endSchema, line).rows
      return
    }
    if (end) throw new BrokenBackup('The file goes on after its end')
    found[row.table] = (found[row.table] ?? 0) + 1
    if (batch[0] && (batch[0].table !== row.table || batch.length >= mostRows || size > mostText))
      await flush()
    batch.push(row)
    size += row.json.length
  }
  await eachLine(file, take)
  await flush()
  if (!end) throw new BrokenBackup('The file ends before the backup does')
  const said = Object.entries(end as Record<string, number>)
  if (said.some(([table, rows]) => rows !== (found[table] ?? 0)) || said.length < Object.keys(found).length)
    throw new BrokenBackup('The file has not as many rows as it says')
  return Object.fromEntries(said)
}

/** Lines end at line feeds alone: text may hold whatever else ends lines elsewhere. */
async function eachLine(file: string, take: (line: string) => Promise<void>): Promise<void> {
  let rest = ''
  const packed = createReadStream(file)
  const chunks = packed.pipe(createGunzip())
  packed.on('error', (error) => chunks.destroy(error))
  const decoder = new TextDecoder()
  try {
    for await (const chunk of chunks) {
      const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) await take(line)
    }
  } catch (error) {
    const { code = '' } = error as { code?: string }
    if (code.startsWith('Z_')) throw new BrokenBackup('The file is no backup, or damaged', { cause: error })
    throw error
  } finally {
    packed.destroy()
  }
  if (rest !== '') throw new BrokenBackup('The file ends before the backup does')
}

function rowOf(line: string): Row | undefined {
  const [, table, json] = /^\["(\w+)",(.*)\]$/s.exec(line) ?? []
  return table !== undefined && json !== undefined ? { table, json } : undefined
}

function parsed<S extends z.ZodType>(schema: S, line: string): z.output<S> {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw new BrokenBackup('The file is no backup of this inventory')
  }
  const { data, error } = schema.safeParse(value)
  if (error) throw new BrokenBackup('The file is no backup of this inventory, or of a later version of it')
  return data
}
