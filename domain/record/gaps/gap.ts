import type { KindName } from '../field'
import { factPage } from '../links'
import type { ServiceRecord } from '../record'
import { type SectionId, sectionOf } from '../sections'

/** Something that a complete record needs: what to do in words, the task that it belongs to and the page that mends it. */
export type Gap = { section: SectionId; text: string; fact: string; href: string }

/** A gap in one answer of one thing. */
export function gapAt(record: ServiceRecord, kind: KindName, id: string, field: string, text: string): Gap {
  const fact = `${kind}/${id}/${field}`
  return { section: sectionOf(kind), text, fact, href: factPage(record, fact) }
}

/** A gap that is mended by adding a thing. */
export function gapOfNone(record: ServiceRecord, kind: KindName, text: string): Gap {
  const section = sectionOf(kind)
  return { section, text, fact: kind, href: `/services/${record.service.slug}/${section}` }
}
