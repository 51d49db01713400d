import { crumbsOf } from '@/app/_record/crumbs'
import { withFormKey } from '@/app/_server/form-key'
import { serviceOfPage } from '@/app/_server/load'
import { Shell } from '@/app/_shell/shell'
import { AuditForm } from './audit-form'

/** Asks for a published notice, to hold it against the law and the record. */
export default async function AuditNotice({ params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params
  const view = await serviceOfPage(slug)
  return (
    <Shell crumbs={crumbsOf(view)}>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <AuditForm hidden={withFormKey({ slug })} base={view.base} name={view.name} />
        </div>
      </div>
    </Shell>
  )
}
