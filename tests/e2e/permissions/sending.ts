import { fieldsAt, fieldsFor } from './ask'
import { type Form, forms } from './forms'
import type { Visitor } from './setting'

/** The fields of a form as somebody is given it, or makes it. One that is no form of an action has none but those that are answered. */
export async function fieldsOf(
  site: string,
  { to, page, forged }: Form,
  visitor: Visitor,
): Promise<Record<string, string[]>> {
  if (to) return {}
  return forged
    ? fieldsFor(forged.action, await fieldsAt(site, forged.from, visitor))
    : fieldsAt(site, page, visitor)
}

/** The forms that their pages give. */
export const given = forms.filter(({ forged }) => !forged)

/** Where a form is sent: one that is sent elsewhere says in its address what it is about. */
export const sentTo = ({ to, page }: Form, thing = 'own') => to?.replace('$', thing) ?? page

/** The fields of a form as it was given to somebody, with what they answer, and turned on another thing. */
export function turnedOn(form: Form, fields: Record<string, string[]>, thing: string) {
  const named = { service: 'slug', person: 'id', 'any team': 'teamId' } as const
  const hidden = form.about in named ? named[form.about as keyof typeof named] : undefined
  return { ...fields, ...form.answers, ...(hidden && { [hidden]: thing }) }
}
