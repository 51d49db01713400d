import { purpose as purposeKind } from '@/domain/record/kinds/purpose'
import type { Purpose } from '@/domain/record/record'
import type { Block } from '../blocks'
import { factsOf, factsOfEach } from '../facts'
import { list, row, table } from '../making'
import type { Material } from '../material'
import { basesInWords } from '../notice/bases'
import { phrase, sentence } from '../wording/sentences'
import { answered, labelled, partAnswers, titleOf } from './in-record-words'

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
            ['Only anonymous information', answered(record, 'purpose', purpose, 'anonymised')],
          ]),
        ]
          .filter(Boolean)
          .join(' '),
      ],
      facts: factsOf('purpose', purpose, 'name', 'description', 'category', 'neededUntil', 'anonymised'),
    })),
  )
}

/** The role, the basis and the conditions of each purpose, with what only the file says about them. */
export function lawfulBasisTable(material: Material, key: string): Block[] {
  const { record } = material
  const rows = record.purposes.map((purpose) => {
    const say = (field: string) => answered(record, 'purpose', purpose, field)
    return row(
      `${key}/basis/${purpose.id}`,
      [
        phrase(purpose.name),
        labelled([
          ['Role', say('role')],
          ['With', say('roleParty')],
          ['Who does what', say('roleDetail')],
          ['Law', say('regime')],
        ]),
        [basesInWords(purpose), ...fileOnly(material, purpose)].join(' '),
        labelled([
          ['Special category', say('specialCategory')],
          ['Criminal offence', say('criminalOffence')],
          ['Schedule 1', say('schedule1')],
          ['Policy document', say('policyDocument')],
        ]),
      ],
      [
        ...factsOf(
          'purpose',
          purpose,
          'name',
          'role',
          'roleParty',
          'roleDetail',
          'regime',
          'bases',
          'part3Basis',
          'specialCategory',
          'criminalOffence',
          'schedule1',
          'policyDocument',
        ),
        ...factsOf('party', material.party(purpose.roleParty), 'name'),
      ],
    )
  })
  return table(`${key}/bases`, 'Lawful bases', ['Purpose', 'Role', 'Lawful basis', 'Conditions'], rows)
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
          ...factsOf('identifier', identifier, 'plainName', 'name', 'purposes', 'whyNeeded'),
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
