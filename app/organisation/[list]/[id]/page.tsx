import { type Below, entryRoute, type Search } from '@/app/_pages/route'
import { organisationOfPage } from '@/app/_server/load'

export default async function OrganisationEntry({
  params,
  searchParams,
}: {
  params: Promise<Below>
  searchParams: Search
}) {
  const below = await params
  return entryRoute(await organisationOfPage(), below, searchParams)
}
