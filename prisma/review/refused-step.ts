import { type Result, refuse, refuseWith } from '@/domain/result'
import { hindranceInWords } from '@/domain/review/hindrance-in-words'
import type { Hindrance, State, StepName } from '@/domain/review/workflow'

/** A step that cannot be taken, as a refusal: by a page for those who may not, in words for what can be mended. */
export function refusedStep(name: StepName, why: Hindrance, state: State): Result<never> {
  if (why === 'role') return refuse({ kind: 'forbidden' })
  return refuseWith(hindranceInWords(name, why, state))
}
