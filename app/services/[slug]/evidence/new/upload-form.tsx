'use client'

import { type SubmitEvent, useRef, useState } from 'react'
import { largestText, megabytesInWords } from '@/app/_evidence/upload/largest-upload'
import type { RefusedUpload } from '@/app/_evidence/upload/refused-upload'
import { Button } from '@/components/button/button'
import { CharacterCount } from '@/components/character-count/character-count'
import { FileUpload } from '@/components/file-upload/file-upload'
import { ErrorSummaryFor } from '@/components/form/error-summary-for'
import { errorFor } from '@/components/form/field-errors'
import { PageTitle } from '@/components/form/page-title'
import { Textarea } from '@/components/textarea/textarea'
import { type Sent, sendForm } from '@/components/upload-progress/send-form'
import { UploadProgress } from '@/components/upload-progress/upload-progress'
import { whatWasAnswered } from './what-was-answered'

const title = 'Add evidence'

/**
 * The form for a file or pasted lines. It is sent by the browser; where scripts run they send it, say how far it is and show
 * what is wrong beside what was chosen and typed.
 */
export function UploadForm({
  service,
  name,
  most,
  refused,
}: {
  service: string
  name: string
  most: number
  refused: RefusedUpload | undefined
}) {
  const [{ problem, attempt }, setShown] = useState<{
    problem: Pick<RefusedUpload, 'field' | 'message'> | undefined
    attempt: number
  }>({ problem: refused, attempt: 0 })
  const [sending, setSending] = useState<{ sent: Sent; cancel: () => void }>()
  const isSending = useRef(false)
  const errors = problem
    ? [{ field: problem.field, href: `#${problem.field}`, text: problem.message }]
    : undefined

  async function send(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    if (isSending.current) return
    isSending.current = true
    const aborting = new AbortController()
    const stop = () => {
      isSending.current = false
      setSending(undefined)
    }
    const cancel = () => {
      aborting.abort()
      stop()
    }
    const onProgress = (sent: Sent) => isSending.current && setSending({ sent, cancel })
    onProgress({ bytes: 0, of: 1 })
    const answered = whatWasAnswered(
      await sendForm(event.currentTarget, { signal: aborting.signal, onProgress }),
    )
    if ('to' in answered) return location.assign(answered.to)
    stop()
    setShown((shown) => ({ problem: answered, attempt: shown.attempt + 1 }))
  }

  return (
    <>
      <PageTitle title={`${title} – ${name}`} errors={errors} />
      <ErrorSummaryFor key={attempt} errors={errors} />
      <span className="govuk-caption-l">{name}</span>
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">
        Show what your service really captures: the inventory compares it with the record and says what is
        missing. It keeps names, hosts and how long things last. It drops every value while it reads, and does
        not keep the file.
      </p>
      <form
        action={`${service}/evidence/upload`}
        method="post"
        encType="multipart/form-data"
        noValidate
        onSubmit={send}
      >
        <FileUpload
          name="file"
          label={{ text: 'Upload a file', classes: 'govuk-label--s' }}
          hint={{
            text: `A browser recording (HAR), a scan by inventory scan, the state of a browser saved by Playwright, a Website Evidence Collector inspection, a list of cookies (CSV or cookies.txt) or a log. It can be compressed with gzip, and up to ${megabytesInWords(most)}`,
          }}
          errorMessage={errorFor(errors, 'file')}
        />
        <Textarea
          name="text"
          label={{ text: 'Or paste a log format or lines of a log', classes: 'govuk-label--s' }}
          hint={{
            text: `For example a log_format of NGINX, a LogFormat of Apache or ten lines of a log, up to ${megabytesInWords(largestText)}`,
          }}
          rows={6}
          spellcheck={false}
          errorMessage={errorFor(errors, 'text')}
        />
        <CharacterCount
          name="circumstances"
          label={{ text: 'What was done while it was recorded (optional)', classes: 'govuk-label--s' }}
          hint={{
            text: 'For example “signed in as a visitor and booked a visit, after rejecting cookies”. Do not name people',
          }}
          rows={3}
          maxlength={1000}
          threshold={75}
          value={refused?.circumstances ?? ''}
          errorMessage={errorFor(errors, 'circumstances')}
        />
        {sending && <UploadProgress sent={sending.sent} onCancel={sending.cancel} />}
        <div className="govuk-button-group">
          <Button
            text="Add evidence"
            preventDoubleClick
            attributes={{ 'aria-disabled': sending ? true : undefined }}
          />
          <a className="govuk-link" href={`${service}/evidence`}>
            Cancel
          </a>
        </div>
      </form>
    </>
  )
}
