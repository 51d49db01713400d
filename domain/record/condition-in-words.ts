import { type Condition, type OneOf, optionsOf } from './condition'
import type { Field, Fields } from './field'

/** When a question applies, in the words of the questions and options: “Role” is “A” or “B” and “Link” is answered. */
export function conditionInWords(condition: Condition, fields: Fields): string {
  if ('all' in condition) return condition.all.map((one) => besideOthers(one, fields)).join(' and ')
  if ('any' in condition) return condition.any.map((one) => conditionInWords(one, fields)).join(', or ')
  const field = fields[condition.answer]
  const question = `“${field?.label ?? condition.answer}”`
  if ('given' in condition) return `${question} is ${condition.given ? 'answered' : 'not answered'}`
  if ('has' in condition) return `${question} includes ${anyOf(condition.has, field)}`
  return 'is' in condition
    ? `${question} is ${anyOf(condition.is, field)}`
    : `${question} is not ${anyOf(condition.isNot, field)}`
}

/** “And” binds more than “or”, so one of several beside something else says where it begins. */
function besideOthers(condition: Condition, fields: Fields): string {
  const words = conditionInWords(condition, fields)
  return 'any' in condition ? `either ${words},` : words
}

function anyOf(options: OneOf, field: Field | undefined): string {
  const words = optionsOf(options).map((option) => `“${optionInWords(option, field)}”`)
  const last = words.pop() ?? ''
  return words.length > 0 ? `${words.join(', ')} or ${last}` : last
}

function optionInWords(option: string | boolean, field: Field | undefined): string {
  if (typeof option === 'boolean') return option ? 'Yes' : 'No'
  const input = field?.input
  return (input && 'options' in input && input.options[option]) || option
}
