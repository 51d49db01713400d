import type { ServiceRecord } from '@/domain/record/record'
import { abbreviatedOnce } from '../abbreviations'
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
import { inParts, isInParts } from './parts'
import { yourRights } from './rights'
import { whenWeMayTellYouLess } from './rights-under-part-3'
import { howWeProtect } from './security'
import { whoWeShareWith } from './sharing'
import { howToUseYourRights } from './using-rights'
import { whoWeAre } from './who-we-are'

/** What differs from one group of people to another where two laws apply. */
const aboutPeople = [ifYouOnlyBrowse, whatElseWeCollect, ourLawfulBases, automatedDecisions]

const forEverybody = [howLongAndWhoSees, whoWeShareWith, howWeProtect, yourChoices]

function sectionsOf(material: Material) {
  return isInParts(material)
    ? [(all: Material) => inParts(all, [...aboutPeople, yourRights]), whenWeMayTellYouLess, ...forEverybody]
    : [...aboutPeople, ...forEverybody, yourRights, whenWeMayTellYouLess]
}

const first = [opening, whoWeAre]
const last = [howToUseYourRights, children, howToComplain, changes]

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
    blocks: abbreviatedOnce(
      [...first, ...sectionsOf(material), ...last].flatMap((compose) => compose(material)),
    ),
  }
}
