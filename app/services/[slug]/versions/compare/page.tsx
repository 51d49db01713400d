import { notFound } from 'next/navigation'
import { z } from 'zod'
import { crumbsOf } from '@/app/_record/crumbs'
import { DifferenceList } from '@/app/_review/difference-list'
import { requireActor } from '@/app/_server/actor'
import { serviceOfPage } from '@/app/_server/load'
import type { RecordView } from '@/app/_server/record-view'
import { Shell } from '@/app/_shell/shell'
import { PageTitle } from '@/components/form/page-title'
import type { ServiceRecord } from '@/domain/record/record'
import { differences } from '@/domain/review/differences'
import { database } from '@/prisma/database/client'
import { countVersions, readVersion } from '@/prisma/review/versions'
import { CompareForm } from '../compare-form'

const sideSchema = z.union([z.literal('draft'), z.coerce.number().int().min(1).max(1_000_000)]).catch('draft')
type Side = z.output<typeof sideSchema>

/** What differs between two versions of a record, or between one and the record as it is now. */
export default async function Compare({
  params,
  searchParams,
}: {
  params: Promise<{ slug: string }>
  searchParams: Promise<Record<string, unknown>>
}) {
  const { slug } = await params
  const asked = await searchParams
  const [from, to] = [sideSchema.parse(asked.from), sideSchema.parse(asked.to)]
  const view = await serviceOfPage(slug, 'see version')
  const [before, after, total] = await Promise.all([
    recordOf(view, slug, from),
    recordOf(view, slug, to),
    countVersions(await database(), await requireActor(), slug),
  ])
  const { base, name } = view
  const title = `${capital(nameOf(from))} compared with ${nameOf(to)}`
  return (
    <Shell crumbs={crumbsOf(view, { text: 'Versions', href: `${base}/versions` })}>
      <PageTitle title={`${title} – ${name}`} />
      <span className="govuk-caption-l">{name}</span>
      <h1 className="govuk-heading-l">{title}</h1>
      <CompareForm base={base} total={total} from={String(from)} to={String(to)} />
      <DifferenceList differences={differences(before, after)} />
    </Shell>
  )
}

async function recordOf({ record }: RecordView, slug: string, side: Side): Promise<ServiceRecord> {
  if (side === 'draft') return record
  const read = await readVersion(await database(), await requireActor(), { slug, number: side })
  return read.ok ? read.value.record : notFound()
}

function nameOf(side: Side): string {
  return side === 'draft' ? 'the record as it is now' : `version ${side}`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
