import { type Below, removePartRoute, type Search } from '@/app/_pages/route'
import { serviceOfPage } from '@/app/_server/load'

export default async function RemoveServicePart({
  params,
  searchParams,
}: {
  params: Promise<Below & { slug: string }>
  searchParams: Search
}) {
  const { slug, ...below } = await params
  return removePartRoute(await serviceOfPage(slug), below, searchParams)
}
