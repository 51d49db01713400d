import type { FactPath } from '@/domain/documents/blocks'
import { type Change, changes } from '@/domain/record/changes'
import type { KindName } from '@/domain/record/field'
import { titlesIn } from '@/domain/record/in-words'
import { kindOf } from '@/domain/record/kinds'
import type { ServiceRecord } from '@/domain/record/record'
import { sectionOf, sections } from '@/domain/record/sections'
import { type ChangedThing, changedThings, factsChangedIn, hasMoved } from './changed-things'

/** One thing that differs between two records, as a person reads it. */
export type Difference = {
  /** The title of the section of the record that it belongs to. */
  section: string
  is: 'added' | 'changed' | 'removed'
  /** What kind of thing it is: “identifier”. */
  noun: string
  title: string
  /** The organisation keeps it for all its services. */
  shared: boolean
  /** Each answer that differs, in the order asked; of what was added or removed every answer. */
  changes: Change[]
  facts: FactPath[]
}

/**
 * What differs between two records, in the order of the sections of a record and what the organisation says of itself
 * last. Of no record at all everything was added. What an answer refers to has the name that its own side gives it.
 */
export function differences(before: ServiceRecord | undefined, after: ServiceRecord): Difference[] {
  const found = changedThings(before, after).map((thing) => ({
    place: placeOf(thing),
    difference: difference(thing, before ?? after, after),
  }))
  return found.sort((a, b) => a.place - b.place).map(({ difference }) => difference)
}

const titleOfOrganisation = 'The organisation'

/** Where a kind stands among all kinds of all sections; sorting keeps the order of things in one place. */
function placeOf({ kind }: ChangedThing): number {
  if (kind === 'service') return -1
  const kinds: readonly KindName[] = sections.flatMap((section) => section.kinds)
  return kind === 'organisation' ? kinds.length : kinds.indexOf(kind)
}

function difference(thing: ChangedThing, before: ServiceRecord, after: ServiceRecord): Difference {
  const answers = changes(
    thing.fields,
    thing.before ?? {},
    thing.after ?? {},
    titlesIn(before),
    titlesIn(after),
  )
  return {
    ...wordsFor(thing, thing.after ? after : before),
    is: !thing.before ? 'added' : !thing.after ? 'removed' : 'changed',
    shared: (thing.after ?? thing.before)?.shared === true,
    changes: hasMoved(thing) ? [keeperOf(thing), ...answers] : answers,
    facts: factsChangedIn(thing),
  }
}

function wordsFor({ kind, id = '' }: ChangedThing, record: ServiceRecord) {
  if (kind === 'service') return { section: sections[0].title, noun: 'service', title: record.service.name }
  if (kind === 'organisation')
    return { section: titleOfOrganisation, noun: 'organisation', title: record.organisation.name }
  const section = sections.find((one) => one.id === sectionOf(kind))?.title ?? ''
  return { section, noun: kindOf(kind).noun, title: titlesIn(record)(kind, id) }
}

function keeperOf({ before, after }: ChangedThing): Change {
  const keeper = (shared: unknown) => [shared === true ? 'The organisation' : 'The service']
  return {
    field: 'shared',
    label: 'Who keeps it',
    before: keeper(before?.shared),
    after: keeper(after?.shared),
  }
}
