import type { ServiceRecord } from '@/domain/record/record'
import { placeNames } from '@/domain/record/vocabulary/place-names'
import { capitalised, oneLine, phrase } from '../../wording/sentences'

/** Days, months and languages have a capital wherever they stand; “May” and “March” start sentences as verbs more often. */
const alwaysCapital = new Set(
  `I Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February April June July August September October November
  December English Welsh Scottish Irish British Parliament`.split(/\s+/u),
)

/**
 * A text from the record in the middle of a sentence, without its full stop and with its first letter lowered: unless the first word
 * has another capital, a digit or a dot in it, or the text starts with one of these names.
 */
export function midSentence(text: string, names: readonly string[] = []): string {
  const words = phrase(text)
  const [first = ''] = /^[^\s,;:]+/u.exec(words) ?? []
  const keeps = /^.+[\p{Lu}\d.]/u.test(first) || alwaysCapital.has(first) || names.some(startsText)
  return keeps ? words : words.charAt(0).toLocaleLowerCase('en-GB') + words.slice(1)

  function startsText(name: string): boolean {
    return name !== '' && words.startsWith(name) && !/^[\p{L}\d]/u.test(words.slice(name.length))
  }
}

/** A text from the record at the start of a cell, a heading or a label: with a capital, and without a full stop. */
export function startOfCell(text: string): string {
  return capitalised(phrase(text))
}

/**
 * The names in a record that keep their capital wherever they stand: of the organisation, the service, the organisations that are not
 * said to be categories, and of systems whose second word has a capital too (“Cloud Platform logs”, not “Session store”); and of places.
 */
export function properNamesIn({ organisation, service, parties, systems }: ServiceRecord): string[] {
  const names = [
    organisation.name,
    organisation.shortName,
    organisation.acting,
    organisation.partOf,
    service.name,
    service.agency,
    ...parties.flatMap(({ name, named }) => (named === 'category' ? [] : [name])),
    ...systems.flatMap(({ name }) => (/^\S+ \p{Lu}\p{Ll}/u.test(name) ? [name] : [])),
    ...Object.values(placeNames).map((name) => name.replace(/^the /u, '')),
  ]
  return names.flatMap((name) => (name && /^\p{Lu}/u.test(name) ? [oneLine(name)] : []))
}
