import { type Certainty, certaintyOf, type Marks, marksShape, marksWithout } from './certainty'
import type { Field, Fields, Values } from './field'
import type { FormValues } from './form-values'
import { type Problem, problemsOf } from './parse'

/** What may be picked below a question about how sure its answer is; the first is no certainty at all. */
export const certainties = {
  always: 'Always so',
  sometimes: 'Sometimes',
  may: 'It may be so',
  'not-known': 'Nobody knows',
  none: 'None here',
} as const satisfies Record<Certainty['is'] | 'always', string>

/** What the form below a question is called: the question with what is asked of its certainty. */
export const certaintyInput = (
  name: string,
  part: 'certainty' | 'when' | 'since' | 'finds-out' = 'certainty',
) => `${name}-${part}`

/** What was said beside answers, with what stays as it is, and what is wrong with it; answers that it takes the place of. */
export type ReadMarks = { marks: Partial<Marks>; problems: Problem[]; withoutAnswer: string[] }

/**
 * What a form says beside the answers to some questions. Whoever sends it has seen them, so that none of them is to be confirmed any more.
 * `readDay` reads a day of the form; `answers` are those that were read.
 */
export function readMarks(
  fields: Fields,
  names: readonly string[],
  form: FormValues,
  stored: Values & Marks,
  answers: Values,
  readDay: (name: string) => { day?: string; problem?: string },
): ReadMarks {
  const problems: Problem[] = []
  const said: Record<string, Certainty> = {}
  for (const name of names) {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined
    const is = single(form[certaintyInput(name)])
    if (!field) continue
    problems.push(...astray(form, name, is))
    if (is === '' || is === 'always') continue
    const missing = missingBeside(field, is, field.input.type === 'parts' ? stored[name] : answers[name])
    if (missing)
      problems.push({ path: missing.at === 'answer' ? name : certaintyInput(name), message: missing.message })
    const { day, problem } = is === 'not-known' ? readDay(certaintyInput(name, 'since')) : {}
    if (problem) problems.push({ path: certaintyInput(name, 'since'), message: problem })
    const when = single(form[certaintyInput(name, 'when')])
    const findsOut = single(form[certaintyInput(name, 'finds-out')])
    said[name] = {
      is,
      ...(is === 'sometimes' && { when: when === '' ? undefined : when }),
      ...(is === 'not-known' && { ...(day && { since: day }), ...(findsOut && { findsOut }) }),
    } as Certainty
  }
  const asked = Object.fromEntries(Object.entries(fields).filter(([name]) => names.includes(name)))
  const parsed = marksShape(asked).certainty.safeParse(said)
  if (!parsed.success)
    for (const { path, message } of problemsOf(parsed.error)) {
      const [name = '', part] = path.split('.')
      const at = certaintyInput(
        name,
        part === 'when' ? 'when' : part === 'findsOut' ? 'finds-out' : 'certainty',
      )
      if (!problems.some((problem) => problem.path === at)) problems.push({ path: at, message })
    }
  const certainty = { ...marksWithout(stored.certainty, names), ...said }
  return {
    problems,
    withoutAnswer: Object.keys(said).filter((name) => replacesAnswer(said[name]?.is)),
    marks: {
      ...((stored.certainty || Object.keys(said).length > 0) && {
        certainty: Object.keys(certainty).length > 0 ? certainty : undefined,
      }),
      ...(stored.toConfirm && { toConfirm: marksWithout(stored.toConfirm, names) }),
    },
  }
}

/** What was typed beside another choice than the one that it belongs to, and would be lost. */
function astray(form: FormValues, name: string, is: string): Problem[] {
  const typed = (part: 'when' | 'since' | 'finds-out', ...ends: string[]) =>
    ends.some((end) => single(form[`${certaintyInput(name, part)}${end}`]) !== '')
  const belongs = (part: 'when' | 'since' | 'finds-out', to: keyof typeof certainties): Problem[] => [
    {
      path: certaintyInput(name, part),
      message: `Select “${certainties[to]}” too, or remove what you wrote here`,
    },
  ]
  return [
    ...(is !== 'sometimes' && typed('when', '') ? belongs('when', 'sometimes') : []),
    ...(is !== 'not-known' && typed('since', '-day', '-month', '-year') ? belongs('since', 'not-known') : []),
    ...(is !== 'not-known' && typed('finds-out', '') ? belongs('finds-out', 'not-known') : []),
  ]
}

const replacesAnswer = (is: string | undefined) => is === 'none' || is === 'not-known'

/** What has to be mended before this can be said: “sometimes” is about an answer; a list of parts is emptied part by part. */
function missingBeside(
  { input }: Field,
  is: string,
  answer: unknown,
): { at: 'answer' | 'certainty'; message: string } | undefined {
  const isList = input.type === 'parts'
  const isEmpty = answer === undefined || (isList && (answer as unknown[]).length === 0)
  if (replacesAnswer(is))
    return isList && !isEmpty ? { at: 'certainty', message: 'Remove what is listed first' } : undefined
  if (!isEmpty) return undefined
  const message = is === 'may' ? 'Say what may be so' : 'Say what is sometimes so'
  return { at: isList ? 'certainty' : 'answer', message }
}

const single = (value: string | string[] | undefined) =>
  (Array.isArray(value) ? value[0] : value)?.trim() ?? ''

/** What the form shows of what is said beside the answer to a question. */
export function certaintyValues(name: string, values: Values): FormValues {
  const certainty = certaintyOf(values, name)
  if (!certainty) return {}
  const shown: Record<string, string> = { [certaintyInput(name)]: certainty.is }
  if (certainty.is === 'sometimes') shown[certaintyInput(name, 'when')] = certainty.when
  if (certainty.is === 'not-known') {
    if (certainty.findsOut) shown[certaintyInput(name, 'finds-out')] = certainty.findsOut
    if (certainty.since) {
      const [year = '', month = '', day = ''] = certainty.since.split('-')
      const since = certaintyInput(name, 'since')
      Object.assign(shown, {
        [`${since}-day`]: String(Number(day)),
        [`${since}-month`]: String(Number(month)),
        [`${since}-year`]: year,
      })
    }
  }
  return shown
}
