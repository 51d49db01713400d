import type { Fields, KindName, Values } from '@/domain/record/field'
import { titlesIn } from '@/domain/record/in-words'
import { kindNames, kindOf } from '@/domain/record/kinds'
import { organisationFields } from '@/domain/record/kinds/organisation'
import { serviceFields } from '@/domain/record/kinds/service'
import type { ServiceRecord } from '@/domain/record/record'
import { entriesOf } from '@/domain/record/references'
import { resolved } from '@/domain/record/resolved/resolved'

/** What a person wrote in answer to a question, once, where it is stated. */
export type TeamText = {
  kind: KindName | 'service' | 'organisation'
  /** The id of the thing; empty for the service and the organisation. */
  id: string
  field: string
  fact: string
  /** What the thing is called, and what the question is. */
  title: string
  label: string
  text: string
}

/** Names of cookies and fields are no prose, and what was observed nobody wrote. */
const noProse = new Set<string>(['identifier/name', 'identifier/domain'])
const observed = new Set<KindName>(['evidence', 'observation'])

const known = new WeakMap<ServiceRecord, TeamText[]>()

/** Every text of a record that people wrote, in its order. */
export function teamTexts(record: ServiceRecord): TeamText[] {
  const before = known.get(record)
  if (before) return before
  const made = read(record)
  known.set(record, made)
  return made
}

function read(record: ServiceRecord): TeamText[] {
  const titleOf = titlesIn(record)
  const { statementOf } = resolved(record)
  return [
    ...textsOf(organisationFields, record.organisation, {
      kind: 'organisation',
      id: '',
      title: record.organisation.name,
    }),
    ...textsOf(serviceFields, record.service, { kind: 'service', id: '', title: record.service.name }),
    ...kindNames
      .filter((kind) => !observed.has(kind))
      .flatMap((kind) =>
        entriesOf(record, kind).flatMap((entry) =>
          textsOf(kindOf(kind).fields, entry, { kind, id: entry.id, title: titleOf(kind, entry.id) }),
        ),
      ),
  ].filter(({ fact }) => statementOf(fact) === fact)
}

type Thing = Pick<TeamText, 'kind' | 'id' | 'title'>

function textsOf(fields: Fields, answers: Values, thing: Thing, within = ''): TeamText[] {
  return Object.entries(fields).flatMap(([name, { input, label }]): TeamText[] => {
    const value = answers[name]
    const field = within || name
    if (value === undefined || noProse.has(`${thing.kind}/${name}`)) return []
    if (input.type === 'parts')
      return (value as Values[]).flatMap((part) => textsOf(input.fields, part, thing, field))
    if (input.type !== 'text' && input.type !== 'longText') return []
    const fact = [thing.kind, thing.id, field].filter(Boolean).join('/')
    return [{ ...thing, field, fact, label, text: value as string }]
  })
}
