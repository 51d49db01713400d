import type { Options } from '@/domain/record/field'

/** The answers that a field offers, with their words. Throws if people do not pick its answer from a list. */
export function optionsOf(field: { input: { type: string } }): Options {
  if ('options' in field.input) return field.input.options as Options
  throw new Error('Only a choice has options')
}
