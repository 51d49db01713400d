import type { FormValues } from '@/domain/record/form'
import { normaliseLineEnds } from '@/domain/record/text'

/**
 * The fields of a posted form as strings, and as lists where a name is repeated. React adds fields of its own
 * (`$ACTION_…`) when the page is hydrated; files are not read here. Line ends are LF: of CRLF at the start of a
 * text area, React and the browser together would lose one line.
 */
export function formValues(data: FormData): FormValues {
  const lists = new Map<string, string[]>()
  for (const [name, value] of data) {
    if (name.startsWith('$ACTION_')) continue
    const list = lists.get(name) ?? []
    if (typeof value === 'string') list.push(normaliseLineEnds(value))
    lists.set(name, list)
  }
  return Object.fromEntries(
    [...lists].map(([name, [only = '', ...more]]) => [name, more.length ? [only, ...more] : only]),
  )
}
