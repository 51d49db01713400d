import type { FactPath } from '@/domain/documents/blocks'
import { documents } from '@/domain/documents/documents'
import { factsInWords } from '@/domain/documents/facts-in-words'
import { kindNames } from '@/domain/record/kinds'
import type { ServiceRecord } from '@/domain/record/record'
import { statedBy } from '@/domain/record/resolved/stated'
import type { Stale } from './stale'

/** A fact that makes a part stale, with the page that changes it; none where what it is about is no longer there. */
export type Cause = { fact: FactPath; text: string; href?: string }

/** A stale part as a person reads it. */
export type StaleInWords = Pick<Stale, 'kind' | 'key' | 'is' | 'before' | 'after' | 'because'> & {
  /** The title of its document. */
  document: string
  heading: string
  causes: Cause[]
}

/** Says where a stale part stands, what it said and would say, and why; what was removed is named as it was published. */
export function staleInWords(
  { document, facts, ...part }: Stale,
  published: ServiceRecord,
  draft: ServiceRecord,
): StaleInWords {
  const causes = facts.map((fact): Cause => {
    const stays = isAbout(draft, fact)
    const [link] = factsInWords(stays ? draft : published, [fact]).links
    return { fact, text: link?.text ?? fact, ...(stays && { href: link?.href }) }
  })
  const { kind, key, heading, is, before, after, because } = part
  return { document: documents[document].title, kind, key, heading, is, before, after, because, causes }
}

/** Whether the record still has what a fact is about. */
function isAbout(record: ServiceRecord, fact: FactPath): boolean {
  const [kind, id = ''] = fact.split('/')
  const name = kindNames.find((known) => known === kind)
  return name === undefined || statedBy(record, name, id) !== undefined
}
