import { type Parsed, type Problem, parseRecord } from '@/domain/record/parse'
import { versionOf } from '@/domain/record/upgrade/upgrade-record'
import { BrokenFile, place } from './broken-file'
import { inCodes } from './in-codes'
import { parseJson } from './json'
import { placedById } from './place-in-record'
import type { RecordFormat } from './write'
import { parseYaml } from './yaml'

/** In bytes. A large record has a few hundred thousand. */
export const largestFile = 5_000_000

export const fileTooLarge: Problem = { path: '', message: 'The file is larger than 5 MB' }

/** A file can be wrong in more places than anybody will read. */
const mostProblems = 50
const longestMessage = 300

/**
 * The record in a file, JSON (when it starts with a brace or bracket) or YAML, in UTF-8. Any bytes are safe to give:
 * size, depth and length are limited before anything is built. A problem with the syntax has `line 3, column 5` as its
 * path, any other names the thing by its id; of many problems the first 50 are given, and then how many more there are.
 */
export function readRecordFile(bytes: Uint8Array): Parsed {
  const read = readFileAsWritten(bytes)
  return read.ok ? { ok: true, record: read.record } : read
}

/** The same with what the file itself is: the version of the record that it is of, and its format. */
export function readFileAsWritten(
  bytes: Uint8Array,
): (Extract<Parsed, { ok: true }> & Written) | Extract<Parsed, { ok: false }> {
  if (bytes.length > largestFile) return refuse(fileTooLarge)
  const text = new TextDecoder().decode(bytes)
  try {
    checkText(bytes, text)
    const format = /^\s*[{[]/.test(text) ? 'json' : 'yaml'
    const value = format === 'json' ? parseJson(text) : parseYaml(text)
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return refuse({ path: '', message: 'The file does not hold a record' })
    const parsed = parseRecord(inCodes(value))
    if (!parsed.ok) return refuse(...firstOf(value, parsed.problems))
    return { ...parsed, format, version: versionOf(value) ?? parsed.record.schemaVersion }
  } catch (error) {
    if (!(error instanceof BrokenFile)) throw error
    return refuse({ path: place(text, error.offset), message: shortened(error.message) })
  }
}

type Written = { version: number; format: RecordFormat }

/** Throws `BrokenFile` for bytes that are not text. */
function checkText(bytes: Uint8Array, text: string): void {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new BrokenFile('The file is not text in UTF-8', text.indexOf('\ufffd'))
  }
  const nul = text.indexOf('\0')
  if (nul !== -1) throw new BrokenFile('There is a NUL character in the file', nul)
  if (text.trim() === '') throw new BrokenFile('The file is empty', 0)
}

function firstOf(file: object, problems: Problem[]): Problem[] {
  const first = placedById(file, problems.slice(0, mostProblems))
  const more = problems.length - first.length
  if (more > 0) first.push({ path: '', message: `There are ${more.toLocaleString('en-GB')} more problems` })
  return first
}

function shortened(message: string): string {
  return message.length > longestMessage ? `${message.slice(0, longestMessage)}…` : message
}

function refuse(...problems: Problem[]): Extract<Parsed, { ok: false }> {
  return { ok: false, problems }
}
