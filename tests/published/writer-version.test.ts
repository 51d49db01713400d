import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import { expect, test } from 'vitest'
import { writePage } from '@/components/published-page/write-page'
import { publishedDocuments, writerVersion } from '@/domain/exchange/published/published-documents'
import { readRecordFile } from '@/domain/exchange/record-file/read'
import { schemaVersion } from '@/domain/record/schema-version'

/** What writers made of the two records: a digest of all files that are published, for each of their versions. */
type Output = { writerVersion: number; schemaVersion: number; digest: string }

const place = 'tests/published/writers/output.json'
const known: Output[] = JSON.parse(readFileSync(place, 'utf8'))

/** Neither is ever edited: they are no part of the demonstration, which may be. */
const [service, every] = [
  'tests/facts/record-fixtures/version-1.yaml',
  'tests/published/writers/every-answer.json',
].map((file) => {
  const read = readRecordFile(readFileSync(file))
  if (!read.ok) throw new Error(`${file} cannot be read: ${JSON.stringify(read.problems)}`)
  return read.record
})

function outputOfToday(): Output {
  if (!service || !every) throw new Error('There are two records')
  const at = { slug: 'visits', date: '2026-11-22', number: 1 }
  const later = { ...at, date: '2027-01-31', number: 2 }
  const files = [
    ...publishedDocuments(service, at, writePage),
    ...publishedDocuments(every, { ...later, earlier: { ...at, record: service } }, writePage),
    ...publishedDocuments(service, { ...later, number: 3, earlier: { ...later, record: every } }, writePage),
  ]
  const digest = createHash('sha256').update(JSON.stringify(files)).digest('hex')
  return { writerVersion, schemaVersion, digest }
}

/** What to do when that is no line of the file: raise the version, unless that is done, and add the line. */
function inWords(today: Output): string {
  const last = known.at(-1)
  if (isDeepStrictEqual(today, last)) return 'as before'
  const isRaised = writerVersion > (last?.writerVersion ?? 0)
  const raised = isRaised ? writerVersion : writerVersion + 1
  const raise = `Published documents come out otherwise than before, or the record has a new version. Raise writerVersion in domain/exchange/published/published-documents.ts to ${raised}. `
  const line = JSON.stringify({ ...today, writerVersion: raised })
  return `${isRaised ? '' : raise}Add this at the end of ${place}, and leave what is there as it is, because documents of those writers are out: ${line}`
}

test('documents come out as writers of this version made them, from records of this version', () => {
  expect(inWords(outputOfToday())).toBe('as before')
})

test('each version of the writers is higher than the one before, and so at each step of the record', () => {
  for (const [index, { writerVersion, schemaVersion }] of known.entries()) {
    const before = known[index - 1]
    if (!before) continue
    expect(writerVersion).toBeGreaterThan(before.writerVersion)
    expect(schemaVersion).toBeGreaterThanOrEqual(before.schemaVersion)
  }
})
