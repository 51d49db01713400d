import type { Purpose } from '@/domain/record/record'
import { criminalOffenceConditions, specialCategoryConditions } from '@/domain/record/vocabulary/lawful-bases'
import { type Block, type Inline, link } from '../blocks'
import { factsOf, factsOfEach } from '../facts'
import { callout, type Item, list, paragraph, row, section, table } from '../making'
import type { Material } from '../material'
import { plainNames } from '../naming'
import { wordsFor } from '../statements'
import { notRecorded, phrase, sentence } from '../wording/sentences'
import { automatedDecisions } from './automated-decisions'
import { basesInWords } from './bases'

/** UK GDPR Article 13(1)(c) and (d): what data is used for, and on what lawful basis. */
export function why(material: Material): Block[] {
  const { purposes } = material.record
  return section('why', 2, 'Why we use it', [
    ...(purposes.length === 0 ? [callout('why/nothing', notRecorded('why we use your data'))] : []),
    ...table(
      'why/table',
      'What we use your data for',
      ['Purpose', 'Information', 'Lawful basis'],
      purposes.map((purpose) => purposeRow(material, purpose)),
    ),
    ...section(
      'why/conditions',
      3,
      'More sensitive data',
      list('why/conditions/list', purposes.flatMap(conditions)),
    ),
    ...automatedDecisions(material),
    ...withoutPurpose(material),
    ...wordsFor(material, 'why'),
  ])
}

function purposeRow(material: Material, purpose: Purpose) {
  const used = material.covered.filter((identifier) => material.purposesOf(identifier).includes(purpose))
  const places = used.flatMap((identifier) => material.copies(identifier).map(({ holding }) => holding))
  const overriding = places.filter(({ purposes = [] }) => purposes.includes(purpose.id))
  const cell: Inline[] = [
    { strong: sentence(`To ${phrase(purpose.name)}`) },
    ...(purpose.description ? [` ${sentence(purpose.description)}`] : []),
    ...(purpose.anonymised ? [' We use only anonymous information for this.'] : []),
  ]
  return row(
    `why/${purpose.id}`,
    [
      cell,
      plainNames(used) || (purpose.anonymised ? 'Anonymous information' : notRecorded('which information')),
      basesInWords(purpose),
    ],
    [
      ...factsOf(
        'purpose',
        purpose,
        'name',
        'description',
        'anonymised',
        'role',
        'regime',
        'bases',
        'part3Basis',
      ),
      ...factsOfEach('identifier', used, 'plainName', 'purposes'),
      ...factsOfEach('holding', overriding, 'purposes'),
    ],
  )
}

/** UK GDPR Articles 9 and 10, and DPA 2018 Schedule 1. */
function conditions(purpose: Purpose): Item[] {
  const { name, specialCategory = [], criminalOffence, schedule1, policyDocument } = purpose
  const sentences = [
    ...specialCategory.map((key) => `Special category data: ${specialCategoryConditions[key]}.`),
    ...(criminalOffence ? [`Criminal offence data: ${criminalOffenceConditions[criminalOffence]}.`] : []),
    ...(schedule1
      ? [`The condition in Schedule 1 to the Data Protection Act 2018: ${phrase(schedule1)}.`]
      : []),
  ]
  if (sentences.length === 0 && !policyDocument) return []
  const content: Inline[] = [`To ${phrase(name)}. ${sentences.join(' ')}`.trim()]
  if (policyDocument) content.push(' Read our ', link('appropriate policy document', policyDocument), '.')
  const facts = factsOf(
    'purpose',
    purpose,
    'name',
    'specialCategory',
    'criminalOffence',
    'schedule1',
    'policyDocument',
  )
  return [{ content, facts }]
}

/** Said only while it is so: a finished record gives each identifier a purpose. */
function withoutPurpose(material: Material): Block[] {
  const unused = material.covered.filter((identifier) => material.purposesOf(identifier).length === 0)
  if (unused.length === 0) return []
  return [
    paragraph(
      'why/without-purpose',
      notRecorded(`what we use this for: ${plainNames(unused)}`),
      factsOfEach('identifier', unused, 'plainName', 'purposes'),
    ),
  ]
}
