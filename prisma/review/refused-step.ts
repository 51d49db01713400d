import { type Result, refuse, refuseWith } from '@/domain/result'
import { type Hindrance, hindranceInWords, type StepName } from '@/domain/review/workflow'

/** A step that cannot be taken, as a refusal: by a page for those who may not, in words for what can be mended. */
export function refusedStep(name: StepName, why: Hindrance): Result<never> {
  if (why === 'role') return refuse({ kind: 'forbidden' })
  return refuseWith(hindranceInWords(name, why))
}
