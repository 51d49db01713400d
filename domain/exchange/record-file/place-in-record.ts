import type { Fields } from '@/domain/record/field'
import { kindNames, kindOf } from '@/domain/record/kinds'
import { organisationFields } from '@/domain/record/kinds/organisation'
import { serviceFields } from '@/domain/record/kinds/service'
import { quoted } from '@/domain/record/nearest'
import type { Problem } from '@/domain/record/parse'

/**
 * Problems of a record file with their places as whoever wrote it finds them: things by their ids in the place of numbers.
 * `purposes.3.bases.0.source` becomes “purpose “security”, bases (lawful basis 1), source”.
 */
export function placedById(file: unknown, problems: readonly Problem[]): Problem[] {
  return problems.map(({ path, message }) => ({ path: placeById(file, path), message }))
}

function placeById(file: unknown, path: string): string {
  const [list = '', index = '', ...rest] = path.split('.')
  const owner = { organisation: organisationFields, service: serviceFields }[list]
  if (owner) return [list, ...answerAt(owner, path.split('.').slice(1))].join(', ')
  const kind = kindNames.map(kindOf).find(({ plural }) => plural === list)
  if (!kind || !isIndex(index)) return path
  const id = memberOf(memberOf(memberOf(file, list), index), 'id')
  const thing = `${kind.noun} ${typeof id === 'string' && id !== '' ? quoted(id) : Number(index) + 1}`
  return [thing, ...answerAt(kind.fields, rest)].join(', ')
}

/** The names that lead to an answer, what is one of a list by its number. */
function answerAt(fields: Fields, [name, index, ...rest]: string[]): string[] {
  if (name === undefined) return []
  const input = Object.hasOwn(fields, name) ? fields[name]?.input : undefined
  if (!isIndex(index)) return [name, ...(index === undefined ? [] : [index, ...rest])]
  const noun = input?.type === 'parts' ? `${input.noun} ` : ''
  return [
    `${name} (${noun}${Number(index) + 1})`,
    ...answerAt(input?.type === 'parts' ? input.fields : {}, rest),
  ]
}

const isIndex = (text: string | undefined) => text !== undefined && /^\d+$/.test(text)

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined
}
