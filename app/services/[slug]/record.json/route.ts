import { currentActor } from '@/app/_server/actor'
import { loadService } from '@/app/_server/load'
import { oncePerRecord } from '@/app/_server/once-per-record'
import { signInFirst } from '@/app/_server/sign-in/sign-in-first'
import { writeRecordFile } from '@/domain/exchange/record-file/write'

const fileOf = oncePerRecord((record) => writeRecordFile(record, 'json'))

type Context = { params: Promise<{ slug: string }> }

/** The record file of a service, as `inventory export` writes it. For anybody who may not see the service it is not there. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { slug } = await params
  const actor = await currentActor()
  if (!actor) return signInFirst(request)
  const loaded = await loadService(actor, slug, 'export record')
  if (!loaded.ok) return new Response('Not found', { status: 404 })
  return new Response(fileOf(loaded.value.record), {
    headers: {
      'content-type': 'application/json',
      'content-disposition': `attachment; filename="${slug}.json"`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}
