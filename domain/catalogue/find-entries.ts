import { catalogue } from './catalogue'
import type { CatalogueEntry, CatalogueSubject } from './entry'

const words = (text: string) => text.toLowerCase().split(/\s+/).filter(Boolean)

/** Everything of an entry that people search for: what it is called, and the names of cookies and fields in it. */
function searched({ name, summary, words = [], identifiers }: CatalogueEntry): string {
  const names = identifiers.flatMap((identifier) => [identifier.name ?? '', identifier.plainName])
  return [name, summary, ...words, ...names].join('\n').toLowerCase()
}

const searchedOf = new Map(catalogue.map((entry) => [entry.id, searched(entry)]))

/** How well the name of an entry, or the name of a cookie or field in it, fits what was typed: less is better. */
function distance({ name, identifiers }: CatalogueEntry, typed: string): number {
  const title = name.toLowerCase()
  if (title === typed) return 0
  const fields = identifiers.flatMap((identifier) => (identifier.name ?? '').toLowerCase().split(/,\s*/))
  if (fields.includes(typed)) return 1
  if (title.startsWith(typed)) return 2
  return title.includes(typed) ? 3 : 4
}

/**
 * The entries in which every word that was typed occurs, those whose name fits best first, otherwise in the order of
 * the catalogue. A cookie is also found by the name that a browser shows, such as `_ga_ABC123` for `_ga_*`.
 * No subjects stands for all of them.
 */
export function findEntries(typed: string, subjects: readonly CatalogueSubject[] = []): CatalogueEntry[] {
  const wanted = words(typed)
  const asTyped = wanted.join(' ')
  return catalogue
    .filter(({ subject }) => subjects.length === 0 || subjects.includes(subject))
    .filter(
      (entry) =>
        wanted.every((word) => searchedOf.get(entry.id)?.includes(word)) || fitsPattern(entry, typed.trim()),
    )
    .map((entry) => ({ entry, distance: wanted.length > 0 ? distance(entry, asTyped) : 0 }))
    .sort((one, other) => one.distance - other.distance)
    .map(({ entry }) => entry)
}

function fitsPattern({ identifiers }: CatalogueEntry, typed: string): boolean {
  return identifiers.some(({ name = '', covers }) => {
    if (covers !== 'pattern' || /^[*]/.test(name)) return false
    const parts = name.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
    return new RegExp(`^${parts.join('.+')}$`).test(typed)
  })
}
