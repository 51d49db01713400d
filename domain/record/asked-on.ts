import type { Field, Fields, Values } from './field'

/**
 * Which questions of a page are asked of a thing, in order: all that apply to what is answered already, and those that an answer on
 * the same page decides about, because without a script nothing reveals them.
 */
export function askedOn(fields: Fields, names: readonly string[], values: Values): string[] {
  return names.filter((name) => {
    const field = fields[name]
    if (!field) return false
    return field.input.type === 'parts'
      ? !field.when || field.when(values)
      : !field.when || dependsOn(field, names, values)
  })
}

function dependsOn(field: Field, names: readonly string[], values: Values): boolean {
  if (field.when?.(values)) return true
  const read = new Set<string>()
  const watched = new Proxy(values, {
    get(target, name) {
      read.add(String(name))
      return Reflect.get(target, name)
    },
  })
  field.when?.(watched)
  return [...read].some((name) => names.includes(name))
}
