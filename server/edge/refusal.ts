import type { IncomingMessage } from 'node:http'

const methods = ['GET', 'HEAD', 'POST']

/** The status to refuse a request with by its first line alone; undefined for one that can be answered. */
export function refusalOf({ method = '', url = '' }: IncomingMessage): 400 | 405 | undefined {
  if (!methods.includes(method)) return 405
  const [path = ''] = url.split('?')
  return path.startsWith('/') && isDecodable(path) ? undefined : 400
}

/** What a refusal says beside its status (RFC 9110, section 15.5.6; section 9.6 of RFC 9112 for the last). */
export function headersOf(status: number): Record<string, string> {
  return { ...(status === 405 && { Allow: methods.join(', ') }), Connection: 'close' }
}

/** Next.js answers a broken escape such as `%zz` with 500. A query may be broken: there it stands for itself. */
function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}
