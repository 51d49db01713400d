import { askedOn } from '@/domain/record/asked-on'
import { certaintyOf } from '@/domain/record/certainty'
import { certainties } from '@/domain/record/certainty-form'
import { type Field, type Fields, isOptional, type KindName, type Values } from '@/domain/record/field'
import { kindOf } from '@/domain/record/kinds'
import type { Pickable } from '../_server/pickable'
import type { Question } from './question'

/** A list of choices longer than this is a select: radios would fill more than a screen. */
export const mostRadios = 14

/** What of an answer is left to something else, in words, by the name of the question. */
export type Inherited = (name: string) => string | undefined

const nothingInherited: Inherited = () => undefined

/**
 * The questions of a page, in order. Those that do not apply to what is already answered are left out; of a list of parts, which has
 * pages of its own, only what can be said beside it is asked.
 */
export function questionsOf(
  fields: Fields,
  names: readonly string[],
  values: Values,
  pickable: Pickable,
  { stored = values, inherited = nothingInherited }: { stored?: Values; inherited?: Inherited } = {},
): Question[] {
  return askedOn(fields, names, values).flatMap((name) => {
    const field = fields[name]
    if (!field) return []
    const left = inherited(name)
    const certainties = certaintiesOf(field, left !== undefined || certaintyOf(stored, name)?.is === 'none')
    if (field.input.type === 'parts' && !certainties) return []
    const question = {
      name,
      label: field.label,
      ...(field.hint && field.input.type !== 'parts' && { hint: field.hint }),
      ...(left && { inherited: left }),
      ...(certainties && { certainties }),
      optional: isOptional(field),
      control: controlOf(field, pickable),
    }
    return [question]
  })
}

/** What may be said beside an answer: of every one that would else be left to something else, that there is none here. */
function certaintiesOf({ certain }: Field, mayBeNone: boolean): Question['certainties'] {
  const all = Object.keys(certainties) as (keyof typeof certainties)[]
  if (certain) return mayBeNone ? all : all.filter((is) => is !== 'none')
  return mayBeNone ? ['always', 'none'] : undefined
}

function controlOf({ input }: Field, pickable: Pickable): Question['control'] {
  const items = (options: Readonly<Record<string, string>>) =>
    Object.entries(options).map(([value, text]) => ({ value, text }))
  switch (input.type) {
    case 'text':
      return { type: 'text', mode: 'text', width: input.width === 'short' ? 'short' : 'full' }
    case 'email':
      return { type: 'text', mode: 'email', width: 'full' }
    case 'webAddress':
      return { type: 'text', mode: 'url', width: 'full' }
    case 'telephone':
      return { type: 'text', mode: 'tel', width: 'medium' }
    case 'period':
      return { type: 'text', mode: 'text', width: 'medium' }
    case 'longText':
      return { type: 'textarea', rows: input.max > 1000 ? 6 : 3, max: input.max }
    case 'lines':
    case 'places':
      return { type: 'textarea', rows: 4 }
    case 'day':
      return { type: 'date' }
    case 'yesNo':
      return { type: 'radios', items: items({ yes: 'Yes', no: 'No' }) }
    case 'choice': {
      const choices = items(input.options)
      return { type: choices.length > mostRadios ? 'select' : 'radios', items: choices }
    }
    case 'choices':
      return { type: 'checkboxes', items: items(input.options) }
    case 'reference': {
      const choices = pickable(input.to)
      return {
        type: choices.length > mostRadios ? 'select' : 'radios',
        items: choices,
        empty: nothingYet(input.to),
      }
    }
    case 'references':
      return { type: 'checkboxes', items: pickable(input.to), empty: nothingYet(input.to) }
    case 'parts':
      return { type: 'list' }
  }
}

function nothingYet(kind: KindName): string {
  const { a, noun } = kindOf(kind)
  return `There is nothing to choose from yet. Add ${a} ${noun} first, then come back`
}
