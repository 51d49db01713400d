import type { ServiceRecord } from '@/domain/record/record'
import { materialFor } from '../material'
import type { CoverageItem } from './coverage-check'
import { checksOfRights } from './coverage-of-rights'
import { checksOfUse } from './coverage-of-use'

export type { CoverageItem } from './coverage-check'

const checks = [...checksOfUse, ...checksOfRights]

/**
 * The notice of a day against what UK GDPR Articles 13 and 14 ask for: 17 items, of which those that are not yet
 * law on the day (`YYYY-MM-DD`) are left out.
 */
export function noticeCoverage(record: ServiceRecord, date: string): CoverageItem[] {
  const material = materialFor(record, date)
  return checks
    .filter(({ from }) => from === undefined || from <= date)
    .map(({ item, article, find }) => {
      const { met, because } = find(material)
      return { item, article, met, because }
    })
}
