import type { ServiceRecord } from '@/domain/record/record'
import type { Doc } from '../blocks'
import { materialFor } from '../material'
import { oneLine } from '../wording/sentences'
import { whoCanSee } from './access'
import { ifYouOnlyBrowse } from './browsing'
import { changes } from './changes'
import { children } from './children'
import { yourChoices } from './choices'
import { whatWeCollect } from './collect'
import { commitments } from './commitments'
import { howToComplain } from './complaints'
import { howLong } from './retention'
import { yourRights } from './rights'
import { howWeProtect } from './security'
import { whoWeShareWith } from './sharing'
import { whereItComesFrom } from './sources'
import { summary } from './summary'
import { whereItGoes } from './transfers'
import { whoWeAre } from './who-we-are'
import { why } from './why'

const sections = [
  summary,
  whoWeAre,
  whatWeCollect,
  ifYouOnlyBrowse,
  why,
  whereItComesFrom,
  whoWeShareWith,
  whereItGoes,
  howLong,
  whoCanSee,
  howWeProtect,
  commitments,
  yourRights,
  yourChoices,
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
