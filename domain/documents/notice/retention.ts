import { isSaid } from '@/domain/record/certainty'
import type { Held, Retention } from '@/domain/record/held'
import type { Identifier } from '@/domain/record/record'
import { type Block, type FactPath, type Inline, link, type TableRow } from '../blocks'
import { factsOf, factsOfEach, serviceFacts } from '../facts'
import { groupedBy } from '../grouping'
import { heldFacts } from '../held-facts'
import { type Item, list, paragraph, row, section, table } from '../making'
import type { Material } from '../material'
import { plainNames, publicName, publicNameFacts } from '../naming'
import { wordsFor } from '../statements'
import { longestFirst, retentionInWords } from '../wording/retention'
import { capitalised, distinct, oneLine, phrase, sentence } from '../wording/sentences'
import { howSure, insteadOf, notRecorded } from '../words/en/certainty'

/** One copy of one identifier. */
export type Copy = Held & { identifier: Identifier }

/** Every copy of what the notice covers, longest kept first; what has no set end comes last. */
export function copiesLongestFirst(material: Material): Copy[] {
  return material.covered
    .flatMap((identifier) => material.copies(identifier).map((held) => ({ ...held, identifier })))
    .sort((a, b) => longestFirst(a.retention?.value, b.retention?.value))
}

/** UK GDPR Article 13(2)(a): how long everything is kept, and what happens then. */
export function howLong(material: Material): Block[] {
  const unheld = material.covered.filter((identifier) => material.copies(identifier).length === 0)
  const caption = 'How long we keep your data'
  return section('retention', 2, caption, [
    ...table(
      'retention/table',
      caption,
      ['Information', 'Where', 'How long', 'What happens then'],
      rows(material),
    ),
    ...(unheld.length > 0
      ? [
          paragraph(
            'retention/not-held',
            notRecorded(`where this is kept and for how long: ${plainNames(unheld)}`),
            factsOfEach('identifier', unheld, 'plainName'),
          ),
        ]
      : []),
    ...list('retention/policies', policies(material)),
    ...wordsFor(material, 'retention'),
  ])
}

/** Copies that are kept in the same place, as long and with the same end share a row, which keeps the facts of each. */
function rows(material: Material): TableRow[] {
  const same = groupedBy(copiesLongestFirst(material), (copy) =>
    JSON.stringify([placeInWords(copy), howLongInWords(copy), afterwardsInWords(copy)]),
  )
  return [...same.values()].map((copies) => {
    const [first] = copies as [Copy, ...Copy[]]
    return row(
      `retention/${first.holding.id}`,
      [
        plainNames(copies.map(({ identifier }) => identifier)),
        placeInWords(first),
        howLongInWords(first),
        afterwardsInWords(first),
      ],
      copies.flatMap(copyFacts),
    )
  })
}

/** The facts behind how long a copy is kept. */
function retentionFacts({ holding, retention }: Held): FactPath[] {
  const names = [
    'stages',
    'whicheverFirst',
    'legalHold',
    'retentionReason',
    'disposal',
    'enforcement',
  ] as const
  return factsOf('holding', holding, ...names.filter((name) => isSaid(holding, name) || !retention))
}

/** The same with the facts that put the copy where it is. */
export function keptFacts(held: Held): FactPath[] {
  return [...heldFacts([held]), ...retentionFacts(held)]
}

function copyFacts(copy: Copy): FactPath[] {
  return [
    ...factsOf('identifier', copy.identifier, 'plainName'),
    ...factsOf('holding', copy.holding, 'state', 'form', 'formDetail'),
    ...publicNameFacts([copy.system]),
    ...keptFacts(copy),
  ]
}

/** What a notice calls the place, with the state and the form of what is there. */
function placeInWords({ system, holding }: Copy): string {
  const { form, formDetail, state } = holding
  const asCaptured = form === undefined || form === 'raw' || form === 'in-transit'
  const words = asCaptured ? [] : [formWords[form]]
  const details = [...(state ? [oneLine(state)] : []), ...words, ...(formDetail ? [phrase(formDetail)] : [])]
  const place = capitalised(publicName(system))
  return details.length > 0 ? `${place} (${details.join(', ')})` : place
}

const formWords = {
  truncated: 'shortened',
  hashed: 'hashed',
  pseudonymised: 'pseudonymised',
  encrypted: 'each field encrypted',
  aggregated: 'only as totals',
  anonymised: 'anonymous',
} as const

function howLongInWords({ retention, holding, system }: Copy): string {
  const words = retention && retentionInWords(retention.value, system.kind === 'browser')
  if (!words)
    return holding.form === 'in-transit'
      ? 'It only passes through'
      : insteadOf(holding, 'stages', 'how long it is kept')
  const { retentionReason, legalHold } = retention.value
  return [
    sentence(words),
    ...(howSure(holding, 'stages') ? [howSure(holding, 'stages')] : []),
    ...(retentionReason ? [`Why: ${sentence(retentionReason)}`] : []),
    ...(legalHold ? [`We may keep it longer: ${sentence(legalHold)}`] : []),
  ].join(' ')
}

function afterwardsInWords({ retention, system }: Copy): string {
  const { disposal, enforcement } = retention?.value ?? {}
  if (!disposal)
    return system.kind === 'browser' && browserEnds(retention?.value) ? 'Your browser removes it' : ''
  const ends = {
    deleted: 'It is deleted',
    anonymised: 'It is made anonymous',
    aggregated: 'Only totals are kept',
    overwritten: 'It is overwritten',
    archived: 'It is moved to a permanent archive',
  }[disposal]
  if (enforcement === 'automatic') return `${ends} automatically`
  return enforcement === 'manual' ? `${ends}, by a person` : ends
}

/** A browser removes by itself only what has an expiry date or ends with the visit. */
function browserEnds({ stages = [] }: Retention = {}): boolean {
  return stages.some(({ measure }) => measure !== 'criteria' && measure !== 'until-event')
}

function policies(material: Material): Item[] {
  const { service } = material.record
  const stated = material.covered.flatMap((identifier) => material.copies(identifier))
  const named = distinct(
    stated.flatMap(({ retention }) => {
      const { policyReference, policyLink } = retention?.value ?? {}
      return policyReference || policyLink ? [JSON.stringify([policyReference, policyLink])] : []
    }),
  )
  const items = named.map((key): Item => {
    const [reference, href] = JSON.parse(key) as [string | null, string | null]
    const using = stated.filter(
      ({ retention }) =>
        (retention?.value.policyReference ?? null) === reference &&
        (retention?.value.policyLink ?? null) === href,
    )
    const words = reference ?? href ?? ''
    const content: Inline[] = ['We follow this retention policy: ', href ? link(words, href) : words, '.']
    const facts = using.flatMap((held) => [
      ...heldFacts([held]),
      ...factsOf('holding', held.holding, 'policyReference', 'policyLink'),
    ])
    return { content, facts }
  })
  if (!service.retentionPolicy) return items
  return [
    ...items,
    {
      content: ['Read our ', link('retention policy', service.retentionPolicy), '.'],
      facts: serviceFacts('retentionPolicy'),
    },
  ]
}
