import { type Below, partRoute } from '@/app/_record/route'
import { serviceOfPage } from '@/app/_server/load'

export default async function ServicePart({ params }: { params: Promise<Below & { slug: string }> }) {
  const { slug, ...below } = await params
  return partRoute(await serviceOfPage(slug), below)
}
