import { type DocumentId, documents } from '@/domain/documents/documents'
import type { ServiceRecord } from '@/domain/record/record'
import { toHtmlDocument } from '../writers/html-document'
import { toJson } from '../writers/json'
import { toMarkdown } from '../writers/markdown'

/** Raised whenever the writers below write other bytes than before, so that a difference can be told from tampering. */
export const writerVersion = 1

/** The formats in which a document is published, by what follows the dot in its address. */
export type PublishedFormat = 'html' | 'md' | 'json'

export type Publication = {
  /** The address of the service: its notice is at `/notices/<slug>`. */
  slug: string
  /** The day of publication, `YYYY-MM-DD`: the documents are made for it. */
  date: string
  /** The number of the version. */
  number: number
}

/** One file of a published version. */
export type PublishedDocument = { document: DocumentId; format: PublishedFormat; body: string }

/** Every file of a version as it is published. The same record, day and number always give the same bytes. */
export function publishedDocuments(record: ServiceRecord, { date }: Publication): PublishedDocument[] {
  return (Object.keys(documents) as DocumentId[]).flatMap((document) => {
    const doc = documents[document].compose(record, date)
    return [
      { document, format: 'html' as const, body: toHtmlDocument(doc) },
      { document, format: 'md' as const, body: toMarkdown(doc) },
      { document, format: 'json' as const, body: toJson(doc) },
    ]
  })
}
