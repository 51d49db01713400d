import { currentActor } from '@/app/_server/actor'
import { composeByName, dateAsked } from '@/app/_server/document-of-page'
import { secondsToWait } from '@/app/_server/limits/limits'
import { tooOften } from '@/app/_server/limits/too-often'
import { signInFirst } from '@/app/_server/sign-in/sign-in-first'
import { type FormatId, formats } from '@/domain/exchange/writers/formats'
import { database } from '@/prisma/database/client'
import { writeEvent } from '@/prisma/history/audit'
import { readRecord } from '@/prisma/record/records'

type Context = { params: Promise<{ slug: string; document: string; format: string }> }

/** A document as a file. For anybody who may not see the service it is not there. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { slug, document, format } = await params
  const actor = await currentActor()
  if (!actor) return signInFirst(request)
  const seconds = await secondsToWait('LIMIT_EXPORT', actor.personId)
  if (seconds) return tooOften(seconds)
  const db = await database()
  const read = await readRecord(db, actor, slug, 'export documents')
  const chosen = Object.hasOwn(formats, format) ? formats[format as FormatId] : undefined
  const date = dateAsked(new URL(request.url).searchParams.get('date'))
  const doc = read.ok && composeByName(read.value.record, document, date)
  if (!doc || !chosen) return new Response('Not found', { status: 404 })
  const event = { type: 'document-exported', document, format, date } as const
  await writeEvent(db, { actor, ...read.value.owner, event })
  const bytes = await chosen.write(doc)
  return new Response(typeof bytes === 'string' ? bytes : new Uint8Array(bytes), {
    headers: {
      'content-type': chosen.mediaType,
      'content-disposition': `attachment; filename="${slug}-${document}.${chosen.extension}"`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}
