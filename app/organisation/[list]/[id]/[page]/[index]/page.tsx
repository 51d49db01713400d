import { type Below, partRoute, type Search } from '@/app/_pages/route'
import { organisationOfPage } from '@/app/_server/load'

export default async function OrganisationPart({
  params,
  searchParams,
}: {
  params: Promise<Below>
  searchParams: Search
}) {
  const below = await params
  return partRoute(await organisationOfPage(), below, searchParams)
}
