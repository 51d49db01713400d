import { DoneBanner } from '@/app/_evidence/done-banner'
import { EvidenceSection } from '@/app/_evidence/evidence-section'
import { searchSchema } from '@/app/_evidence/search'
import { SectionPage } from '@/app/_pages/section-page'
import { serviceOfPage } from '@/app/_server/load'
import { sections } from '@/domain/record/sections'

const section = sections.find(({ id }) => id === 'evidence') as (typeof sections)[number]

/** What was observed of a service, set against its record. */
export default async function EvidencePage({
  params,
  searchParams,
}: {
  params: Promise<{ slug: string }>
  searchParams: Promise<Record<string, unknown>>
}) {
  const view = await serviceOfPage((await params).slug)
  const { list, page, done } = searchSchema.parse(await searchParams)
  return (
    <SectionPage view={view} section={section} banner={<DoneBanner done={done} />}>
      <EvidenceSection view={view} list={list} page={page} />
    </SectionPage>
  )
}
