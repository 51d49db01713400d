import type { ServiceRecord } from '@/domain/record/record'
import { resolved } from '@/domain/record/resolved/resolved'
import type { DocumentType } from '../document-type'
import { coveredByNotice } from '../material'
import { noticeCoverage } from './coverage'
import { composeNotice } from './notice'

export const notice: DocumentType = {
  title: 'Privacy notice',
  about: 'Tells people what you collect, why, for how long and who sees it. UK GDPR Articles 13 and 14.',
  published: { at: '', noun: 'notice' },
  compose: composeNotice,
  dateLines: ['updated'],
  speaksOf: covered,
  coverage: (record, date) => {
    const items = noticeCoverage(record, date)
    const met = items.filter((item) => item.met).length
    return {
      summary: `Covers ${met} of ${items.length} items of Articles 13 and 14`,
      items: items.map(({ item, article, met }) => ({ text: `${item}, ${article}`, met })),
    }
  },
}

/** The answers that apply, without the identifiers that the notice does not cover. */
function covered(whole: ServiceRecord): ServiceRecord {
  const record = resolved(whole).record
  const identifiers = coveredByNotice(record)
  const ids = new Set(identifiers.map(({ id }) => id))
  return { ...record, identifiers, holdings: record.holdings.filter(({ identifier }) => ids.has(identifier)) }
}
