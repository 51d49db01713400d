import type { RequestHandler } from './exchange'

const methods = ['GET', 'HEAD', 'POST']

/** Of the interface for programs, which show who they are in a header and never by a cookie. */
const furtherMethods = ['PUT', 'PATCH', 'DELETE']

/** Refuses a request that nothing here answers by its method and its address alone (RFC 9110, section 15.5.6). */
export const refuseByFirstLine: RequestHandler = ({ request: { method = '', url = '', headers } }) => {
  const [path = ''] = url.split('?')
  const isOfProgram = path.startsWith('/api/') && headers.authorization?.startsWith('Bearer ')
  if (!methods.includes(method) && !(isOfProgram && furtherMethods.includes(method)))
    return { status: 405, headers: { Allow: methods.join(', ') } }
  return path.startsWith('/') && isDecodable(path) ? undefined : { status: 400 }
}

/** A query may be broken: there `%zz` stands for itself. */
function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}
