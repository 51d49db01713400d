import type { KindName } from '@/domain/record/field'
import type { ServiceRecord } from '@/domain/record/record'
import { entriesOf } from '@/domain/record/references'
import { sections } from '@/domain/record/sections'

/** The sections below that of the service of which a record has something, each with its things. */
export function filledSections(record: ServiceRecord) {
  return sections.slice(1).flatMap(({ id, title, kinds }) => {
    const entries = kinds
      .filter(isAnswered)
      .flatMap((kind) => entriesOf(record, kind).map((entry) => ({ kind, entry })))
    return entries.length === 0 ? [] : [{ id, title, entries }]
  })
}

/** Observations can be hundreds; the page of the evidence lists them. */
const isAnswered = (kind: KindName) => kind !== 'observation'
