import type { ServiceRecord } from '@/domain/record/record'
import type { Doc } from '../blocks'
import { type Material, materialFor } from '../material'
import { oneLine } from '../wording/sentences'
import { automatedDecisions } from './automated-decisions'
import { ifYouOnlyBrowse } from './browsing'
import { changes } from './changes'
import { children } from './children'
import { yourChoices } from './choices'
import { whatElseWeCollect } from './collect'
import { howToComplain } from './complaints'
import { howLongAndWhoSees } from './kept-table'
import { ourLawfulBases } from './lawful-bases'
import { opening } from './opening'
import { inParts } from './parts'
import { yourRights } from './rights'
import { howWeProtect } from './security'
import { whoWeShareWith } from './sharing'
import { whoWeAre } from './who-we-are'

/** What differs from one group of people to another, if anything does. */
const aboutPeople = [ifYouOnlyBrowse, whatElseWeCollect, ourLawfulBases, automatedDecisions]

const sections = [
  opening,
  whoWeAre,
  (material: Material) => inParts(material, aboutPeople),
  howLongAndWhoSees,
  whoWeShareWith,
  howWeProtect,
  yourChoices,
  yourRights,
  children,
  howToComplain,
  changes,
]

/**
 * The privacy notice: what UK GDPR Articles 13 and 14 require, from the record alone, for the law and contacts of
 * a day (`YYYY-MM-DD`). What is not recorded is left out, or said to be missing where leaving it out would mislead.
 */
export function composeNotice(record: ServiceRecord, date: string): Doc {
  const material = materialFor(record, date)
  return {
    title: `Privacy notice: ${oneLine(record.service.name)}`,
    lang: 'en',
    date,
    blocks: sections.flatMap((compose) => compose(material)),
  }
}
