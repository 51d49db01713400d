import type { z } from 'zod'
import { canonicalJson } from './canonical'
import type { Field, Fields, Values } from './field'
import type { Problem } from './parse'
import { answerTo } from './text'
import { hasUnseen } from './unseen'

/** What new answers are held against: those that are stored, and the day, `YYYY-MM-DD`, if they are typed today. */
export type Before = { stored: Values; today?: string }

/**
 * What may not be typed or imported any more, although it can be stored: characters in a name that cannot be seen, and
 * a day that has passed where one to come is asked for. An answer that is stored already stays as it is. This is no
 * part of the schemas: they read rows and frozen versions, and one such answer would make its whole record unreadable.
 */
export function refusedAnew(fields: Fields, answers: Values, { stored, today }: Before): Problem[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const answer = answers[name]
    const before = stored[name]
    if (answer === undefined || canonicalJson(answer) === canonicalJson(before)) return []
    if (field.input.type !== 'parts') {
      const message = refusal(field, answer, before, today)
      return message ? [{ path: name, message }] : []
    }
    const { fields } = field.input
    const parts = (before as Values[] | undefined) ?? []
    return (answer as Values[]).flatMap((part, index) =>
      refusedAnew(fields, newIn(part, parts), { stored: {}, today }).map(({ path, message }) => ({
        path: `${name}.${index}.${path}`,
        message,
      })),
    )
  })
}

/** The answers of a part that none of the stored ones has: parts have no id, and change places. */
function newIn(part: Values, stored: readonly Values[]): Values {
  const isStored = (name: string, answer: unknown) =>
    stored.some((one) => canonicalJson(one[name]) === canonicalJson(answer))
  return Object.fromEntries(Object.entries(part).filter(([name, answer]) => !isStored(name, answer)))
}

function refusal(
  { input, label, toCome }: Field,
  answer: unknown,
  before: unknown,
  today: string | undefined,
): string | undefined {
  const lines = input.type === 'lines' ? (answer as string[]) : [answer]
  const isName = input.type === 'text' || input.type === 'lines' || input.type === 'email'
  const isNew = (line: unknown) => !(Array.isArray(before) && before.includes(line))
  if (isName && lines.some((line) => hasUnseen(String(line)) && isNew(line))) return unseenIn(label)
  if (toCome && today && String(answer) < today) return `${answerTo(label)} must be today or in the future`
}

/** The schema of a name that is typed anew: characters in it that cannot be seen are refused. */
export function newName<S extends z.ZodType<string>>(schema: S, label: string): S {
  return schema.refine((name) => !hasUnseen(name), { error: unseenIn(label) })
}

/** The error of a name with characters that cannot be seen. */
function unseenIn(label: string): string {
  return `${answerTo(label)} must not include characters that cannot be seen. Type it again instead of pasting it`
}
