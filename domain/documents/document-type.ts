import type { ServiceRecord } from '@/domain/record/record'
import type { Doc } from './blocks'

/** Makes a document of a record for a day, `YYYY-MM-DD`. The same record and day always give the same document. */
export type Composer = (record: ServiceRecord, date: string) => Doc

/** All that is known of a kind of document. A new one is a folder that holds it, and a line in `documents`. */
export type DocumentType = {
  title: string
  about: string
  /** Where the public reads it, and what pages about it call it within a sentence; without one it is for the people of the organisation alone. */
  published?: {
    /** The last part of its address; empty for the one that stands at the address of its service. */
    at: string
    noun: string
  }
  compose: Composer
  /** The keys of its lines that say of which day it is: they differ whatever changes. */
  dateLines: readonly string[]
  /** The part of a record that it speaks of: a change to the rest is no cause of a difference. */
  speaksOf: (record: ServiceRecord) => ServiceRecord
  /** How much it says of what is asked of it on a day. */
  coverage?: (record: ServiceRecord, date: string) => Coverage
}

export type Coverage = {
  summary: string
  /** What is asked, item by item, where there is a list of it. */
  items: readonly { text: string; met: boolean }[]
}
