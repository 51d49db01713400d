import 'server-only'
import { codingFor, codingHeader } from '@/server/encoding'
import type { PublicBytes } from './public-bytes'

export type PublicContent = {
  bytes: PublicBytes
  mediaType: string
  cacheControl: string
  /** The page that this is another form of. */
  canonical?: string
}

/** A page without scripts: it loads styles, images and fonts of this site, and its forms lead nowhere else. */
const policy =
  "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

/** Anybody may keep it, but asks each time whether it is still so. */
export const askEachTime = 'public, max-age=0, must-revalidate'

/** What never changes again. */
export const forAYear = 'public, max-age=31536000, immutable'

/** For whoever is signed in, and nobody else. */
export const forOnePerson = 'private, no-store'

/**
 * Answers with content that has a strong validator for each coding (RFC 9110, section 8.8.3), or that it is still what
 * the client has.
 */
export async function answer({ headers }: Request, content: PublicContent): Promise<Response> {
  const { bytes } = content
  const coding = codingFor(headers.get('accept-encoding'))
  const tag = `"${bytes.hash}${coding === 'identity' ? '' : `-${coding}`}"`
  const common = {
    ETag: tag,
    'Cache-Control': content.cacheControl,
    Vary: 'Accept-Encoding',
    'Content-Security-Policy': policy,
    ...(content.canonical && { Link: `<${content.canonical}>; rel="canonical"` }),
  }
  if (isAmong(tag, headers.get('if-none-match'))) return new Response(null, { status: 304, headers: common })
  const body = await bytes.in(coding)
  return new Response(new Uint8Array(body), {
    headers: {
      ...common,
      'Content-Type': content.mediaType,
      ...(coding !== 'identity' && { [codingHeader]: coding }),
    },
  })
}

/** Whether a list of validators has this one; `W/` before it does not count (RFC 9110, section 13.1.2). */
function isAmong(tag: string, list: string | null): boolean {
  if (list === null) return false
  return list.trim() === '*' || [...list.matchAll(/"[^"]*"/g)].some(([one]) => one === tag)
}
