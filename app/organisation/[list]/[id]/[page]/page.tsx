import { type Below, type Search, stepRoute } from '@/app/_pages/route'
import { organisationOfPage } from '@/app/_server/load'

export default async function OrganisationStep({
  params,
  searchParams,
}: {
  params: Promise<Below>
  searchParams: Search
}) {
  const below = await params
  return stepRoute(await organisationOfPage(), below, searchParams)
}
