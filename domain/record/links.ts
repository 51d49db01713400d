import type { Fields, KindName } from './field'
import type { Step } from './kind'
import { kindNames, kindOf } from './kinds'
import { organisationSteps } from './kinds/organisation'
import { serviceSteps } from './kinds/service'
import type { ServiceRecord } from './record'
import { entryOf } from './references'
import { sectionOf } from './sections'

/** The page on which a thing is shown: of the service, or of the organisation when it is shared. */
export function entryPage(record: ServiceRecord, kind: KindName, id: string): string {
  const shared = entryOf(record, kind, id)?.shared === true
  const base = shared ? '/organisation' : `/services/${record.service.slug}`
  return `${base}/${kindOf(kind).plural}/${id}`
}

/**
 * The question that changes a fact, for example `identifier/ip/moments`: the page that asks it, at its anchor. The page of the
 * thing when no question asks it (`identifier/ip/holdings`), of the list when it names none (`risk`), and of the service
 * when there is no such thing.
 */
export function factPage(record: ServiceRecord, fact: string): string {
  const [kind = '', ...rest] = fact.split('/')
  if (kind === 'service')
    return `/services/${record.service.slug}/describe/${questionIn(serviceSteps, rest[0])}`
  if (kind === 'organisation') return `/organisation/profile/${questionIn(organisationSteps, rest[0])}`
  const name = kindNames.find((known) => known === kind)
  const [id, field] = rest
  if (!name) return `/services/${record.service.slug}`
  if (!id) return `/services/${record.service.slug}/${sectionOf(name)}`
  const step = kindOf(name).steps.find(({ fields }) => field && fields.includes(field))
  return step && !step.readFromEvidence
    ? `${entryPage(record, name, id)}/${step.id}#${field}`
    : entryPage(record, name, id)
}

/** The question about one part of a thing, or about a new one: `…/stages/0#period`, `…/access/new#kind`. */
export function partPage(
  record: ServiceRecord,
  kind: KindName,
  id: string,
  { field, index, question }: { field: string; index: number | 'new'; question: string },
): string {
  return `${entryPage(record, kind, id)}/${field}/${index}#${question}`
}

/**
 * The page that adds a thing to a service, at a question of it, with answers that it suggests; of what only evidence can add, the
 * list of what it showed.
 */
export function addingPage(
  record: ServiceRecord,
  kind: KindName,
  suggested: Readonly<Record<string, string>> = {},
  question?: string,
): string {
  const base = `/services/${record.service.slug}`
  if (kind === 'observation') return `${base}/evidence?list=unrecorded#${observedAnchor}`
  const { plural, steps } = kindOf(kind)
  const query = new URLSearchParams(suggested)
  const asked = kind === 'evidence' ? 'file' : (question ?? steps[0]?.fields[0])
  return `${base}/${plural}/new${query.size > 0 ? `?${query}` : ''}#${asked}`
}

/** Where the page of the evidence lists what was observed. */
export const observedAnchor = 'observed'

function questionIn(
  steps: readonly Pick<Step<Fields>, 'id' | 'fields'>[],
  field: string | undefined,
): string {
  const found = steps.find(({ fields }) => field && (fields as string[]).includes(field))
  return found ? `${found.id}#${field}` : (steps[0]?.id ?? '')
}
