import { onDevice } from '@/domain/record/kinds/identifier'
import type { Block } from '../blocks'
import type { Material } from '../material'
import { control, limitsOnUse, moments, natureOfData, rightsSupported, sources } from './about-data'
import { counts, informationGiven, owners, theService } from './about-service'
import { howLongEachIsKept, whereEachIsHeld, whoHasAccess } from './holdings'
import { categoriesInScope, identifiersInScope, itemsOnDevices } from './identifiers'
import { aboutPeople } from './people'
import { aims, automation, lawfulBasisTable, whyEachIsNeeded } from './purposes'
import { needForAssessment } from './screening'
import { sharings, transfers } from './sharing'
import { highRiskSignals } from './signals'
import { agreements, systemsInScope } from './systems'

/** How much of an answer the record can give: all of it, a part, or nothing, so that a person has to. */
export type Answered = 'record' | 'partly' | 'person'

type Fill = { gives: 'record' | 'partly'; blocks: (material: Material, key: string) => Block[] }

/** What the record says under each prompt of the template. A prompt that is not here needs a person. */
export const fills: Readonly<Record<string, Fill>> = {
  'project-aims': {
    gives: 'partly',
    blocks: (material, key) => [...theService(material, key), ...aims(material, key)],
  },
  'need-for-dpia': { gives: 'partly', blocks: needForAssessment },
  'nature-collect-use-store-delete': {
    gives: 'record',
    blocks: (material, key) => [
      ...categoriesInScope(material, key),
      ...identifiersInScope(material, key),
      ...itemsOnDevices(material, key, material.record.identifiers.filter(onDevice)),
      ...systemsInScope(material, key),
      ...whereEachIsHeld(material, key),
      ...whoHasAccess(material, key),
    ],
  },
  'nature-source': { gives: 'record', blocks: sources },
  'nature-sharing': {
    gives: 'record',
    blocks: (material, key) => [...agreements(material, key), ...sharings(material, key)],
  },
  'nature-high-risk': { gives: 'partly', blocks: highRiskSignals },
  'scope-nature': { gives: 'record', blocks: natureOfData },
  'scope-amount': {
    gives: 'partly',
    blocks: (material, key) => [...counts(material, key), ...aboutPeople(material, key, 'approximateNumber')],
  },
  'scope-frequency': { gives: 'partly', blocks: moments },
  'scope-retention': { gives: 'record', blocks: howLongEachIsKept },
  'scope-individuals': {
    gives: 'record',
    blocks: (material, key) => aboutPeople(material, key, 'approximateNumber'),
  },
  'scope-area': {
    gives: 'record',
    blocks: (material, key) => aboutPeople(material, key, 'where', 'whereDetail'),
  },
  'context-relationship': {
    gives: 'record',
    blocks: (material, key) =>
      aboutPeople(
        material,
        key,
        'relationship',
        'usersThemselves',
        'relationshipDetail',
        'coveredBy',
        'otherNotice',
        'told',
        'toldDetail',
        'toldException',
        'part3Categories',
      ),
  },
  'context-control': { gives: 'partly', blocks: control },
  'context-vulnerable': {
    gives: 'record',
    blocks: (material, key) => aboutPeople(material, key, 'children', 'childrenDetail', 'vulnerable'),
  },
  'purposes-achieve': { gives: 'record', blocks: aims },
  'purposes-effect': { gives: 'partly', blocks: automation },
  'consult-internal': { gives: 'partly', blocks: owners },
  'consult-processors': { gives: 'partly', blocks: agreements },
  'necessity-basis': { gives: 'record', blocks: lawfulBasisTable },
  'necessity-function-creep': { gives: 'partly', blocks: limitsOnUse },
  'necessity-quality': { gives: 'partly', blocks: whyEachIsNeeded },
  'necessity-information': { gives: 'record', blocks: informationGiven },
  'necessity-rights': { gives: 'record', blocks: rightsSupported },
  'necessity-processors': { gives: 'record', blocks: agreements },
  'necessity-transfers': { gives: 'record', blocks: transfers },
}
