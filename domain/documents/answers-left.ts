import type { KindName } from '@/domain/record/field'
import type { TitleOf } from '@/domain/record/in-words'
import { kindOf } from '@/domain/record/kinds'
import type { ServiceRecord } from '@/domain/record/record'
import { entriesOf } from '@/domain/record/references'
import { bundlesOf, questionsOf } from '@/domain/record/resolved/bundles'
import { answersThatCount } from '@/domain/record/resolved/resolved'
import { statedBy } from '@/domain/record/resolved/stated'
import { answersInWords } from './answers-in-words'

/**
 * What would hold of these questions about a thing if none of them were answered there, in words with what says so: “7 years after the
 * visit, from Bookings”. Undefined for a question that nothing else answers.
 */
export function answersLeft(
  record: ServiceRecord,
  kind: KindName,
  id: string,
  names: readonly string[],
  titleOf: TitleOf,
): (name: string) => string | undefined {
  const stated = statedBy(record, kind, id)
  if (!stated) return () => undefined
  const leaves = questionsOf(bundlesOf[kind] ?? [])
  const asked = names.filter((name) => leaves.includes(name))
  if (asked.length === 0) return () => undefined
  const { certainty, ...values } = stated.values as { certainty?: Record<string, unknown>; id: string }
  const bare = {
    ...without(values, asked),
    ...(certainty && { certainty: without(certainty, asked) }),
    id,
  }
  const { plural } = kindOf(kind)
  const others = entriesOf(record, kind).map((entry) => (entry.id === id ? bare : entry))
  const emptied = stated.hasRow ? { ...record, [plural]: others } : record
  const { originOf } = answersThatCount(emptied, kind, bare)
  const answers = answersInWords(emptied, kind, bare, titleOf)
  return (name) => {
    if (!originOf(name)) return undefined
    const { lines = [], from, beside = [] } = answers(name) ?? {}
    const said = [...lines, ...beside].join('; ')
    if (said === '') return undefined
    return from ? `${said} (${from.replace('From', 'from')})` : said
  }
}

function without<V extends object>(values: V, names: readonly string[]) {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !names.includes(name)))
}
