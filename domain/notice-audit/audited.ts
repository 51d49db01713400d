import { Temporal } from 'temporal-polyfill'
import { inForce, type Provision } from '@/domain/law/provision'
import { type ProvisionName, provisions } from '@/domain/law/provisions'
import type { ServiceRecord } from '@/domain/record/record'
import type { Notice, Sentence } from './notice'

/** What a rule looks at: a notice on a day (`YYYY-MM-DD`), and the record of its service where there is one. */
export type Audited = {
  notice: Notice
  /** The sentences without those that still have a gap to be filled in: these say nothing yet. */
  sentences: readonly Sentence[]
  day: string
  record?: ServiceRecord
}

/** Something that the law wants in a notice, and how to find the sentences that say it. */
export type Item = {
  id: string
  title: string
  /** It is asked for between the dates of this provision. */
  provision: ProvisionName
  /** Which notices it is asked of, in words. */
  appliesTo: string
  /** Whether it is asked of this one; always, unless stated. */
  applies?: (audited: Audited) => boolean
  find: (audited: Audited) => readonly Sentence[]
}

/** A piece of the notice that a fault is about, and what is wrong with it where that is not plain. */
export type Piece = { text: string; heading: string; note?: string }

/** Something that a notice should not say, or not say so. */
export type Fault = {
  id: string
  title: string
  why: string
  provision: ProvisionName
  /** `after`: it is looked for once the provision has ended, instead of while it holds. */
  when: 'while' | 'after'
  find: (audited: Audited) => readonly Piece[]
}

/** The sentences that one of the patterns fits. */
export function saying(
  { sentences }: Pick<Audited, 'sentences'>,
  ...patterns: readonly RegExp[]
): Sentence[] {
  return sentences.filter(({ text }) => patterns.some((pattern) => pattern.test(text)))
}

/** The sentences under a heading that the first pattern fits and which the second fits themselves. */
export function sayingUnder({ sentences }: Audited, under: RegExp, pattern = /\S/): Sentence[] {
  return sentences.filter(({ text, heading }) => under.test(heading) && pattern.test(text))
}

/** The sentences of all these lists, each once, in the order of the notice. */
export function inOrder({ sentences }: Audited, ...lists: readonly (readonly Sentence[])[]): Sentence[] {
  const found = new Set(lists.flat())
  return sentences.filter((sentence) => found.has(sentence))
}

/** The source of a rule, with the days between which it is looked for. */
export function sourceOf({
  provision,
  when,
}: Pick<Fault, 'provision' | 'when'> & { provision: ProvisionName }) {
  const { citation, link, from, until }: Provision = provisions[provision]
  if (when === 'after' && until)
    return { citation, link, from: Temporal.PlainDate.from(until).add({ days: 1 }).toString() }
  return { citation, link, from, ...(until && { until }) }
}

/** Whether a fault is looked for on a day (`YYYY-MM-DD`). */
export function isLookedFor(fault: Fault, day: string): boolean {
  return inForce(sourceOf(fault), day)
}
