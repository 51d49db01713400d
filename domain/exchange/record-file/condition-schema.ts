import { type Condition, optionsOf } from '@/domain/record/condition'

/** A condition as the JSON Schema of a thing: it accepts the thing exactly when the condition holds beside its answers. */
export function conditionSchema(condition: Condition): object {
  if ('all' in condition) return { allOf: condition.all.map(conditionSchema) }
  if ('any' in condition) return { anyOf: condition.any.map(conditionSchema) }
  const { answer } = condition
  if ('given' in condition) return condition.given ? hasAnswer(answer) : { not: hasAnswer(answer) }
  if ('has' in condition)
    return hasAnswer(answer, { type: 'array', contains: { enum: optionsOf(condition.has) } })
  return 'is' in condition
    ? hasAnswer(answer, { enum: optionsOf(condition.is) })
    : { not: hasAnswer(answer, { enum: optionsOf(condition.isNot) }) }
}

function hasAnswer(answer: string, schema: object = {}): object {
  return { type: 'object', properties: { [answer]: schema }, required: [answer] }
}
