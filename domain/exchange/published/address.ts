import { idPattern } from '@/domain/record/field'
import type { PublishedFormat } from './published-documents'

/** What is published of a service at an address below `/notices`. */
export type PublicAddress = {
  slug: string
  /** Undefined for the version that is current. */
  number?: number
  page: 'notice' | 'cookies' | 'changes' | 'versions'
  format: PublishedFormat
}

/** No slug has a dot or a slash in it, so what follows it cannot be part of one. */
const shape =
  /^(?<slug>[^/.]+)(?:\/(?<digits>[1-9]\d{0,8}))?(?:\/(?<page>cookies|changes|versions))?(?:\.(?<format>md|json))?$/

/** Reads an address by its parts after `/notices`; undefined for one that nothing is published at. */
export function readAddress(parts: readonly string[]): PublicAddress | undefined {
  const { slug = '', digits, page = 'notice', format = 'html' } = shape.exec(parts.join('/'))?.groups ?? {}
  if (!idPattern.test(slug)) return undefined
  const number = digits === undefined ? undefined : Number(digits)
  // What has changed is said of one version, and the list of versions of all of them; each is a page alone.
  const isFixed = { notice: undefined, cookies: undefined, changes: true, versions: false }[page]
  if (isFixed !== undefined && (isFixed !== (number !== undefined) || format !== 'html')) return undefined
  return { slug, number, page, format } as PublicAddress
}

/** The address of what is published of a service: of the current version unless a number is given. */
export function addressOf(
  slug: string,
  { number, page = 'notice', format = 'html' }: Partial<Omit<PublicAddress, 'slug'>> = {},
): string {
  const parts = ['/notices', slug, ...(number ? [number] : []), ...(page === 'notice' ? [] : [page])]
  return `${parts.join('/')}${format === 'html' ? '' : `.${format}`}`
}
