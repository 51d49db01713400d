import { type Below, partRoute, type Search } from '@/app/_pages/route'
import { serviceOfPage } from '@/app/_server/load'

export default async function ServicePart({
  params,
  searchParams,
}: {
  params: Promise<Below & { slug: string }>
  searchParams: Search
}) {
  const { slug, ...below } = await params
  return partRoute(await serviceOfPage(slug), below, searchParams)
}
