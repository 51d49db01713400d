import { type DocumentId, documents } from '@/domain/documents/documents'
import type { ServiceRecord } from '@/domain/record/record'
import { toHtmlDocument } from '../writers/html-document'
import { toJson } from '../writers/json'
import { toMarkdown } from '../writers/markdown'
import { changesPage } from './changes-page'
import { documentPage, type Publication } from './document-page'
import type { WritePage } from './page'

/**
 * Raised whenever the composers or the writers below make other bytes than before, and with each step of the record: to tell that from
 * tampering, and to show an officer again what they approved before it.
 */
export const writerVersion = 4

/** The formats in which a document is published, by what follows the dot in its address. */
export type PublishedFormat = 'html' | 'md' | 'json'

/** One file of a published version. */
export type PublishedDocument = { document: DocumentId | 'changes'; format: PublishedFormat; body: string }

/**
 * Every file of a version as it is published. The same input always gives the same bytes. The DPIA is kept with them,
 * but is for the people of the organisation alone: its page stands by itself.
 */
export function publishedDocuments(
  record: ServiceRecord,
  publication: Publication,
  writePage: WritePage,
): PublishedDocument[] {
  const files = (Object.keys(documents) as DocumentId[]).flatMap((document): PublishedDocument[] => {
    const doc = documents[document].compose(record, publication.date)
    const page =
      document === 'dpia' ? toHtmlDocument(doc) : writePage(documentPage(document, doc, record, publication))
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
