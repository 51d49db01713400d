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
 * The page that changes a fact, for example `identifier/ip/moments`; the page of the thing when no question asks
 * it (`identifier/ip/holdings`), of the list where one is added when it names none (`risk`), and of the service when
 * there is no such thing.
 */
export function factPage(record: ServiceRecord, fact: string): string {
  const [kind = '', ...rest] = fact.split('/')
  if (kind === 'service')
    return `/services/${record.service.slug}/describe/${stepWith(serviceSteps, rest[0])}`
  if (kind === 'organisation') return `/organisation/profile/${stepWith(organisationSteps, rest[0])}`
  const name = kindNames.find((known) => known === kind)
  const [id, field] = rest
  if (!name) return `/services/${record.service.slug}`
  if (!id) return `/services/${record.service.slug}/${sectionOf(name)}`
  const step = kindOf(name).steps.find(({ fields }) => field && fields.includes(field))
  return step && !step.readFromEvidence
    ? `${entryPage(record, name, id)}/${step.id}`
    : entryPage(record, name, id)
}

function stepWith(steps: readonly Pick<Step<Fields>, 'id' | 'fields'>[], field: string | undefined): string {
  const found = steps.find(({ fields }) => field && (fields as string[]).includes(field)) ?? steps[0]
  return found?.id ?? ''
}
