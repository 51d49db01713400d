import { applies } from './condition'
import type { Fields, Values } from './field'

/**
 * Which questions of a page are asked of a thing, in order: all that apply to what is answered already, and those that an answer on
 * the same page decides about, because without a script nothing reveals them.
 */
export function askedOn(fields: Fields, names: readonly string[], values: Values): string[] {
  return names.filter((name) => {
    const field = fields[name]
    // Parts have pages of their own, to which nothing leads before they apply.
    return field && applies(field.when, values, field.input.type === 'parts' ? [] : names)
  })
}
