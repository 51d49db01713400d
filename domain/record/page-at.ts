import { askedOn } from './asked-on'
import type { Fields, KindName, Values } from './field'
import type { FormValues } from './form'
import { kindNames, kindOf } from './kinds'
import { organisationFields, organisationSteps } from './kinds/organisation'
import { serviceFields, serviceSteps } from './kinds/service'
import type { ServiceRecord } from './record'
import { entryOf } from './references'
import { answersThatCount } from './resolved/resolved'

/** A page that asks questions, as an address leads to it: for tests of links. */
export type PageOfQuestions = {
  asks: readonly string[]
  fields: Fields
  /** The question that the address leads to. */
  at: string
  about:
    | { is: 'owner'; owner: 'service' | 'organisation' }
    | { is: 'thing'; kind: KindName; id: string }
    | { is: 'new'; kind: KindName; suggested: FormValues }
    | { is: 'part'; kind: KindName; id: string; list: string; index: number | 'new' }
}

const owners = {
  service: { list: 'describe', fields: serviceFields, steps: serviceSteps },
  organisation: { list: 'profile', fields: organisationFields, steps: organisationSteps },
}

/** The page of questions at an address; undefined when there is none, as on the page of a thing or of a list. */
export function pageAt(record: ServiceRecord, href: string): PageOfQuestions | undefined {
  const { pathname, searchParams, hash } = new URL(href, 'http://localhost')
  const at = hash.slice(1)
  const parts = pathname.split('/').slice(1)
  const owner = parts[0] === 'services' ? 'service' : 'organisation'
  const [list = '', first = '', second, third] =
    owner === 'service' && parts[1] === record.service.slug ? parts.slice(2) : parts.slice(1)
  if (list === owners[owner].list) {
    const { fields, steps } = owners[owner]
    const step = steps.find(({ id }) => id === first)
    return (
      step && { at, fields, asks: askedOn(fields, step.fields, record[owner]), about: { is: 'owner', owner } }
    )
  }
  const kind = kindNames.find((name) => kindOf(name).plural === list)
  return (
    kind &&
    (first === 'new' ? added(kind, at, searchParams) : changed(record, kind, at, [first, second, third]))
  )
}

function added(kind: KindName, at: string, query: URLSearchParams): PageOfQuestions | undefined {
  const { fields, steps } = kindOf(kind)
  const [step] = steps
  if (!step || step.readFromEvidence) return undefined
  const suggested = Object.fromEntries(query)
  return { at, fields, asks: askedOn(fields, step.fields, suggested), about: { is: 'new', kind, suggested } }
}

function changed(
  record: ServiceRecord,
  kind: KindName,
  at: string,
  [id = '', page, index]: [string, string | undefined, string | undefined],
): PageOfQuestions | undefined {
  const { fields, steps } = kindOf(kind)
  const entry = entryOf(record, kind, id)
  if (!entry || !page) return undefined
  if (index === undefined) {
    const step = steps.find((one) => one.id === page && !one.readFromEvidence)
    const { values } = answersThatCount(record, kind, entry)
    return (
      step && { at, fields, asks: askedOn(fields, step.fields, values), about: { is: 'thing', kind, id } }
    )
  }
  const input = fields[page]?.input
  if (input?.type !== 'parts') return undefined
  const part = index === 'new' ? {} : (entry[page] as Values[] | undefined)?.[Number(index)]
  return (
    part && {
      at,
      fields: input.fields,
      asks: askedOn(input.fields, Object.keys(input.fields), part),
      about: { is: 'part', kind, id, list: page, index: index === 'new' ? 'new' : Number(index) },
    }
  )
}
