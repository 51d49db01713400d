import { readFileSync } from 'node:fs'
import { readRecordFile } from '@/domain/exchange/record-file/read'
import type { ServiceRecord } from '@/domain/record/record'

/** The record of a service of the demonstration, as its file says it. Throws when the file is no record. */
export function demoRecord(slug: string): ServiceRecord {
  const read = readRecordFile(readFileSync(`prisma/seed/demo/${slug}.yaml`))
  if (!read.ok) throw new Error(`prisma/seed/demo/${slug}.yaml cannot be read`)
  return read.record
}
