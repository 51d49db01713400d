import { z } from 'zod'
import { answer, askEachTime } from '@/app/_server/public/answer'
import { hashOf } from '@/app/_server/public/kept-bytes'
import { atomFeed } from '@/domain/exchange/published/feed'
import { database } from '@/prisma/client'
import { listPublications } from '@/prisma/published/publications'

const asked = z.coerce.number().int().min(1).max(100_000).catch(1)

/** What was published to the public, as a feed to follow. */
export async function GET(request: Request): Promise<Response> {
  const { origin, searchParams } = new URL(request.url)
  const page = asked.parse(searchParams.get('page') ?? 1)
  const site = process.env.NEXTAUTH_URL?.replace(/\/+$/, '') || origin
  const feed = atomFeed(await listPublications(await database(), page), site)
  return answer(request, {
    key: hashOf(feed),
    make: async () => feed,
    mediaType: 'application/atom+xml; charset=utf-8',
    cacheControl: askEachTime,
  })
}
