import { purpose as purposeKind } from '@/domain/record/kinds/purpose'
import type { Purpose } from '@/domain/record/record'
import type { Block } from '../blocks'
import { factsOf, factsOfEach } from '../facts'
import { groupedBy } from '../grouping'
import { usedForFacts } from '../held-facts'
import { list, row, table } from '../making'
import type { Material } from '../material'
import { basesInFull } from '../notice/bases'
import { capitalised, phrase, sentence } from '../wording/sentences'
import { answered, answers, labelled, partAnswers, titleFacts, titleOf } from './in-record-words'

/** What the data is used for, an item each. */
export function aims({ record }: Material, key: string): Block[] {
  return list(
    `${key}/purposes`,
    record.purposes.map((purpose) => ({
      content: [
        [
          `To ${phrase(purpose.name)}.`,
          purpose.description ? sentence(purpose.description) : '',
          labelled([
            ['Kind', answered(record, 'purpose', purpose, 'category')],
            ['Needed', answered(record, 'purpose', purpose, 'neededUntil')],
            ['Needed at most', answered(record, 'purpose', purpose, 'neededFor')],
            ['Only anonymous information', answered(record, 'purpose', purpose, 'anonymised')],
          ]),
        ]
          .filter(Boolean)
          .join(' '),
      ],
      facts: factsOf(
        'purpose',
        purpose,
        'name',
        'description',
        'category',
        'neededUntil',
        'neededFor',
        'anonymised',
      ),
    })),
  )
}

/** What only the file says of what a purpose rests on. */
const lawEnforcement = [
  'judicial',
  'competentAuthority',
  'part3Purposes',
  'part3Law',
  'part3Sensitive',
  'schedule8',
  'strictlyNecessary',
  'factsApart',
  'specificCases',
  'restrictions',
  'part3Notice',
  'part3Logging',
  'part3LoggedActions',
] as const

/** The role, the basis and the conditions of each purpose, with what only the file says; purposes alike together. */
export function lawfulBasisTable(material: Material, key: string): Block[] {
  const { record } = material
  const described = record.purposes.map((purpose) => ({ purpose, cells: basisCells(material, purpose) }))
  const alike = groupedBy(described, ({ cells }) => JSON.stringify(cells))
  const rows = [...alike.values()].map((group) => {
    const purposes = group.map(({ purpose }) => purpose)
    return row(
      `${key}/basis/${purposes[0]?.id}`,
      [purposes.map(({ name }) => capitalised(`to ${phrase(name)}`)).join('; '), ...(group[0]?.cells ?? [])],
      [
        ...factsOfEach(
          'purpose',
          purposes,
          'name',
          'role',
          'roleParty',
          'roleDetail',
          'regime',
          'bases',
          'part3Basis',
          ...lawEnforcement,
          'specialCategory',
          'criminalOffence',
          'schedule1',
          'policyDocument',
          'anonymised',
        ),
        ...purposes.flatMap(({ roleParty }) => titleFacts(record, 'party', roleParty)),
      ],
    )
  })
  return table(`${key}/bases`, 'Lawful bases', ['Purpose', 'Role', 'Lawful basis', 'Conditions'], rows)
}

function basisCells(material: Material, purpose: Purpose): [string, string, string] {
  const say = (...names: string[]) => answers(material.record, purposeKind.fields, purpose, names)
  return [
    say('role', 'roleParty', 'roleDetail', 'regime'),
    [basesInFull(purpose, material.date), ...fileOnly(material, purpose), say(...lawEnforcement)]
      .filter(Boolean)
      .join(' '),
    say('specialCategory', 'criminalOffence', 'schedule1', 'policyDocument'),
  ]
}

function fileOnly({ record }: Material, { bases = [] }: Purpose): string[] {
  return bases.flatMap(
    (basis) => partAnswers(record, purposeKind.fields.bases, basis, ['assessment', 'notPublicTask']) || [],
  )
}

/** Why each identifier is needed. */
export function whyEachIsNeeded(material: Material, key: string): Block[] {
  const { record } = material
  const rows = record.identifiers
    .filter(({ whyNeeded }) => whyNeeded)
    .map((identifier) =>
      row(
        `${key}/needed/${identifier.id}`,
        [
          titleOf(record, 'identifier', identifier.id),
          material
            .purposesOf(identifier)
            .map(({ name }) => phrase(name))
            .join('; '),
          sentence(identifier.whyNeeded ?? ''),
        ],
        [
          ...factsOf('identifier', identifier, 'plainName', 'name', 'whyNeeded'),
          ...usedForFacts(material, [identifier]),
          ...factsOfEach('purpose', material.purposesOf(identifier), 'name'),
        ],
      ),
    )
  return table(
    `${key}/needed`,
    'Why each identifier is needed',
    ['Identifier', 'Used to', 'Why it is needed'],
    rows,
  )
}

/** Automated decisions and profiling, which bear on the effect on people. */
export function automation({ record }: Material, key: string): Block[] {
  const automated = record.purposes.filter(
    ({ automation: kind }) => kind === 'automated' || kind === 'profiling',
  )
  return list(
    `${key}/automation`,
    automated.map((purpose) => {
      const say = (field: string) => answered(record, 'purpose', purpose, field)
      return {
        content: [
          labelled([
            [`To ${phrase(purpose.name)}`, say('automation')],
            ['How it decides', say('automationLogic')],
            ['Meaning for the person', say('automationEffect')],
            ['Human review', say('humanReview')],
          ]),
        ],
        facts: factsOf(
          'purpose',
          purpose,
          'name',
          'automation',
          'automationLogic',
          'automationEffect',
          'humanReview',
        ),
      }
    }),
  )
}
