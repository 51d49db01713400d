import type { FormValues } from '@/domain/record/form'
import { normaliseLineEnds } from '@/domain/record/text'

/**
 * The fields of a posted form as strings, and as lists where a name is repeated. React adds fields of its own
 * (`$ACTION_…`) when the page is hydrated; files are not read here. Line ends are LF: of CRLF at the start of a
 * text area, React and the browser together would lose one line.
 */
export function formValues(data: FormData): FormValues {
  const values: Record<string, string | string[]> = Object.create(null)
  for (const name of new Set(data.keys())) {
    if (name.startsWith('$ACTION_')) continue
    const all = data
      .getAll(name)
      .flatMap((value) => (typeof value === 'string' ? normaliseLineEnds(value) : []))
    values[name] = all.length === 1 ? (all[0] ?? '') : all
  }
  return { ...values }
}
