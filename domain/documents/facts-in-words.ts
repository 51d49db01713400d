import type { Field } from '@/domain/record/field'
import { titlesIn } from '@/domain/record/in-words'
import { kindNames, kindOf } from '@/domain/record/kinds'
import { organisationFields } from '@/domain/record/kinds/organisation'
import { serviceFields } from '@/domain/record/kinds/service'
import { factPage } from '@/domain/record/links'
import type { ServiceRecord } from '@/domain/record/record'
import type { FactPath } from './blocks'

/** The facts behind a part of a document, as links to the pages that change them, or to others. */
export function factsInWords(
  record: ServiceRecord,
  facts: FactPath[],
  pageOf: (fact: FactPath) => string = (fact) => factPage(record, fact),
): { summary: string; links: { text: string; href: string }[] } {
  const links = [...new Set(facts)].map((fact) => ({
    text: factInWords(record, fact),
    href: pageOf(fact),
  }))
  return { summary: factsCounted(facts), links }
}

/** How many facts there are, each counted once. */
export function factsCounted(facts: FactPath[]): string {
  const count = new Set(facts).size
  return count === 1 ? '1 fact' : `${count} facts`
}

function factInWords(record: ServiceRecord, fact: FactPath): string {
  const [kind, id = '', name = ''] = fact.split('/')
  const known = kindNames.find((candidate) => candidate === kind)
  if (known) return titled(titlesIn(record)(known, id), kindOf(known).fields[name])
  const fields: Readonly<Record<string, Field>> = kind === 'organisation' ? organisationFields : serviceFields
  return titled(kind === 'organisation' ? record.organisation.name : record.service.name, fields[id])
}

function titled(title: string, field: Field | undefined): string {
  return field ? `${title}: ${field.label.toLowerCase()}` : title
}
