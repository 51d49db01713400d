import type { rights } from '@/domain/record/kinds/statement'
import type { Purpose } from '@/domain/record/record'
import type { LawfulBasis } from '@/domain/record/vocabulary/lawful-bases'
import { listed } from '../wording/sentences'
import { basesInUse } from './bases'

export type RightName = keyof typeof rights

/** Whether a right can be used here at all, and the sentences that say how far it goes. */
export type Extent = { applies: boolean; qualification: string[] }

/** UK GDPR Article 21(1): point (ea) was added by the Data (Use and Access) Act 2025, section 70. */
const objectable: LawfulBasis[] = ['public-task', 'recognised-legitimate-interest', 'legitimate-interests']
/** UK GDPR Article 20(1)(a). */
const portable: LawfulBasis[] = ['consent', 'contract']
/** UK GDPR Article 17(3)(b). */
const notErasable: LawfulBasis[] = ['legal-obligation', 'public-task']

/**
 * How far a right goes, given the lawful bases in use. A right is qualified by what it covers and never dropped
 * while a part of it applies; before any basis is recorded every right is stated in full.
 */
export function extentOf(purposes: readonly Purpose[], name: RightName): Extent {
  const bases = basesInUse(purposes)
  const undecided = bases.size === 0 && !purposes.some(({ regime }) => regime === 'part-3')
  const enforcement = purposes.filter(({ regime }) => regime === 'part-3')
  const extent = undecided ? { applies: true, qualification: [] } : underUkGdpr(purposes, bases, name)
  const limits = underPart3[name]
  if (enforcement.length === 0 || limits === undefined) return extent
  return { applies: true, qualification: [...extent.qualification, limits] }
}

function underUkGdpr(purposes: readonly Purpose[], bases: Set<LawfulBasis>, name: RightName): Extent {
  const relied = (which: LawfulBasis[]) => which.filter((basis) => bases.has(basis))
  const where = (which: LawfulBasis[], opening: string): Extent => {
    const found = relied(which)
    const partly = found.length > 0 && found.length < bases.size
    return { applies: found.length > 0, qualification: partly ? [`${opening} ${inWords(found)}.`] : [] }
  }
  const inUse = bases.size > 0
  switch (name) {
    case 'erasure': {
      const kept = relied(notErasable)
      const words = `We may have to keep data that we use because of ${inWords(kept)}.`
      return { applies: inUse, qualification: kept.length > 0 ? [words] : [] }
    }
    case 'objection': {
      const { applies, qualification } = where(objectable, 'You can object to what we do because of')
      return { applies, qualification: [...qualification, 'We may go on if we have a strong reason.'] }
    }
    case 'portability':
      return where(portable, 'This covers data that you gave us and that we use because of')
    case 'withdraw': {
      const { applies } = where(['consent'], '')
      return {
        applies,
        qualification: ['You can do this at any time. It does not change what we did before.'],
      }
    }
    case 'automated':
      return { applies: purposes.some(({ automation }) => automation === 'automated'), qualification: [] }
    default:
      return { applies: inUse, qualification: [] }
  }
}

function inWords(bases: LawfulBasis[]): string {
  const words: Record<LawfulBasis, string> = {
    consent: 'your consent',
    contract: 'a contract',
    'legal-obligation': 'a legal obligation',
    'vital-interests': 'vital interests',
    'public-task': 'a public task',
    'recognised-legitimate-interest': 'a recognised legitimate interest',
    'legitimate-interests': 'legitimate interests',
  }
  return listed(
    bases.map((basis) => words[basis]),
    'or',
  )
}

/** Data Protection Act 2018, Part 3, chapter 3 (sections 44 to 50): it has no right to object or to portability. */
const underPart3: Partial<Record<RightName, string>> = {
  informed: 'For law enforcement, we may tell you less to protect an investigation or other people.',
  access: 'For law enforcement, we may give you less to protect an investigation or other people.',
  rectification: 'For law enforcement, this right is in section 46 of the Data Protection Act 2018.',
  erasure:
    'For law enforcement, this right is in section 47 of the Data Protection Act 2018. We may keep data as evidence.',
  restriction: 'For law enforcement, this right is in section 47 of the Data Protection Act 2018.',
  automated: 'For law enforcement, this right is in section 49 of the Data Protection Act 2018.',
}
