import { showUnseenIn } from '@/domain/record/unseen'
import { cookies } from './cookies/document'
import type { DocumentType } from './document-type'
import { dpia } from './dpia/document'
import { notice } from './notice/document'

/** Every document that comes out of a record, by the name that stands in addresses and commands. */
export const documents = {
  notice: marked(notice),
  cookies: marked(cookies),
  dpia: marked(dpia),
} as const satisfies Record<string, DocumentType>

export type DocumentId = keyof typeof documents

export const documentIds = Object.keys(documents) as DocumentId[]

/** Those that the public reads. */
export const publishedIds = documentIds.filter((id) => documents[id].published)

/** In a document, marks stand for characters that cannot be seen: they could make a sentence read as another one. */
function marked(type: DocumentType): DocumentType {
  return { ...type, compose: (record, date) => type.compose(showUnseenIn(record), date) }
}
