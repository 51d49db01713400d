import { type Below, partRoute } from '@/app/_record/route'
import { organisationOfPage } from '@/app/_server/load'

export default async function OrganisationPart({ params }: { params: Promise<Below> }) {
  const below = await params
  return partRoute(await organisationOfPage(), below)
}
