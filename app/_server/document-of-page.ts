import 'server-only'
import { z } from 'zod'
import type { Doc } from '@/domain/documents/blocks'
import { type DocumentId, documents } from '@/domain/documents/documents'
import type { ServiceRecord } from '@/domain/record/record'
import { oncePerRecord } from './once-per-record'
import { today } from './today'

const dateSchema = z.iso.date().catch(today)

/** The day that a document is asked for, from `?date=YYYY-MM-DD`; today when there is none or it is no date. */
export function dateAsked(value: unknown): string {
  return dateSchema.parse(value)
}

/** A document by the name in its address, composed for a day; undefined when there is none of that name. */
export function composeByName(record: ServiceRecord, name: string, date: string): Doc | undefined {
  return Object.hasOwn(documents, name) ? compose(record, name as DocumentId, date) : undefined
}

const compose = oncePerRecord(
  (record: ServiceRecord, name: DocumentId, date: string): Doc => documents[name].compose(record, date),
)
