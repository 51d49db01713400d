import type { ServiceRecord } from '@/domain/record/record'
import { signOffs } from '@/domain/record/vocabulary/dpia-prompts'

/** The signatures without which an assessment is not signed off: the rest depends on what was found. */
const needed = ['measures-approved', 'residual-risks-approved', 'dpo-advice'] as const

/** The signatures that the assessment in a record still needs on a day (`YYYY-MM-DD`). */
export function missingSignatures({ signOffs: signed }: ServiceRecord, day: string): string[] {
  const given = new Set<string>(
    signed.flatMap(({ item, name, date }) => (name && date && date <= day ? item : [])),
  )
  return needed.filter((item) => !given.has(item))
}

/** What the template calls a signature. */
export function signatureInWords(item: string): string {
  return signOffs[item] ?? item
}
