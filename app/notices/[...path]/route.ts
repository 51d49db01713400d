import { currentActor } from '@/app/_server/actor'
import { answer, askEachTime, forAYear, forOnePerson, type PublicContent } from '@/app/_server/public/answer'
import { bytesOf, keptBytes } from '@/app/_server/public/public-bytes'
import { rememberedWhileAway } from '@/app/_server/public/while-away'
import { withBanner } from '@/components/published-page/with-banner'
import { writeWhole } from '@/components/published-page/write-page'
import { noticeAddress, type PublicAddress, readAddress } from '@/domain/exchange/published/address'
import { formats } from '@/domain/exchange/writers/formats'
import { may } from '@/domain/review/permissions'
import { database } from '@/prisma/database/client'
import { findPublished, publishedBody } from '@/prisma/publishing/files'
import { publishedService } from '@/prisma/publishing/publications'
import { VersionsPage } from '../versions-page'

const mediaTypes = {
  html: formats.html.mediaType,
  md: formats.markdown.mediaType,
  json: formats.json.mediaType,
}

/** What was published of a service. What somebody may not see is not there. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ path: string[] }> },
): Promise<Response> {
  const address = readAddress((await params).path)
  if (!address) return notThere()
  if (address.page === 'versions') return versions(request, address.slug)
  const content = await remembered(JSON.stringify(address), () => contentAt(address))
  return content ? answer(request, content) : notThere()
}

/** Notices for everybody are still answered while the database is away; an hour is as long as one that was taken back may live on. */
const remembered = rememberedWhileAway<PublicContent>(
  { most: 200, longest: 60 * 60_000, now: () => performance.now() },
  ({ cacheControl }) => cacheControl !== forOnePerson,
)

/** What is published at an address for whoever asks; undefined when nothing is. */
async function contentAt(address: PublicAddress): Promise<PublicContent | undefined> {
  const db = await database()
  const file = await findPublished(db, address)
  if (!file || (file.staffOnly && !may(await currentActor(), 'see staffNotice', file))) return undefined
  const { hash, standing, staffOnly, versionId } = file
  const { slug, page, format } = address
  const isHtml = format === 'html'
  const bytes = await keptBytes(isHtml ? `${hash} ${standing}` : hash, async () => {
    const body = await publishedBody(db, versionId, address)
    return isHtml ? withBanner(body, address, standing) : body
  })
  return {
    bytes,
    mediaType: mediaTypes[format],
    cacheControl: staffOnly ? forOnePerson : standing === 'older' ? forAYear : askEachTime,
    // A page says it itself.
    ...(!isHtml && { canonical: noticeAddress(slug, { page }) }),
  }
}

async function versions(request: Request, slug: string): Promise<Response> {
  const actor = await currentActor()
  const service = await publishedService(await database(), actor, slug)
  if (!service) return notThere()
  return answer(request, {
    bytes: bytesOf(writeWhole(VersionsPage(service))),
    mediaType: mediaTypes.html,
    cacheControl: actor ? forOnePerson : askEachTime,
  })
}

/** The edge puts a page in its place for those who read pages. */
function notThere(): Response {
  return new Response('Not found', { status: 404 })
}
