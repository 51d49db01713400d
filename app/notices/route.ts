import { z } from 'zod'
import { currentActor } from '@/app/_server/actor'
import { answer, askEachTime, forOnePerson } from '@/app/_server/public/answer'
import { bytesOf } from '@/app/_server/public/public-bytes'
import { hostOrganisation } from '@/app/_server/sign-in/host-organisation'
import { writeWhole } from '@/components/published-page/write-page'
import { publisherOf } from '@/domain/exchange/published/publisher'
import { formats } from '@/domain/exchange/writers/formats'
import { textSchema } from '@/domain/record/text'
import { database } from '@/prisma/database/client'
import { pageSize } from '@/prisma/database/rows-of-page'
import { listNotices } from '@/prisma/publishing/list-notices'
import { pageNumber } from '../_shell/page-links'
import { IndexPage, indexAddress } from './index-page'

const asked = z.object({
  search: textSchema('Search', 200, 'one line').catch(''),
  page: pageNumber,
})

/** The list of published notices: of those for the public, and of their own organisation's for those signed in. */
export async function GET(request: Request): Promise<Response> {
  const { search, page } = asked.parse(Object.fromEntries(new URL(request.url).searchParams))
  const actor = await currentActor()
  const { notices, total } = await listNotices(await database(), actor, { search, page })
  const pages = Math.max(1, Math.ceil(total / pageSize))
  if (page > pages)
    return new Response(null, { status: 307, headers: { Location: indexAddress({ search, page: 1 }) } })
  const host = (await hostOrganisation())?.organisation
  const publisher = host ? publisherOf(host, false) : { name: 'Privacy inventory', brand: 'generic' as const }
  return answer(request, {
    bytes: bytesOf(writeWhole(IndexPage({ publisher, list: { notices, total, search, page, pages } }))),
    mediaType: formats.html.mediaType,
    cacheControl: actor ? forOnePerson : askEachTime,
  })
}
