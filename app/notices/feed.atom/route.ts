import { answer, askEachTime } from '@/app/_server/public/answer'
import { bytesOf } from '@/app/_server/public/public-bytes'
import { pageNumber } from '@/app/_shell/page-links'
import { atomFeed } from '@/domain/exchange/published/feed'
import { database } from '@/prisma/database/client'
import { listPublications } from '@/prisma/publishing/publications'
import { ownAddress } from '@/server/settings'

/** What was published to the public, as a feed to follow. */
export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url)
  const page = pageNumber.parse(searchParams.get('page') ?? 1)
  const site = ownAddress().replace(/\/+$/, '')
  return answer(request, {
    bytes: bytesOf(atomFeed(await listPublications(await database(), page), site)),
    mediaType: 'application/atom+xml; charset=utf-8',
    cacheControl: askEachTime,
  })
}
