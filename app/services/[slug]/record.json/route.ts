import { brotliCompressSync, constants } from 'node:zlib'
import { currentActor } from '@/app/_server/actor'
import { oncePerRecord } from '@/app/_server/once-per-record'
import { signInFirst } from '@/app/_server/sign-in/sign-in-first'
import { today } from '@/app/_server/today'
import { writeRecordFile } from '@/domain/exchange/record-file/write'
import { database } from '@/prisma/database/client'
import { writeEvent } from '@/prisma/history/audit'
import { readRecord } from '@/prisma/record/records'
import { codingHeader } from '@/server/encoding'

const fileOf = oncePerRecord((record) => Buffer.from(writeRecordFile(record, 'json')))

/** To compress it costs more than all else that an answer needs, so it is done once. */
const compressedFileOf = oncePerRecord((record) =>
  brotliCompressSync(fileOf(record), { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
)

/** Who has taken the record in this state, and on which day: the history says it once. */
const takersOf = oncePerRecord(() => new Set<string>())

type Context = { params: Promise<{ slug: string }> }

/** The record file of a service, as `inventory export` writes it. For anybody who may not see the service it is not there. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { slug } = await params
  const actor = await currentActor()
  if (!actor) return signInFirst(request)
  const db = await database()
  const read = await readRecord(db, actor, slug, 'export record')
  if (!read.ok) return new Response('Not found', { status: 404 })
  const { record, owner } = read.value
  const takers = takersOf(record)
  const taker = `${actor.personId} ${today()}`
  if (!takers.has(taker)) {
    await writeEvent(db, { actor, ...owner, event: { type: 'record-exported', format: 'json' } })
    takers.add(taker)
  }
  const compressed = /(?:^|,)\s*br\s*(?:,|$)/.test(request.headers.get('accept-encoding') ?? '')
  return new Response(compressed ? compressedFileOf(record) : fileOf(record), {
    headers: {
      ...(compressed && { [codingHeader]: 'br' }),
      vary: 'Accept-Encoding',
      'content-type': 'application/json',
      'content-disposition': `attachment; filename="${slug}.json"`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}
