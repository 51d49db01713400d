import * as fc from 'fast-check'
import { arbitraryAnswers } from '@/domain/record/arbitrary'
import { canonicalJson } from '@/domain/record/canonical'
import type { Field, Fields, KindName, Values } from '@/domain/record/field'
import { kindNames, kindOf } from '@/domain/record/kinds'
import { organisationFields } from '@/domain/record/kinds/organisation'
import { serviceFields } from '@/domain/record/kinds/service'
import type { ServiceRecord } from '@/domain/record/record'
import { entriesOf } from '@/domain/record/references'

/** One answer given, taken away or made another; in any record that has the thing which it is about. */
export type FactChange = (record: ServiceRecord) => ServiceRecord

type Subject = {
  fields: Fields
  values: Values
  put: (record: ServiceRecord, answers: Values) => ServiceRecord
}

/** Any change of one answer of a record. */
export function arbitraryChange(record: ServiceRecord): fc.Arbitrary<FactChange> {
  const ids = Object.fromEntries(
    kindNames.map((name) => [name, entriesOf(record, name).map(({ id }) => id)]),
  ) as Record<KindName, string[]>
  const changed = ({ values, put }: Subject, [name, field]: [string, Field]) => {
    const given = arbitraryAnswers({ [name]: field }, ids, 'fully').map((answers) => answers[name])
    const answer = field.required ? given : fc.option(given, { nil: undefined, freq: 3 })
    return answer
      .filter((value) => canonicalJson(value) !== canonicalJson(values[name]))
      .map(
        (value): FactChange =>
          (to) =>
            put(to, { [name]: value }),
      )
  }
  return fc
    .constantFrom(...subjectsOf(record))
    .chain((subject) =>
      fc.constantFrom(...Object.entries(subject.fields)).map((field) => ({ subject, field })),
    )
    .filter(({ field: [, { input }] }) => !('to' in input) || ids[input.to].length > 1)
    .chain(({ subject, field }) => changed(subject, field))
}

function subjectsOf(record: ServiceRecord): Subject[] {
  return [
    {
      fields: serviceFields,
      values: record.service,
      put: (to, answers) => ({ ...to, service: { ...to.service, ...answers } }),
    },
    {
      fields: organisationFields,
      values: record.organisation,
      put: (to, answers) => ({ ...to, organisation: { ...to.organisation, ...answers } }),
    },
    ...kindNames.flatMap((name) =>
      entriesOf(record, name).map((values) => ({
        fields: kindOf(name).fields,
        values,
        put: (to: ServiceRecord, answers: Values) => ({
          ...to,
          [kindOf(name).plural]: entriesOf(to, name).map((entry) =>
            entry.id === values.id ? { ...entry, ...answers } : entry,
          ),
        }),
      })),
    ),
  ]
}
