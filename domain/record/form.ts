import { certaintyValues, readMarks } from './certainty-form'
import { answersSchema, type Field, type Fields, type Values } from './field'
import type { FormValues } from './form-values'
import { type Problem, problemsOf } from './parse'
import { periodFromWords, periodInWords } from './period'
import { type Before, refusedAnew } from './refused-anew'
import { answerTo, normaliseLineEnds } from './text'
import { placeNames } from './vocabulary/place-names'
import { notAPlace, placeCodes } from './vocabulary/places'

export type { FormValues } from './form-values'

export type ReadAnswers = { ok: true; answers: Values } | { ok: false; problems: Problem[] }

/**
 * The answers to some questions out of a posted form, with what is said beside them. An answer left empty is not there (`undefined`), so
 * that saving it takes the old one away; so does one that nobody knows, or of which there is none. What is typed anew is held to more than
 * what is stored (`refusedAnew`). Each problem's path is the name of its question, or of what is asked below it (`certaintyInput`). Lists of
 * parts have forms of their own: of them only what is said beside is read.
 */
export function readAnswers(
  fields: Fields,
  names: readonly string[],
  form: FormValues,
  before: Before,
): ReadAnswers {
  const answers: Record<string, unknown> = {}
  const problems: Problem[] = []
  for (const name of names) {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined
    if (!field || field.input.type === 'parts') continue
    const read = readAnswer(field, name, form)
    if (read instanceof Misread) problems.push({ path: name, message: read.message })
    else answers[name] = read
  }
  const {
    marks,
    problems: beside,
    withoutAnswer,
  } = readMarks(fields, names, form, before.stored, answers, (name) => {
    const day = readDay('The day since when nobody knows', name, form)
    return day instanceof Misread ? { problem: day.message } : day ? { day } : {}
  })
  problems.push(...beside)
  for (const name of withoutAnswer) if (Object.hasOwn(answers, name)) answers[name] = undefined
  const asked = Object.fromEntries(
    Object.entries(fields).filter(([name, { input }]) => names.includes(name) && input.type !== 'parts'),
  )
  const parsed = answersSchema(asked).safeParse(answers)
  if (!parsed.success) {
    for (const { path, message } of problemsOf(parsed.error)) {
      const name = path.split('.')[0] ?? path
      if (!problems.some((problem) => problem.path === name)) problems.push({ path: name, message })
    }
  }
  if (parsed.success) problems.push(...refusedAnew(asked, parsed.data, before))
  return problems.length > 0 || !parsed.success
    ? { ok: false, problems }
    : { ok: true, answers: { ...answers, ...parsed.data, ...marks } }
}

class Misread {
  constructor(readonly message: string) {}
}

const one = (value: string | string[] | undefined) =>
  Array.isArray(value) ? (value[0] ?? '') : (value ?? '')
const many = (value: string | string[] | undefined) =>
  value === undefined ? [] : Array.isArray(value) ? value : [value]
const typedLines = (value: string) =>
  normaliseLineEnds(value)
    .split('\n')
    .filter((line) => line.trim() !== '')

function readAnswer({ input, label }: Field, name: string, form: FormValues): unknown {
  const typed = one(form[name])
  switch (input.type) {
    case 'choices':
    case 'references': {
      const picked = many(form[name]).filter((value) => value !== '')
      return picked.length > 0 ? picked : undefined
    }
    case 'lines': {
      const lines = typedLines(typed).map((line) => (input.each === 'webAddress' ? line.trim() : line))
      return lines.length > 0 ? lines : undefined
    }
    case 'places':
      return readPlaces(typed)
    case 'day':
      return readDay(label, name, form)
    case 'period':
      if (typed.trim() === '') return undefined
      return (
        periodFromWords(typed) ??
        new Misread(`${answerTo(label)} must be a length of time, like 90 days, 18 months or six years`)
      )
    case 'yesNo':
      if (typed === '') return undefined
      return typed === 'yes'
        ? true
        : typed === 'no'
          ? false
          : new Misread(`${answerTo(label)} must be yes or no`)
    // A space that came along with a pasted address or number is never meant.
    case 'email':
    case 'webAddress':
    case 'telephone':
      return typed.trim() || undefined
    default:
      return typed.trim() === '' ? undefined : typed
  }
}

function readPlaces(typed: string): string[] | Misread | undefined {
  const codes: string[] = []
  for (const line of typedLines(typed)) {
    const found = placeCodes(line)
    if (!found) return new Misread(notAPlace(line))
    for (const code of found) if (!codes.includes(code)) codes.push(code)
  }
  return codes.length > 0 ? codes : undefined
}

function readDay(label: string, name: string, form: FormValues): string | Misread | undefined {
  const [day, month, year] = ['day', 'month', 'year'].map((part) => one(form[`${name}-${part}`]).trim())
  if (!day && !month && !year) return undefined
  const missing = [!day && 'a day', !month && 'a month', !year && 'a year'].filter(Boolean)
  if (missing.length > 0) return new Misread(`${answerTo(label)} must include ${missing.join(' and ')}`)
  if (!/^\d{4}$/.test(year ?? '')) return new Misread(`${answerTo(label)} must include a year of 4 numbers`)
  if (!/^\d{1,2}$/.test(day ?? '') || !/^\d{1,2}$/.test(month ?? ''))
    return new Misread(`${answerTo(label)} must be a real date`)
  return `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`
}

/** The other way round: what the form shows for answers that are stored. */
export function formValuesOf(fields: Fields, answers: Values): FormValues {
  return Object.assign(
    {},
    ...Object.entries(fields).map(([name, { input }]) => ({
      ...shown(name, input.type, answers[name]),
      ...certaintyValues(name, answers),
    })),
  )
}

function shown(name: string, type: Field['input']['type'], value: unknown): FormValues {
  if (value === undefined || type === 'parts') return {}
  switch (type) {
    case 'choices':
    case 'references':
      return { [name]: value as string[] }
    case 'lines':
      return { [name]: (value as string[]).join('\n') }
    case 'places':
      return { [name]: (value as string[]).map((code) => placeNames[code] ?? code).join('\n') }
    case 'day': {
      const [year = '', month = '', day = ''] = String(value).split('-')
      return {
        [`${name}-day`]: String(Number(day)),
        [`${name}-month`]: String(Number(month)),
        [`${name}-year`]: year,
      }
    }
    case 'period':
      return { [name]: periodInWords(String(value)) }
    case 'yesNo':
      return { [name]: value === true ? 'yes' : 'no' }
    default:
      return { [name]: String(value) }
  }
}
