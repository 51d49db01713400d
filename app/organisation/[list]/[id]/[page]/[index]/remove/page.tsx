import { type Below, removePartRoute } from '@/app/_record/route'
import { organisationOfPage } from '@/app/_server/load'

export default async function RemoveOrganisationPart({ params }: { params: Promise<Below> }) {
  const below = await params
  return removePartRoute(await organisationOfPage(), below)
}
