import type { ErrorMessageOptions } from '@/components/error-message/error-message'

/** What is wrong with the answers of a form: the field, the id of its first input as a link, and the message. */
export type FieldErrors = { field: string; href: string; text: string }[]

/** The `errorMessage` option of the control of a field: the same words as in the summary, or nothing. */
export function errorFor(errors: FieldErrors | undefined, field: string): ErrorMessageOptions | undefined {
  const error = errors?.find((candidate) => candidate.field === field)
  return error && { text: error.text }
}
