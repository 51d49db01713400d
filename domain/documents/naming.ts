import type { Identifier, Party, System } from '@/domain/record/record'
import { type FactPath, type Inline, link } from './blocks'
import { factsOf } from './facts'
import { capitalised, distinct, listed, lowered, oneLine } from './wording/sentences'

/** The plain names of identifiers, each once: several may share one. */
export function plainNames(identifiers: readonly Identifier[]): string {
  const names = distinct(identifiers.map(({ plainName }) => oneLine(plainName)))
  return names.join(names.some((name) => name.includes(',')) ? '; ' : ', ')
}

/** The same as a list inside a sentence. */
export function plainNamesInSentence(identifiers: readonly Identifier[]): string {
  return listed(distinct(identifiers.map(({ plainName }) => oneLine(plainName))))
}

/** What a notice calls a system. */
export function publicName(system: System): string {
  return oneLine(system.publicName ?? (system.kind === 'browser' ? 'your browser or device' : system.name))
}

/** The facts behind `publicName`: one without a public name is known by its own, or by what it is. */
export function publicNameFacts(systems: readonly System[]): FactPath[] {
  return systems.flatMap((system) =>
    system.publicName === undefined
      ? factsOf('system', system, 'publicName', 'kind', 'name')
      : factsOf('system', system, 'publicName'),
  )
}

/** An organisation by its name, linked to its own privacy notice when it has one. */
export function partyName(party: Party): Inline {
  return party.notice ? link(oneLine(party.name), party.notice) : oneLine(party.name)
}

/** An organisation inside a sentence, after its first mention: without the examples that its name gives. */
export function partyInSentence({ name, nameInSentence, named }: Party): string {
  const words = nameInSentence ?? (named === 'category' ? lowered(name) : oneLine(name))
  return words.replace(/,? for example .*$/u, '')
}

/** The same at the start of a cell or an item. */
export function partyTitle(party: Party): Inline {
  return partyName({ ...party, name: capitalised(party.name) })
}

/** Marked-up items one after the other, with commas; or semicolons, if an item has a comma of its own. */
export function commaSeparated(items: Inline[]): Inline[] {
  const between = items.some((item) => JSON.stringify(item).includes(', ')) ? '; ' : ', '
  return items.flatMap((item, index) => (index === 0 ? [item] : [between, item]))
}
