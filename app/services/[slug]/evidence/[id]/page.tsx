import { DoneBanner } from '@/app/_evidence/done-banner'
import { SeenIn } from '@/app/_evidence/seen-in'
import { EntryPage } from '@/app/_record/pages/entry-page'
import { serviceOfPage } from '@/app/_server/load'

/** A piece of evidence: what was read in it, and how the record stands to what was last seen in it. */
export default async function EvidenceOfService({
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
      kind="evidence"
      id={id}
      banner={<DoneBanner done={(await searchParams).done} />}
    >
      <SeenIn loaded={loaded} id={id} />
    </EntryPage>
  )
}
