import { type DocumentId, documentIds, documents } from '@/domain/documents/documents'
import type { ServiceRecord } from '@/domain/record/record'
import { toHtmlDocument } from '../writers/html-document'
import { toJson } from '../writers/json'
import { toMarkdown } from '../writers/markdown'
import type { PublishedFormat } from './address'
import { changesPage } from './changes-page'
import { documentPage } from './document-page'
import type { WritePage } from './page'
import type { Publication } from './publication'

/**
 * Raised whenever the composers or the writers below make other bytes than before, and with each step of the record: to tell that from
 * tampering, and to show an officer again what they approved before it.
 */
export const writerVersion = 6

/** One file of a published version. */
export type PublishedDocument = { document: DocumentId | 'changes'; format: PublishedFormat; body: string }

/**
 * Every file of a version as it is published. The same input always gives the same bytes. What is for the people of the
 * organisation alone is kept with them, and its page stands by itself.
 */
export function publishedDocuments(
  record: ServiceRecord,
  publication: Publication,
  writePage: WritePage,
): PublishedDocument[] {
  const files = documentIds.flatMap((document): PublishedDocument[] => {
    const { compose, published } = documents[document]
    const doc = compose(record, publication.date)
    const page = published ? writePage(documentPage(document, doc, record, publication)) : toHtmlDocument(doc)
    return [
      { document, format: 'html', body: page },
      { document, format: 'md', body: toMarkdown(doc) },
      { document, format: 'json', body: toJson(doc) },
    ]
  })
  return [
    ...files,
    { document: 'changes', format: 'html', body: writePage(changesPage(record, publication)) },
  ]
}
