import { megabyte } from '@/app/_evidence/upload/largest-upload'
import { refusedIn } from '@/app/_evidence/upload/refused-upload'
import { requireActor } from '@/app/_server/actor'
import { serviceOfPage } from '@/app/_server/load'
import { Shell } from '@/app/_shell/shell'
import { setting } from '@/server/settings'
import { UploadForm } from './upload-form'

/** Where evidence is added. An upload that was refused leads back here, with its reason in the address. */
export default async function NewEvidence({
  params,
  searchParams,
}: {
  params: Promise<{ slug: string }>
  searchParams: Promise<Record<string, unknown>>
}) {
  const { slug } = await params
  const { base, name } = await serviceOfPage(slug, 'create record')
  const { personId } = await requireActor()
  const refused = await refusedIn((await searchParams).refused, { personId, slug })
  return (
    <Shell back={`${base}/evidence`}>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <UploadForm
            service={base}
            name={name}
            most={setting('EVIDENCE_MEGABYTES') * megabyte}
            refused={refused}
          />
        </div>
      </div>
    </Shell>
  )
}
