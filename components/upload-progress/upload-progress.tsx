import type { Sent } from './send-form'

/**
 * How far an upload is, and the way to stop it. The words are read out by screen readers at every tenth, so that they do not
 * talk all the time.
 */
export function UploadProgress({ sent, onCancel }: { sent: Sent; onCancel: () => void }) {
  const percent = sent && sent.of > 0 ? Math.floor((100 * sent.bytes) / sent.of) : undefined
  return (
    <div className="govuk-form-group">
      <p className="govuk-body govuk-!-margin-bottom-1" id="upload-progress">
        {percent === undefined ? 'Everything is sent. It is being read' : `${percent}% sent`}
      </p>
      <progress
        className="app-progress"
        aria-labelledby="upload-progress"
        max={100}
        {...(percent !== undefined && { value: percent })}
      />
      <p className="govuk-visually-hidden" aria-live="polite">
        {percent === undefined
          ? 'Everything is sent. It is being read'
          : `${percent - (percent % 10)}% of the upload is sent`}
      </p>
      <button
        type="button"
        className="govuk-button govuk-button--secondary"
        data-module="govuk-button"
        onClick={onCancel}
      >
        Cancel the upload
      </button>
    </div>
  )
}
