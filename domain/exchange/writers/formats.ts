import type { Doc } from '@/domain/documents/blocks'
import { toHtmlDocument } from './html-document'
import { toJson } from './json'
import { toMarkdown } from './markdown'

export type FormatId = 'html' | 'markdown' | 'docx' | 'json'

export type Format = {
  label: string
  /** Without the dot. */
  extension: string
  mediaType: string
  /** Equal documents give equal bytes. Rejects on an unknown kind of block. */
  write: (doc: Doc) => Promise<Uint8Array | string>
}

/** Every file format that a document can be had in: the one list for pages, public addresses and the command line. */
export const formats: Record<FormatId, Format> = {
  html: {
    label: 'Web page',
    extension: 'html',
    mediaType: 'text/html; charset=utf-8',
    write: async (doc) => toHtmlDocument(doc),
  },
  markdown: {
    label: 'Markdown',
    extension: 'md',
    mediaType: 'text/markdown; charset=utf-8',
    write: async (doc) => toMarkdown(doc),
  },
  docx: {
    label: 'Word document',
    extension: 'docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    // A megabyte of code that only this format needs.
    write: async (doc) => (await import('./docx')).toDocx(doc),
  },
  json: {
    label: 'JSON',
    extension: 'json',
    mediaType: 'application/json; charset=utf-8',
    write: async (doc) => toJson(doc),
  },
}
