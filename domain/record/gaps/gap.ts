import type { Fields, KindName } from '../field'
import { kindOf } from '../kinds'
import { addingPage, factPage, partPage } from '../links'
import type { ServiceRecord } from '../record'
import { type SectionId, sectionOf } from '../sections'

/**
 * Something that a complete record needs: what to do in words, the task that it belongs to, and the question whose answer
 * removes it, as the page that asks it and its anchor there. `from` is the day, `YYYY-MM-DD`, from which it is needed, when it
 * was not always.
 */
export type Gap = { section: SectionId; text: string; fact: string; href: string; from?: string }

/** Something that a complete record will need from a day to come. */
export type LaterGap = Gap & { from: string }

/** A gap in one answer of one thing, or in an answer about one of its parts. */
export function gapAt(
  record: ServiceRecord,
  kind: KindName,
  id: string,
  field: string,
  text: string,
  part?: { index: number; question: string },
): Gap {
  const fact = `${kind}/${id}/${field}`
  const { input } = (kindOf(kind).fields as Fields)[field] ?? {}
  const [first = ''] = input?.type === 'parts' ? Object.keys(input.fields) : []
  const asked = part ?? (input?.type === 'parts' && { index: 'new' as const, question: first })
  const href = asked ? partPage(record, kind, id, { field, ...asked }) : factPage(record, fact)
  return { section: sectionOf(kind), text, fact, href }
}

/** Of gaps that say the same at the same place, one. */
export function eachOnce(gaps: readonly Gap[]): Gap[] {
  return [...new Map(gaps.map((gap) => [`${gap.fact} ${gap.text}`, gap])).values()]
}

/** A gap that is removed by adding a thing. */
export function gapOfNone(
  record: ServiceRecord,
  kind: KindName,
  text: string,
  suggested: Readonly<Record<string, string>> = {},
): Gap {
  return { section: sectionOf(kind), text, fact: kind, href: addingPage(record, kind, suggested) }
}
