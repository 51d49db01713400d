import { type Below, removePartRoute } from '@/app/_record/route'
import { serviceOfPage } from '@/app/_server/load'

export default async function RemoveServicePart({ params }: { params: Promise<Below & { slug: string }> }) {
  const { slug, ...below } = await params
  return removePartRoute(await serviceOfPage(slug), below)
}
