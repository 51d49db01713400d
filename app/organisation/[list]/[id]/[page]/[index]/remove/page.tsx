import { type Below, removePartRoute, type Search } from '@/app/_pages/route'
import { organisationOfPage } from '@/app/_server/load'

export default async function RemoveOrganisationPart({
  params,
  searchParams,
}: {
  params: Promise<Below>
  searchParams: Search
}) {
  const below = await params
  return removePartRoute(await organisationOfPage(), below, searchParams)
}
