import { hostOnly } from '../without-values'
import { type Entry, headerOf } from './entry'

/** Which host was visited: of the first page, or else of the first document, or of who sent the first request. */
export class Site {
  #page: string | undefined
  #document: string | undefined
  #sender: string | undefined
  #first: string | undefined

  get host(): string | undefined {
    return this.#page ?? this.#document ?? this.#sender ?? this.#first
  }

  /** The title of a page is its address, in most browsers. */
  page(title: string): void {
    if (/^https?:\/\//i.test(title)) this.#page ??= hostOnly(title)
  }

  entry(entry: Entry, host: string): void {
    if (isDocument(entry)) this.#document ??= host
    this.#sender ??=
      hostOnly(headerOf(entry.requestHeaders, 'origin')) ??
      hostOnly(headerOf(entry.requestHeaders, 'referer'))
    this.#first ??= host
  }
}

/** Whether a request was for a page to show, as far as the browser or the answer tells. */
export function isDocument({ type, method, requestHeaders, mimeType }: Entry): boolean {
  if (type !== '') return type === 'document'
  const destination = headerOf(requestHeaders, 'sec-fetch-dest')
  if (destination !== '') return destination === 'document'
  return method === 'GET' && mimeType.startsWith('text/html')
}
