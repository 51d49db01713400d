import type { Marks } from '../certainty'
import type { Values } from '../field'

/** Answers with a question under its new name, and what stands beside its answer too. */
export function renameQuestion(answers: Values, before: string, after: string): Values {
  const { certainty, toConfirm } = answers as Marks
  return {
    ...renamed(answers, before, after),
    ...(certainty && { certainty: renamed(certainty, before, after) }),
    ...(toConfirm && { toConfirm: renamed(toConfirm, before, after) }),
  }
}

function renamed(values: Values, before: string, after: string): Values {
  if (!Object.hasOwn(values, before)) return values
  const { [before]: answer, ...others } = values
  return { ...others, [after]: answer }
}
