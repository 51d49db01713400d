import { nameOnly } from '../without-values'

const mostNamed = 12

/** Says which fields are of no known meaning, so that whoever knows the service can say what they hold. */
export function untoldNotes(names: string[]): string[] {
  if (names.length === 0) return []
  const named = names
    .slice(0, mostNamed)
    .map((name) => nameOnly(name))
    .join(', ')
  const more = names.length > mostNamed ? ` and ${names.length - mostNamed} more` : ''
  return [`Neither name nor values say that these are about a person: ${named}${more}. Check them yourself.`]
}
