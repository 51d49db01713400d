import type { Input } from '@/domain/record/field'
import { kindNames, kindOf } from '@/domain/record/kinds'
import { organisationFields } from '@/domain/record/kinds/organisation'
import { serviceFields } from '@/domain/record/kinds/service'
import { normaliseLineEnds } from '@/domain/record/text'
import type { Control } from './forms-on-page'
import type { Post } from './hostile-posts'

/** What PostgreSQL and documents cannot keep: halves of surrogate pairs, and controls that are no tab or line end. */
export function isBroken(text: string): boolean {
  return !text.isWellFormed() || /[\p{Cc}\ufffd-\uffff]/u.test(text.replace(/[\t\n\r]/g, ''))
}

/** The one text that was typed for a control; undefined where it was left alone, or where no one text was sent. */
function typedFor({ given }: Post, { name, type }: Control): string | undefined {
  const one = given.get(name)
  return type === 'text' && one && 'texts' in one && one.texts.length === 1 ? one.texts[0] : undefined
}

/** Whether something that cannot be kept was typed. Where several texts are sent for one answer, the first is read. */
export function hasBrokenText(post: Post, controls: readonly Control[]): boolean {
  return controls.some((control) => {
    const one = control.type === 'text' ? post.given.get(control.name) : undefined
    return one !== undefined && 'texts' in one && isBroken(one.texts[0] ?? '')
  })
}

/** Whether the post is about something else than its page, or pretends that the page showed something else. */
export function isTamperedWith(post: Post, controls: readonly Control[]): boolean {
  return controls.some(({ name, type }) => type === 'hidden' && post.given.has(name))
}

/**
 * The names of what is not shown as it was typed. `stored`: some kinds of answers are then shown in one way alone;
 * `changed`: the record is another one than the form was rendered from, by this post or by another.
 */
export function shownOtherwise(
  post: Post,
  sent: readonly Control[],
  shown: readonly Control[],
  { stored, changed }: { stored: boolean; changed: boolean },
): string[] {
  return sent.flatMap((control) => {
    const typed = typedFor(post, control)
    if (typed === undefined || isBroken(typed)) return []
    const now = shown.find(({ name }) => name === control.name)
    // Another answer has made the question go.
    if (!now && changed) return []
    const [value = ''] = now?.values ?? []
    const expected = stored
      ? asStored(normaliseLineEnds(typed), inputOf(control, sent))
      : normaliseLineEnds(typed)
    return expected === undefined || expected === value
      ? []
      : [`${control.name}: ${JSON.stringify(typed)} is shown as ${JSON.stringify(value.slice(0, 200))}`]
  })
}

/** How a stored answer is shown; undefined where it has one spelling of its own. */
function asStored(typed: string, input: Input['type'] | undefined): string | undefined {
  switch (input) {
    case 'text':
    case 'longText':
      return typed.trim() === '' ? '' : typed
    case 'lines':
      return undefined
    case 'email':
    case 'webAddress':
    case 'telephone':
      return typed.trim()
    // A name of a person or team, or a part of a date.
    case undefined:
      return /^\d|^$/.test(typed.trim()) ? undefined : typed.trim()
    default:
      return undefined
  }
}

function inputOf({ name }: Control, controls: readonly Control[]): Input['type'] | undefined {
  const hidden = (wanted: string) => controls.find((control) => control.name === wanted)?.values[0]
  const subject = hidden('subject')
  if (subject === undefined) return undefined
  const kind = kindNames.find((one) => one === subject)
  const about = kind ? kindOf(kind).fields : hidden('slug') ? serviceFields : organisationFields
  const list = about[(hidden('field') ?? '') as keyof typeof about] as { input: Input } | undefined
  const fields = list?.input.type === 'parts' ? list.input.fields : about
  return (fields as Record<string, { input: Input }>)[name]?.input.type
}
