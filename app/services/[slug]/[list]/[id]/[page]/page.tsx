import { type Below, type Search, stepRoute } from '@/app/_pages/route'
import { serviceOfPage } from '@/app/_server/load'

export default async function ServiceStep({
  params,
  searchParams,
}: {
  params: Promise<Below & { slug: string }>
  searchParams: Search
}) {
  const { slug, ...below } = await params
  return stepRoute(await serviceOfPage(slug), below, searchParams)
}
