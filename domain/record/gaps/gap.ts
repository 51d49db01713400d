import type { Field, Fields, KindName } from '../field'
import { titlesIn } from '../in-words'
import { kindOf } from '../kinds'
import { contactTopics } from '../kinds/contact'
import { addingPage, factPage, partPage } from '../links'
import type { ServiceRecord } from '../record'
import { entryOf } from '../references'
import { type SectionId, sectionOf } from '../sections'
import type { Severity } from '../severity'

/**
 * Something that a complete record needs: what to do in words, how much it matters, the task that it belongs to, and the question whose
 * answer removes it, as the page that asks it and its anchor there.
 */
export type Gap = {
  section: SectionId
  severity: Severity
  /** What to do, about which thing: “nginx access log: say how long it is kept”. */
  text: string
  /** The same without the thing, so that gaps that ask the same of other things are known by it. */
  asks: string
  /** What the thing is called, and which of its parts it is about; nothing when it is the service or the organisation. */
  about?: string
  fact: string
  href: string
  /** The day, `YYYY-MM-DD`, from which it is needed, when it was not always. */
  from?: string
  /** The identifiers for which it is asked, where one answer is for all of them. */
  identifiers?: readonly string[]
}

/** Something that a complete record will need from a day to come. */
export type LaterGap = Gap & { from: string }

/** What is asked: the words as an instruction, and how much they matter. */
export type Asked = Pick<Gap, 'asks' | 'severity'>

/** What is asked when a question that a complete record must answer has no answer. */
export function askedBy({ needed = '', severity = 'should' }: Field): Asked {
  return { asks: needed, severity }
}

/** A part of a thing: in which place of its list, which question about it, and what to call it. */
export type PartOfThing = { index: number; question: string; name: string }

/** A gap in one answer of one thing, or in an answer about one of its parts. */
export function gapAt(
  record: ServiceRecord,
  kind: KindName,
  id: string,
  field: string,
  { asks, severity }: Asked,
  part?: PartOfThing,
): Gap {
  const fact = `${kind}/${id}/${field}`
  const { input } = (kindOf(kind).fields as Fields)[field] ?? {}
  const [first = ''] = input?.type === 'parts' ? Object.keys(input.fields) : []
  const asked = part ?? (input?.type === 'parts' && { index: 'new' as const, question: first })
  const href = asked ? partPage(record, kind, id, { field, ...asked }) : factPage(record, fact)
  return {
    section: sectionOf(kind),
    severity,
    ...inWords(nameOf(record, kind, id), asks, part?.name),
    fact,
    href,
  }
}

/** The words of a gap about something, or about a part or number of it, which stands in brackets. */
export function inWords(name: string, asks: string, part?: string): Pick<Gap, 'text' | 'asks' | 'about'> {
  const brackets = part ? ` (${part})` : ''
  return { text: `${name}: ${continued(asks)}${brackets}`, asks, about: name + brackets }
}

/** The words after a colon. */
export const continued = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)

/** What a thing is called among others of its kind: one office may be the contact for several topics. */
export function nameOf(record: ServiceRecord, kind: KindName, id: string): string {
  const title = titlesIn(record)(kind, id)
  if (kind !== 'contact') return title
  const topic = contactTopics[entryOf(record, kind, id)?.topic as keyof typeof contactTopics]
  return topic && topic !== title ? `${title} (${topic})` : title
}

/** Of gaps that say the same at the same place, one, which is for the identifiers of them all. */
export function eachOnce(gaps: readonly Gap[]): Gap[] {
  const once = new Map<string, Gap>()
  for (const gap of gaps) {
    const key = `${gap.fact} ${gap.text}`
    const before = once.get(key)
    const identifiers = new Set([...(before?.identifiers ?? []), ...(gap.identifiers ?? [])])
    once.set(key, { ...(before ?? gap), ...(identifiers.size > 0 && { identifiers: [...identifiers] }) })
  }
  return [...once.values()]
}

/** A gap that is removed by adding a thing, without which the record says nothing of what its notice must say first. */
export function gapOfNone(
  record: ServiceRecord,
  kind: KindName,
  asks: string,
  suggested: Readonly<Record<string, string>> = {},
): Gap {
  return {
    ...{ section: sectionOf(kind), severity: 'must', text: asks, asks },
    ...{ fact: kind, href: addingPage(record, kind, suggested) },
  }
}
