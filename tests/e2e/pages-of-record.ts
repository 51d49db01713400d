import type { KindName, Values } from '@/domain/record/field'
import { isAsked } from '@/domain/record/kind'
import { kindOf } from '@/domain/record/kinds'
import type { ServiceRecord } from '@/domain/record/record'
import { entriesOf } from '@/domain/record/references'

/**
 * Every address about things of a kind below a service or the organisation: the page that adds one, the thing
 * itself, each page of its questions, its removal, and those of a part.
 */
export function pagesAbout(kind: KindName, base: string, entries: readonly Values[]): string[] {
  const { plural, steps, fields } = kindOf(kind)
  const [first] = entries
  const list = `${base}/${plural}`
  const adding = isAsked({ steps }) ? [`${list}/new`] : []
  if (!first) return adding
  const thing = `${list}/${first.id}`
  const parts = Object.entries(fields).flatMap(([name, { input }]) => {
    if (input.type !== 'parts') return []
    const withParts = entries.find((entry) => entry[name] !== undefined)
    const part = withParts && `${list}/${withParts.id}/${name}/0`
    return [`${thing}/${name}/new`, ...(part ? [part, `${part}/remove`] : [])]
  })
  const asked = steps.filter(({ readFromEvidence }) => !readFromEvidence).map(({ id }) => `${thing}/${id}`)
  return [...adding, thing, ...asked, `${thing}/remove`, ...parts]
}

/** The things of a kind that a service keeps for itself, or that its organisation shares. */
export function kept(record: ServiceRecord, kind: KindName, by: 'service' | 'organisation'): Values[] {
  return entriesOf(record, kind).filter(({ shared }) => (shared === true) === (by === 'organisation'))
}
