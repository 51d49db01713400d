import { unavailability } from '@/prisma/database/unavailability'
import { noticeUnavailable } from '@/server/edge/unavailable'

/** Next.js calls this with whatever a page, route or action has thrown, before it answers with 500. */
export function onRequestError(error: unknown): void {
  if (unavailability(error)) noticeUnavailable()
}
