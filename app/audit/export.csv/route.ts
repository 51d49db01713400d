import { currentActor } from '@/app/_server/actor'
import { secondsToWait } from '@/app/_server/limits/limits'
import { tooOften } from '@/app/_server/limits/too-often'
import { signInFirst } from '@/app/_server/sign-in/sign-in-first'
import { auditCsv, auditCsvHeader } from '@/domain/exchange/audit-csv'
import type { ProvenEntry } from '@/domain/review/audit-entry'
import { readAuditFilter } from '@/domain/review/audit-filter'
import { database } from '@/prisma/database/client'
import { exportAuditTrail } from '@/prisma/history/audit-trail'
import { queryOf } from '../query'

/** The events that the page with the same query shows, all of them, as a file. */
export async function GET(request: Request): Promise<Response> {
  const actor = await currentActor()
  if (!actor) return signInFirst(request)
  const seconds = await secondsToWait('LIMIT_EXPORT', actor.personId)
  if (seconds) return tooOften(seconds)
  const { filter, problems } = readAuditFilter(queryOf(Object.fromEntries(new URL(request.url).searchParams)))
  if (problems.length > 0) return new Response('The filter makes no sense', { status: 400 })
  const read = await exportAuditTrail(await database(), actor, filter)
  if (!read.ok) return new Response('Forbidden', { status: 403 })
  return new Response(streamOf(lines(read.value)), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="audit-trail.csv"',
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}

async function* lines(parts: AsyncIterable<ProvenEntry[]>): AsyncGenerator<string> {
  yield auditCsvHeader
  for await (const entries of parts) yield auditCsv(entries)
}

/** Texts as bytes, each made when whoever reads is ready for it. */
function streamOf(texts: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await texts.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    async cancel() {
      await texts.return(undefined)
    },
  })
}
