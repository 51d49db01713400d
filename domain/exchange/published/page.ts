import type { Publisher } from './publisher'

export type Link = { text: string; href: string }

/** What stands around a page that anybody may read. */
export type PublicFrame = {
  title: string
  publisher: Publisher
  /** The ways up. */
  crumbs: Link[]
  /** The address that this page should be known by. */
  canonical: string
  /** The same in other formats. */
  alternates?: { type: string; href: string }[]
}

/** A page as it is published, before it is written. */
export type PublishedPage = PublicFrame & {
  caption?: string
  /** The other documents of the service. */
  others?: Link[]
  /** The sections of a long document. */
  contents?: Link[]
  /** The document, as the HTML writer wrote it. */
  document: string
  /** The other forms of this page, and what led to it. */
  about?: Link[]
}

/**
 * Writes a whole page, which is then kept as bytes: the same page always gives the same. What is published does not know
 * how, so that the store needs no React.
 */
export type WritePage = (page: PublishedPage) => string

/** Whether a page that was published is what holds now, has been replaced, or was the last of a service that has closed. */
export type Standing = 'current' | 'older' | 'closed'
