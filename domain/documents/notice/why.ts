import { lawfulBasisOn } from '@/domain/law/bases-of-the-day'
import type { Purpose } from '@/domain/record/record'
import type { Block, Inline } from '../blocks'
import { factsOf, factsOfEach, serviceFacts } from '../facts'
import { groupedBy } from '../grouping'
import { usedForFacts } from '../held-facts'
import { callout, type Item, list, paragraph, row, section, table } from '../making'
import type { Material } from '../material'
import { plainNames } from '../naming'
import { wordsFor } from '../statements'
import { distinct, listed, phrase, sentence } from '../wording/sentences'
import { notRecorded } from '../words/en/certainty'
import { automatedDecisions } from './automated-decisions'
import { basisInWords, basisNames } from './bases'
import { sensitiveData } from './sensitive-data'

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
    ...withoutPurpose(material),
    ...wordsFor(material, 'why'),
    ...section(
      'why/bases',
      3,
      'Our lawful bases',
      list('why/bases/list', [...basisItems(purposes, material.date), ...unallocated(material)]),
    ),
    ...sensitiveData(material),
    ...automatedDecisions(material),
  ])
}

function purposeRow(material: Material, purpose: Purpose) {
  const used = material.covered.filter((identifier) => material.purposesOf(identifier).includes(purpose))
  const cell: Inline[] = [
    { strong: `To ${phrase(purpose.name)}.` },
    ...(purpose.description ? [` ${sentence(purpose.description)}`] : []),
    ...(purpose.anonymised ? [' We use only anonymous information for this.'] : []),
    ...(purpose.judicial ? [' A court or tribunal does this in its judicial capacity.'] : []),
  ]
  const otherwise = purpose.anonymised ? 'Anonymous information' : notRecorded('which information')
  return row(
    `why/${purpose.id}`,
    [cell, plainNames(used) || otherwise, listed(basisNames(purpose, material.date))],
    [
      ...factsOf(
        'purpose',
        purpose,
        'name',
        'description',
        'anonymised',
        'judicial',
        'role',
        'regime',
        'bases',
      ),
      ...factsOfEach('identifier', used, 'plainName'),
      ...usedForFacts(material, used),
    ],
  )
}

/** Each basis with why it applies, said once for all the purposes of which it is said in the same words. */
function basisItems(purposes: readonly Purpose[], day: string): Item[] {
  const stated = purposes.flatMap((purpose) => statedBases(purpose, day).map((one) => ({ ...one, purpose })))
  const labels = groupedBy(stated, ({ label }) => label)
  return [...groupedBy(stated, ({ label, words }) => JSON.stringify([label, words])).values()].flatMap(
    (group) => {
      const [first] = group
      if (!first) return []
      const purposesOfLabel = distinct((labels.get(first.label) ?? []).map(({ purpose }) => purpose))
      const alone = purposesOfLabel.length === distinct(group.map(({ purpose }) => purpose)).length
      const names = listed(group.map(({ purpose }) => phrase(purpose.name)))
      const facts = group.flatMap(({ purpose }) =>
        factsOf('purpose', purpose, 'name', 'role', 'regime', 'bases', 'part3Basis'),
      )
      return {
        content: [{ strong: alone ? first.label : `${first.label}, to ${names}` }, `: ${first.words}`],
        facts,
      }
    },
  )
}

function statedBases(
  { role, regime, bases = [], part3Basis }: Purpose,
  day: string,
): { label: string; words: string }[] {
  if (role === 'processor') return []
  if (regime === 'part-3')
    return part3Basis ? [{ label: 'Law enforcement', words: sentence(part3Basis) }] : []
  return bases.map((basis) => ({
    label: lawfulBasisOn(basis.basis, day).label,
    words: basisInWords(basis, day),
  }))
}

/** Bases that are stated for the service before anybody has said for which purpose. */
function unallocated({ record: { service }, date }: Material): Item[] {
  const { bases = [] } = service
  if (bases.length === 0) return []
  const names = listed(bases.map((basis) => lawfulBasisOn(basis, date).label))
  return [
    {
      content: [`${notRecorded('for which purposes we rely on this')} ${names}.`],
      facts: serviceFacts('bases'),
    },
  ]
}

/** Said only while it is so: a finished record gives each identifier a purpose. */
function withoutPurpose(material: Material): Block[] {
  const unused = material.covered.filter((identifier) => material.purposesOf(identifier).length === 0)
  if (unused.length === 0) return []
  return [
    paragraph('why/without-purpose', notRecorded(`what we use this for: ${plainNames(unused)}`), [
      ...factsOfEach('identifier', unused, 'plainName'),
      ...usedForFacts(material, unused),
    ]),
  ]
}
