import type { FieldErrors } from './field-errors'

/**
 * The title of a page with a form, which says at once that there is an error.
 * It belongs in the form component: only there are the errors of an action known.
 */
export function PageTitle({ title, errors }: { title: string; errors?: FieldErrors }) {
  return <title>{`${errors?.length ? 'Error: ' : ''}${title} – Privacy inventory`}</title>
}
