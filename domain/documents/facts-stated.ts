import { toConfirmOf } from '@/domain/record/certainty'
import type { Values } from '@/domain/record/field'
import { kindNames } from '@/domain/record/kinds'
import type { ServiceRecord } from '@/domain/record/record'
import { entryOf } from '@/domain/record/references'
import { resolved } from '@/domain/record/resolved/resolved'
import type { FactPath } from './blocks'

/** The facts behind a part, each by the path of its statement: how a copy is held is often said of its system. */
export function factsStated(record: ServiceRecord, facts: readonly FactPath[]): FactPath[] {
  return [...new Set(facts.map(resolved(record).statementOf))]
}

/** Whether a part rests on an answer that something proposed and nobody has confirmed. */
export function isToBeConfirmed(record: ServiceRecord, facts: readonly FactPath[]): boolean {
  const { record: counting } = resolved(record)
  return facts.some((fact) => {
    const [kind = '', id = '', name = ''] = fact.split('/')
    const known = kindNames.find((candidate) => candidate === kind)
    const values: Values | undefined = known
      ? entryOf(counting, known, id)
      : kind === 'service' || kind === 'organisation'
        ? counting[kind]
        : undefined
    return values !== undefined && toConfirmOf(values, known ? name : id) !== undefined
  })
}
