import type { FormValues } from '@/domain/record/form'

/**
 * The fields of a posted form as strings, and as lists where a name is repeated. React adds fields of its own
 * (`$ACTION_…`) when the page is hydrated; files are not read here.
 */
export function formValues(data: FormData): FormValues {
  const values: Record<string, string | string[]> = Object.create(null)
  for (const name of new Set(data.keys())) {
    if (name.startsWith('$ACTION_')) continue
    const all = data.getAll(name).filter((value) => typeof value === 'string')
    values[name] = all.length === 1 ? (all[0] ?? '') : all
  }
  return { ...values }
}
