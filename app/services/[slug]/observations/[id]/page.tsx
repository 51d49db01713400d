import { DoneBanner } from '@/app/_evidence/done-banner'
import { ObservationState } from '@/app/_evidence/observation-state'
import { EntryPage } from '@/app/_record/pages/entry-page'
import { serviceOfPage } from '@/app/_server/load'

/** One thing that was observed: how the record stands to it, what it may be, and what can be done about it. */
export default async function ObservationPage({
  params,
  searchParams,
}: {
  params: Promise<{ slug: string; id: string }>
  searchParams: Promise<Record<string, unknown>>
}) {
  const { slug, id } = await params
  const loaded = await serviceOfPage(slug)
  return (
    <EntryPage
      loaded={loaded}
      kind="observation"
      id={id}
      banner={<DoneBanner done={(await searchParams).done} />}
    >
      <ObservationState loaded={loaded} id={id} />
    </EntryPage>
  )
}
