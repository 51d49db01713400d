import { ownOrigins } from '../own-form'
import type { RequestHandler } from './exchange'
import { nameOwnHost } from './next-protocol'
import { isForm } from './request-body'

/**
 * Refuses a form that was sent by another site, or by what does not say where it comes from. The routes that sign in and out
 * answer for themselves, with a page that explains it.
 */
export const refuseFromElsewhere: RequestHandler = ({ request }) => {
  if (!isForm(request)) return
  const { url = '', headers } = request
  const isOwn = ownOrigins().includes(headers.origin ?? '')
  if (!isOwn && !url.startsWith('/api/auth/')) return { status: 403 }
  if (isOwn) nameOwnHost(headers)
}
