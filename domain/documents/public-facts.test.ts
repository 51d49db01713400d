import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { someRecord } from '@/domain/record/arbitrary'
import type { KindName } from '@/domain/record/field'
import { kindOf } from '@/domain/record/kinds'
import { onDevice } from '@/domain/record/kinds/identifier'
import type { ServiceRecord } from '@/domain/record/record'
import { entriesOf } from '@/domain/record/references'
import type { FactPath } from './blocks'
import { composeCookies } from './cookies/cookies'
import { factsIn } from './facts-in'
import { materialFor } from './material'
import { composeNotice } from './notice/notice'

const day = '2026-11-22'

/** What belongs in the file alone, by kind. Not that a system is a browser, nor for whom a service is: words depend on them. */
const forTheFile: Partial<Record<KindName, string[]>> = {
  people: [
    'relationshipDetail',
    'vulnerable',
    'approximateNumber',
    'where',
    'whereDetail',
    'usersThemselves',
    'told',
    'toldDetail',
    'toldException',
    'part3Categories',
  ],
  party: [
    'named',
    'places',
    'email',
    'telephone',
    'address',
    'agreement',
    'agreementReference',
    'agreementLink',
  ],
  system: [
    'name',
    'description',
    'agreementReference',
    'agreementLink',
    'securityFile',
    'policyFollowed',
    'policyDepartures',
    'informationAssetOwner',
  ],
  purpose: [
    'category',
    'neededUntil',
    'neededFor',
    'part3Logging',
    'part3LoggedActions',
    'competentAuthority',
    'strictlyNecessary',
    'factsApart',
  ],
  category: ['fileName', 'systems', 'whyNeeded'],
  identifier: ['whyNeeded', 'sensitiveAlone', 'fileDescription'],
  holding: ['notes', 'policyFollowed', 'policyDepartures'],
  sharing: ['purposes', 'agreement', 'agreementLink', 'notes', 'marketing', 'paid'],
  choice: ['record', 'usableWithout', 'ease', 'charge'],
  contact: ['checkedOn'],
  dpiaAnswer: ['prompt', 'words'],
  risk: ['source', 'identifiers', 'likelihood', 'severity', 'overall', 'measures'],
  signOff: ['item', 'name', 'position', 'date', 'comment'],
}
const forTheFileOfService = [
  'phase',
  'businessFunction',
  'owner',
  'informationAssetOwner',
  'nextReview',
  'breachRegister',
  'highRisk',
]

function publicFacts(record: ServiceRecord): Set<FactPath> {
  return new Set([...factsIn(composeNotice(record, day)), ...factsIn(composeCookies(record, day))])
}

test('nothing that belongs in the file alone is a fact of a public document', () => {
  fc.assert(
    fc.property(someRecord('fully', 3), (record) => {
      const wrong = [...publicFacts(record)].filter((fact) => {
        const [kind = '', id = '', field = ''] = fact.split('/')
        if (kind === 'service') return forTheFileOfService.includes(id)
        return forTheFile[kind as KindName]?.includes(field)
      })
      expect(wrong).toEqual([])
    }),
    { numRuns: 40 },
  )
})

/** What the public must be told of each thing, as far as it is answered and applies. */
const forThePublic: Partial<Record<KindName, string[]>> = {
  people: ['name', 'children', 'childrenDetail', 'coveredBy', 'otherNotice'],
  system: ['publicName', 'operator', 'party', 'places', 'region', 'securityPublic'],
  purpose: [
    'name',
    'description',
    'role',
    'roleParty',
    'roleDetail',
    'regime',
    'bases',
    'specialCategory',
    'criminalOffence',
    'schedule1',
    'policyDocument',
    'automation',
    'anonymised',
  ],
  identifier: [
    'plainName',
    'description',
    'people',
    'sources',
    'sourceParties',
    'sourcePeople',
    'sourceDetail',
    'publicSource',
    'moments',
    'obligation',
    'obligationDetail',
    'withoutIt',
    'purposes',
    'personalData',
    'notPersonalReason',
  ],
  holding: [
    'system',
    'state',
    'form',
    'formDetail',
    'stages',
    'whicheverFirst',
    'legalHold',
    'retentionReason',
    'disposal',
    'enforcement',
    'access',
  ],
  sharing: ['recipient', 'capacity', 'identifiers', 'what', 'form', 'when', 'why', 'ownUse', 'keptFor'],
  choice: [
    'name',
    'type',
    'how',
    'withdraw',
    'link',
    'identifiers',
    'withoutIt',
    'remembered',
    'askedAgain',
    'purposes',
    'people',
  ],
}
const ofItemsOnDevices = [
  'name',
  'domain',
  'party',
  'setter',
  'setBy',
  'covers',
  'cookieCategory',
  'pecrBasis',
  'pecrDetail',
]

test('every answer that the public must be told is a fact of a public document', () => {
  fc.assert(
    fc.property(someRecord('fully', 3), (any) => {
      const whole = {
        ...any,
        people: any.people.map((people) => ({ ...people, coveredBy: 'this' as const })),
      }
      const { record, covered, purposesOf } = materialFor(whole, day)
      const used = new Set(covered.flatMap(purposesOf).map(({ id }) => id))
      const stated = publicFacts(whole)
      const missing = Object.entries(forThePublic).flatMap(([name, fields]) =>
        entriesOf(record, name as KindName).flatMap((entry) => {
          const wanted =
            name === 'identifier' && onDevice(entry as object) ? [...fields, ...ofItemsOnDevices] : fields
          const lacking = (field: string) => {
            const fact = `${name}/${entry.id}/${field}`
            return entry[field] !== undefined && !stated.has(fact) ? [fact] : []
          }
          // A person's own device is no place where the organisation keeps data: how long something stays there is all to say.
          if (name === 'system' && entry.kind === 'browser') return []
          // Nothing is called anonymous that uses what the notice describes.
          if (name === 'purpose' && used.has(entry.id))
            return wanted.filter((field) => field !== 'anonymised').flatMap(lacking)
          const isOwnDevice =
            name === 'holding' &&
            record.systems.some(({ id, kind }) => id === entry.system && kind === 'browser')
          return (isOwnDevice ? ['stages'] : wanted).flatMap(lacking)
        }),
      )
      expect(missing).toEqual([])
    }),
    { numRuns: 60 },
  )
})

test('each kind of thing is sorted into what is public and what is for the file, field by field', () => {
  const conditional: Partial<Record<KindName, string[]>> = {
    // Whether a category is about readers, and how a part for some of them begins.
    people: ['relationship', 'reader'],
    party: [
      'name',
      'nameInSentence',
      'notice',
      'cookiesPage',
      'description',
      'ownUse',
      'ownUseDetail',
      'passesOn',
      'mayNot',
    ],
    system: [
      'kind',
      'agreement',
      'ownUse',
      'ownUseDetail',
      'passesOn',
      'mayNot',
      'form',
      'formDetail',
      'safeguard',
      'safeguardDetail',
      'standards',
      'encryption',
      'stages',
      'whicheverFirst',
      'legalHold',
      'retentionReason',
      'disposal',
      'enforcement',
      'policyReference',
      'policyLink',
      'access',
    ],
    purpose: [
      'judicial',
      'part3Basis',
      'part3Notice',
      'specificCases',
      'restrictions',
      'part3Purposes',
      'part3Law',
      'part3Sensitive',
      'schedule8',
      'automationLogic',
      'automationEffect',
      'humanReview',
    ],
    identifier: [
      'kind',
      'category',
      'nameInCategory',
      'nameAlone',
      'shortName',
      'deviceAccess',
      'ties',
      ...ofItemsOnDevices,
    ],
    holding: ['identifier', 'notHere', 'purposes', 'choice', 'policyReference', 'policyLink'],
    choice: ['categories'],
    sharing: ['categories', 'from', 'to', 'safeguard', 'safeguardDetail'],
  }
  const names: KindName[] = [
    'people',
    'party',
    'system',
    'purpose',
    'identifier',
    'holding',
    'sharing',
    'choice',
  ]
  for (const name of names) {
    const sorted = [forTheFile, forThePublic, conditional].flatMap((table) => table[name] ?? [])
    expect([...sorted].sort(), name).toEqual(Object.keys(kindOf(name).fields).sort())
  }
})
