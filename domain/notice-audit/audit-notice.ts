import { inForce } from '@/domain/law/provision'
import type { ServiceRecord } from '@/domain/record/record'
import { resolved } from '@/domain/record/resolved/resolved'
import { type Audited, isLookedFor, type Piece, sourceOf } from './audited'
import { isCookiesPage } from './checklist/about-cookies'
import { checklistFor } from './checklist/checklist'
import { pointsElsewhere } from './checklist/points-elsewhere'
import { faults } from './faults/faults'
import { finishedSentences } from './faults/unfinished'
import type { AuditOutcome } from './in-words'
import type { Notice, NoticeFormat } from './notice'
import { type Unsaid, unsaidIn } from './unsaid/unsaid'

/** More than this many sentences that say the same help nobody. */
const mostQuoted = 3

type Sourced = { id: string; title: string; citation: string; link: string; from: string; until?: string }

/** What came of one item of the checklist. What is not found may still be there, in words that are not known. */
export type AuditedItem = Sourced & {
  appliesTo: string
  state: AuditOutcome
  /** The first sentences that meet it, and how many there are. */
  quotes: Piece[]
  count: number
}

/** A fault that was found, with the first pieces that have it, and how many there are. */
export type FaultFinding = Sourced & { why: string; quotes: Piece[]; count: number }

export type Audit = {
  day: string
  format: NoticeFormat
  /** A page about cookies alone is asked other things, and compared with what is kept on devices. */
  about: 'notice' | 'cookies'
  faults: FaultFinding[]
  items: AuditedItem[]
  unsaid: Unsaid[]
}

/**
 * A published notice against what UK GDPR Articles 13 and 14 ask for on a day (`YYYY-MM-DD`), against what a notice
 * should not say on it, and against the record of its service if there is one. The same notice always gives the same.
 */
export function auditNotice(notice: Notice, { day, record }: { day: string; record?: ServiceRecord }): Audit {
  const audited: Audited = {
    notice,
    sentences: finishedSentences(notice),
    day,
    ...(record && { record: resolved(record).record }),
  }
  const saidHere = { ...audited, sentences: audited.sentences.filter((one) => !pointsElsewhere(one)) }
  return {
    day,
    format: notice.format,
    about: isCookiesPage(notice) ? 'cookies' : 'notice',
    faults: faults.flatMap((fault) => {
      const { id, title, why } = fault
      const source = sourceOf(fault)
      const found = isLookedFor(fault, day) ? fault.find(audited) : []
      return found.length === 0 ? [] : [{ id, title, ...source, why, ...quoted(found) }]
    }),
    items: checklistFor(notice).flatMap(({ id, title, provision, appliesTo, applies, find }) => {
      const source = sourceOf({ provision, when: 'while' })
      if (!inForce(source, day)) return []
      const found = find(saidHere)
      const missing = applies && !applies(audited) ? 'not-needed' : 'not-found'
      const state = found.length > 0 ? 'found' : missing
      return [{ id, title, ...source, appliesTo, state, ...quoted(found) }]
    }),
    unsaid: unsaidIn(audited),
  }
}

/** Whether anything was not found, out of date or otherwise wrong. */
export function isLacking({ faults: found, items, unsaid }: Audit): boolean {
  return found.length > 0 || unsaid.length > 0 || items.some(({ state }) => state === 'not-found')
}

function quoted(found: readonly Piece[]): { quotes: Piece[]; count: number } {
  const quotes = found
    .slice(0, mostQuoted)
    .map(({ text, heading, note }) => ({ text, heading, ...(note && { note }) }))
  return { quotes, count: found.length }
}
