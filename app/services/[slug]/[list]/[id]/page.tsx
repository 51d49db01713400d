import { type Below, entryRoute, type Search } from '@/app/_pages/route'
import { serviceOfPage } from '@/app/_server/load'

export default async function ServiceEntry({
  params,
  searchParams,
}: {
  params: Promise<Below & { slug: string }>
  searchParams: Search
}) {
  const { slug, ...below } = await params
  return entryRoute(await serviceOfPage(slug), below, searchParams)
}
