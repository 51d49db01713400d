import { ErrorSummary } from '@/components/error-summary/error-summary'
import type { FieldErrors } from './field-errors'

/**
 * The error summary of a form, first thing in `<main>`; nothing when there are no errors.
 * A summary takes the focus when its element is made, so other errors make another element. Give it a `key`
 * that counts the attempts when the same errors again must take the focus again.
 */
export function ErrorSummaryFor({ errors }: { errors?: FieldErrors }) {
  if (!errors?.length) return null
  return (
    <ErrorSummary
      key={errors.map((error) => error.text).join('\n')}
      titleText="There is a problem"
      errorList={errors.map(({ href, text }) => ({ href, text }))}
    />
  )
}
