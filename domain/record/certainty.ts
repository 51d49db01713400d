import { z } from 'zod'
import { exactly, type Fields, type Values } from './field'
import { orMeant } from './nearest'
import { textSchema } from './text'

/**
 * How sure an answer is, beside it. Without one, an answer is always so, and no answer is not recorded. `none` says that there is
 * nothing of the kind here, where a category or a system would else answer for it; `not-known` that somebody has looked and nobody knows.
 */
export type Certainty =
  | { is: 'sometimes'; when: string }
  | { is: 'may' }
  | { is: 'not-known'; since?: string; findsOut?: string }
  | { is: 'none' }

/** What proposed an answer that nobody has confirmed yet, in words if it has a name, and on which day. */
export type ToConfirm = { by: keyof typeof proposers; name?: string; on: string }

export const proposers = {
  template: 'A template',
  catalogue: 'The catalogue',
  copy: 'A copy of another service',
  import: 'A file that was imported',
  evidence: 'Evidence',
} as const

/** What stands beside the answers about a thing, by the name of the question. */
export type Marks = {
  certainty?: Readonly<Record<string, Certainty>>
  toConfirm?: Readonly<Record<string, ToConfirm>>
}

const certaintySchema = z.discriminatedUnion(
  'is',
  [
    exactly({ is: z.literal('sometimes'), when: textSchema('When', 300, 'one line', 'Say when it is so') }),
    exactly({ is: z.literal('may') }),
    exactly({
      is: z.literal('not-known'),
      since: z.iso.date({ error: 'Since when it is not known must be a real date' }).optional(),
      findsOut: textSchema('Who finds out', 200, 'one line').optional(),
    }),
    exactly({ is: z.literal('none') }),
  ],
  { error: 'How sure an answer is must be “sometimes” with “when”, “may”, “not-known” or “none”' },
)

const toConfirmSchema = exactly({
  by: z.enum(Object.keys(proposers) as [keyof typeof proposers], {
    error: ({ input }) =>
      `What proposed an answer must be one of: ${Object.keys(proposers).join(', ')}${orMeant(input, proposers)}`,
  }),
  name: textSchema('What proposed it', 200, 'one line').optional(),
  on: z.iso.date({ error: 'The day on which it was proposed must be a real date' }),
})

/** The schema of what stands beside the answers to these questions. */
export function marksShape(fields: Fields) {
  const certain = Object.fromEntries(
    Object.keys(fields).map((name) => [
      name,
      (fields[name]?.certain ? certaintySchema : onlyNone).optional(),
    ]),
  )
  const confirmed = Object.fromEntries(Object.keys(fields).map((name) => [name, toConfirmSchema.optional()]))
  return {
    certainty: exactly(certain).optional().meta({
      description: 'How sure an answer is, by the name of its question. Without it, it is always so',
    }),
    toConfirm: exactly(confirmed).optional().meta({
      description: 'What proposed an answer that nobody has confirmed, by the name of its question',
    }),
  }
}

const onlyNone = exactly({ is: z.literal('none', { error: 'Of this answer only “none” can be said' }) })

/** How sure the answer to a question is; undefined when it is always so or not recorded. */
export function certaintyOf(values: Values, name: string): Certainty | undefined {
  return (values as Marks).certainty?.[name]
}

/** What proposed the answer to a question, when nobody has confirmed it. */
export function toConfirmOf(values: Values, name: string): ToConfirm | undefined {
  return (values as Marks).toConfirm?.[name]
}

/** Whether something is said about a question: an answer, that there is none here, or that it is not known. */
export function isSaid(values: Values, name: string): boolean {
  const certainty = certaintyOf(values, name)
  return values[name] !== undefined || certainty?.is === 'none' || certainty?.is === 'not-known'
}

/** Marks by the names of questions without some of them; undefined when none is left, as it is stored. */
export function marksWithout<M>(
  marks: Readonly<Record<string, M>> | undefined,
  names: readonly string[],
): Record<string, M> | undefined {
  const left = Object.entries(marks ?? {}).filter(([name]) => !names.includes(name))
  return left.length > 0 ? Object.fromEntries(left) : undefined
}

/** What stands beside the answers about a thing once somebody has answered one of them: it is confirmed, and not unknown or none. */
export function marksOnceAnswered({ certainty, toConfirm }: Values & Marks, name: string): Marks {
  const replaced = certainty?.[name]?.is === 'none' || certainty?.[name]?.is === 'not-known'
  return {
    ...(replaced && { certainty: marksWithout(certainty, [name]) }),
    ...(toConfirm && { toConfirm: marksWithout(toConfirm, [name]) }),
  }
}
