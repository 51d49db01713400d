import type { FactPath } from '@/domain/documents/blocks'
import { type DocumentId, documentIds, documents } from '@/domain/documents/documents'
import { type Part, partsOf } from '@/domain/documents/parts'
import type { ServiceRecord } from '@/domain/record/record'
import { causesBetween } from './causes'
import { inOrderOf } from './in-order-of'

/** A record as it is on a day, `YYYY-MM-DD`. */
export type RecordOnDay = { record: ServiceRecord; date: string }

/** A part of a published document that would say something else today. */
export type Stale = {
  document: DocumentId
  kind: Part['kind']
  key: string
  /** The nearest heading before it. */
  heading: string
  is: 'added' | 'changed' | 'removed'
  /** What it says, a line each; none where it is not there. */
  before: string[]
  after: string[]
  /** The changed facts that cause it; none when the day alone does. */
  facts: FactPath[]
  /** Law, the regulator and contacts are of a day, so that a part can become stale without any change to the record. */
  because: 'facts' | 'date' | 'both'
}

/**
 * Exactly the parts of the published documents that are no longer what the draft would say, in the order of the
 * documents, each with what causes it. Lines that only say of which day a document is do not count, nor does the order
 * in which things are listed.
 */
export function stale(published: RecordOnDay, draft: RecordOnDay): Stale[] {
  const record = inOrderOf(published.record, draft.record)
  return documentIds.flatMap((document) => staleIn(document, { ...published, record }, draft))
}

function staleIn(document: DocumentId, published: RecordOnDay, draft: RecordOnDay): Stale[] {
  const { compose, dateLines } = documents[document]
  const saysOnlyItsDate = ({ kind, key }: Part) => kind === 'paragraph' && dateLines.includes(key)
  const before = partsOf(compose(published.record, published.date))
  const sameDay = published.date === draft.date
  // What was published as it would read today: from here on only facts make a difference, up to here only the day.
  const today = sameDay ? before : partsOf(compose(published.record, draft.date))
  const after = partsOf(compose(draft.record, draft.date))
  const inBetween = byName(today)
  const differing = pairs(before, after).filter(
    ({ was, is }) => !saysOnlyItsDate((is ?? was) as Part) && !saySame(was, is),
  )
  if (differing.length === 0) return []
  const causes = causesBetween(published.record, draft.record, document, [...today, ...after])
  return differing.map(({ was, is }): Stale => {
    const shown = (is ?? was) as Part
    const then = inBetween.get(nameOf(shown))
    const facts = saySame(then, is) ? [] : causes([then, is].filter((part) => part !== undefined))
    return {
      document,
      kind: shown.kind,
      key: shown.key,
      heading: shown.heading,
      is: !was ? 'added' : !is ? 'removed' : 'changed',
      before: was?.lines ?? [],
      after: is?.lines ?? [],
      facts,
      because: saySame(was, then) ? 'facts' : facts.length > 0 ? 'both' : 'date',
    }
  })
}

const nameOf = ({ kind, key }: Part) => `${kind} ${key}`

const byName = (parts: readonly Part[]) => new Map(parts.map((part) => [nameOf(part), part]))

function saySame(one: Part | undefined, other: Part | undefined): boolean {
  return JSON.stringify(one?.lines) === JSON.stringify(other?.lines)
}

/** The parts of two documents side by side, in the order of the second; what was removed follows what it stood behind. */
function pairs(before: readonly Part[], after: readonly Part[]): { was?: Part; is?: Part }[] {
  const old = byName(before)
  const places = new Map(after.map((part, index) => [nameOf(part), index]))
  const removed = new Map<number, Part[]>()
  let place = -1
  for (const part of before) {
    const now = places.get(nameOf(part))
    if (now === undefined) removed.set(place, [...(removed.get(place) ?? []), part])
    else place = now
  }
  const removedAt = (index: number) => (removed.get(index) ?? []).map((was) => ({ was }))
  return [
    ...removedAt(-1),
    ...after.flatMap((is, index) => [{ was: old.get(nameOf(is)), is }, ...removedAt(index)]),
  ]
}
