import { type DocumentId, documents, publishedIds } from '@/domain/documents/documents'
import { idPattern } from '@/domain/record/field'

/** The formats in which a document is published, by what follows the dot in its address. */
export const publishedFormats = ['html', 'md', 'json'] as const

export type PublishedFormat = (typeof publishedFormats)[number]

/** What is published of a service at an address below `/notices`. */
export type PublicAddress = {
  slug: string
  /** Undefined for the version that is current. */
  number?: number
  page: DocumentId | 'changes' | 'versions'
  format: PublishedFormat
}

/** Where each document stands below the address of its service. */
const places = new Map(publishedIds.map((id) => [documents[id].published?.at ?? '', id]))

/** No slug has a dot or a slash in it, so what follows it cannot be part of one. */
const shape =
  /^(?<slug>[^/.]+)(?:\/(?<digits>[1-9]\d{0,8}))?(?:\/(?<at>[a-z][a-z-]*))?(?:\.(?<format>md|json))?$/

/** Reads an address by its parts after `/notices`; undefined for one that nothing is published at. */
export function readAddress(parts: readonly string[]): PublicAddress | undefined {
  const { slug = '', digits, at = '', format = 'html' } = shape.exec(parts.join('/'))?.groups ?? {}
  if (!idPattern.test(slug)) return undefined
  const number = digits === undefined ? undefined : Number(digits)
  const document = places.get(at)
  if (document) return { slug, number, page: document, format: format as PublishedFormat }
  // What has changed is said of one version, and the list of versions of all of them; each is a page alone.
  const isPage = at === 'changes' ? number !== undefined : at === 'versions' && number === undefined
  return isPage && format === 'html'
    ? { slug, number, page: at as 'changes' | 'versions', format }
    : undefined
}

/** The address of what is published of a service: of the current version unless a number is given. */
export function noticeAddress(
  slug: string,
  { number, page = 'notice', format = 'html' }: Partial<Omit<PublicAddress, 'slug'>> = {},
): string {
  const at = page === 'changes' || page === 'versions' ? page : (documents[page].published?.at ?? page)
  const parts = ['/notices', slug, ...(number ? [number] : []), ...(at === '' ? [] : [at])]
  return `${parts.join('/')}${format === 'html' ? '' : `.${format}`}`
}
