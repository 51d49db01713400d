'use client'

import { useActionState } from 'react'
import { type FormState, untouched } from '@/app/_server/form-state'
import { Button } from '@/components/button/button'
import { FileUpload } from '@/components/file-upload/file-upload'
import { ErrorSummaryFor } from '@/components/form/error-summary-for'
import { errorFor } from '@/components/form/field-errors'
import { PageTitle } from '@/components/form/page-title'
import { Textarea } from '@/components/textarea/textarea'
import type { Audit } from '@/domain/notice-audit/audit-notice'
import { audit } from './actions'
import { AuditResult } from './audit-result'

/** A notice to paste or to select; then what was found in it. Works without JavaScript: the page answers itself. */
export function AuditForm({
  hidden,
  base,
  name,
}: {
  hidden: Record<'slug' | 'formKey', string>
  base: string
  name: string
}) {
  const [state, post, isPending] = useActionState<FormState<Audit>, FormData>(audit, untouched)
  if (state.shown) return <AuditResult audit={state.shown} base={base} name={name} />
  const errors = state.problems.map(({ path, message }) => ({
    field: path,
    href: path === 'text' || path === 'file' ? `#${path}` : '#main-content',
    text: message,
  }))
  return (
    <>
      <PageTitle title={`Audit a published notice – ${name}`} errors={errors} />
      <ErrorSummaryFor key={state.attempt} errors={errors} />
      <span className="govuk-caption-l app-as-typed">{name}</span>
      <h1 className="govuk-heading-l">Audit a published notice</h1>
      <p className="govuk-body">
        Paste or select a privacy notice or cookies page that has been published. It is held against the law
        as it is today, and against this record. Nothing of it is kept.
      </p>
      <form action={post} noValidate>
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <Textarea
          name="text"
          label={{ text: 'Text of the notice', classes: 'govuk-label--s' }}
          hint={{ text: 'Plain text, Markdown or HTML' }}
          rows={10}
          value={String(state.values?.text ?? '')}
          errorMessage={errorFor(errors, 'text')}
        />
        <FileUpload
          name="file"
          label={{ text: 'Or a file', classes: 'govuk-label--s' }}
          hint={{ text: 'HTML, Markdown, plain text or Word (.docx), smaller than 1 MB' }}
          errorMessage={errorFor(errors, 'file')}
        />
        <div className="govuk-button-group">
          <Button
            text="Audit the notice"
            preventDoubleClick
            attributes={{ 'aria-disabled': isPending || undefined }}
          />
          <a className="govuk-link" href={base}>
            Cancel
          </a>
        </div>
      </form>
    </>
  )
}
