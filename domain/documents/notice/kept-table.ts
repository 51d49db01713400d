import { isSaid } from '@/domain/record/certainty'
import type { Held, Retention } from '@/domain/record/held'
import type { Identifier } from '@/domain/record/record'
import { type Block, type Cell, type FactPath, type Inline, link, type TableRow } from '../blocks'
import { factsOf, serviceFacts } from '../facts'
import { groupedBy } from '../grouping'
import { paragraph, row, section, table } from '../making'
import type { Material } from '../material'
import { publicName, publicNameFacts } from '../naming'
import { enumerated } from '../said'
import { wordsFor } from '../statements'
import { nameFacts, namesOf } from '../topics'
import { capitalised, distinct, lowered, oneLine, phrase, sentence } from '../wording/sentences'
import { notRecorded } from '../words/en/certainty'
import { categoriesOf } from './access'
import { type Copy, copiesLongestFirst, keptFacts } from './kept'
import { periodInWords } from './periods'

/** UK GDPR Article 13(2)(a), and the question of who has access: how long each copy is kept, why, and who can see it. */
export function howLongAndWhoSees(material: Material): Block[] {
  const rows = rowsOf(material)
  const passing = passingThrough(material)
  const ends = distinct(rows.map(({ end }) => end))
  const [end = ''] = ends
  const isSame = ends.length === 1 && end !== ''
  const withReasons = rows.some(({ reason }) => reason.length > 0)
  const withSeen = rows.some(({ seen }) => seen !== '')
  const title = 'How long we keep your data, and who can see it'
  return section('kept', 2, title, [
    ...(isSame
      ? [
          paragraph(
            'kept/end',
            `At the end, ${end}.`,
            rows.flatMap(({ endFacts }) => endFacts),
          ),
        ]
      : []),
    ...start(material),
    ...table(
      'kept/table',
      'Time that we keep data, the longest first',
      [
        'What and where',
        'How long',
        ...(withReasons ? ['Why this long'] : []),
        ...(withSeen ? ['Who can see it'] : []),
      ],
      rows.map((one): TableRow => {
        const then = !isSame && one.end ? ` Then ${one.end}.` : ''
        const period = `${sentence(one.period)}${one.longer}${then}`
        const cells = [
          one.what,
          [period],
          ...(withReasons ? [one.reason] : []),
          ...(withSeen ? [[one.seen]] : []),
        ]
        return row(one.key, cells, one.facts)
      }),
    ),
    ...passing,
    ...unheld(material),
    ...unseen(material),
    ...policy(material),
    ...wordsFor(material, 'retention'),
  ])
}

/** When the times in the table start that do not say so; nothing if none does, or if that of one is not recorded. */
function start(material: Material): Block[] {
  const copies = copiesLongestFirst(material).filter(({ holding }) => !passesThrough(holding))
  const stages = copies.flatMap(({ retention }) => retention?.value.stages ?? [])
  const isOpen = stages.some(({ period, from }) => period !== undefined && from === undefined)
  if (isOpen || !stages.some(({ from }) => from === 'collected')) return []
  const words = 'The time starts when we collect the data, unless the table says otherwise.'
  return [paragraph('kept/start', words, copies.flatMap(keptFacts))]
}

type Row = {
  key: string
  what: Cell
  period: string
  longer: string
  reason: Cell
  seen: string
  end: string
  endFacts: FactPath[]
  facts: FactPath[]
}

/** Copies in one place for the same time, for the same reason and people share a row, which keeps the facts of each. */
function rowsOf(material: Material): Row[] {
  const described = copiesLongestFirst(material)
    .filter(({ holding }) => !passesThrough(holding))
    .map((copy) => ({
      copy,
      place: placeInWords(copy),
      period: periodInWords(copy),
      longer: longerInWords(copy),
      reason: reasonInWords(copy),
      seen: sentenceOf(distinct(categoriesOf(material, [copy]).map(({ category }) => lowered(category)))),
      end: endInWords(copy),
    }))
  const alike = groupedBy(described, ({ copy: _, ...words }) => JSON.stringify(words))
  return [...alike.values()].map((group): Row => {
    const [first] = group as [(typeof described)[number], ...typeof described]
    const { copy, place, ...words } = first
    const copies = group.map((one) => one.copy)
    const identifiers = distinct(copies.map(({ identifier }) => identifier))
    const endFacts = copies.flatMap(({ holding }) => factsOf('holding', holding, 'disposal', 'enforcement'))
    return {
      ...words,
      key: `kept/${copy.holding.id}`,
      what: [`${capitalised(whatInWords(material, identifiers))} in ${place}`],
      endFacts,
      facts: [...nameFacts(material, identifiers), ...copies.flatMap((one) => copyFacts(material, one))],
    }
  })
}

/** The names of what is kept; the long list of a category that is not complete is not repeated. */
function whatInWords(material: Material, identifiers: readonly Identifier[]): string {
  return enumerated(namesOf(material, identifiers))
}

function copyFacts(material: Material, copy: Copy): FactPath[] {
  return [
    ...factsOf('holding', copy.holding, 'state', 'form', 'formDetail', 'policyReference', 'policyLink'),
    ...publicNameFacts([copy.system]),
    ...keptFacts(copy),
    ...categoriesOf(material, [copy]).flatMap(({ facts }) => facts),
  ]
}

/** What a notice calls the place, with the state and the form of what is there. */
function placeInWords({ system, holding }: Held): string {
  const { form, formDetail, state } = holding
  const asCaptured = form === undefined || form === 'raw' || form === 'in-transit'
  const words = asCaptured ? [] : [formWords[form]]
  const details = [...(state ? [oneLine(state)] : []), ...words, ...(formDetail ? [phrase(formDetail)] : [])]
  const place = lowered(publicName(system))
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

function longerInWords({ retention }: Held): string {
  const { legalHold } = retention?.value ?? {}
  return legalHold ? ` Longer: ${sentence(legalHold)}` : ''
}

function reasonInWords({ retention }: Held): Cell {
  const { retentionReason, policyReference, policyLink } = retention?.value ?? {}
  const policyWords = policyReference ?? policyLink
  const named: Inline[] = policyWords
    ? [policyLink ? link(oneLine(policyWords), policyLink) : oneLine(policyWords)]
    : []
  const reason = retentionReason ? capitalised(phrase(retentionReason)) : ''
  if (named.length === 0) return reason ? [reason] : []
  return reason ? [`${reason} (`, ...named, ')'] : ['Our policy: ', ...named]
}

const sentenceOf = (names: readonly string[]) => (names.length > 0 ? capitalised(enumerated(names)) : '')

const disposals: Record<NonNullable<Retention['disposal']>, string> = {
  deleted: 'it is deleted',
  anonymised: 'it is made anonymous',
  aggregated: 'only totals are kept',
  overwritten: 'it is overwritten',
  archived: 'it is moved to a permanent archive',
}

function endInWords({ retention }: Held): string {
  const { disposal, enforcement } = retention?.value ?? {}
  if (!disposal) return ''
  const how = { automatic: ' automatically', manual: ' by a person' }
  return `${disposals[disposal]}${enforcement ? how[enforcement] : ''}`
}

/** What a system only passes on, and keeps for no time that is recorded. */
const passesThrough = (holding: Held['holding']) =>
  holding.form === 'in-transit' && !isSaid(holding, 'stages')

function passingThrough(material: Material): Block[] {
  const passing = copiesLongestFirst(material).filter(({ holding }) => passesThrough(holding))
  return [...groupedBy(passing, placeInWords)].map(([place, copies]) => {
    const identifiers = distinct(copies.map(({ identifier }) => identifier))
    const names = enumerated(namesOf(material, identifiers))
    const seen = distinct(categoriesOf(material, copies).map(({ category }) => lowered(category)))
    const who = seen.length > 0 ? ` Who can see it: ${enumerated(seen)}.` : ''
    return paragraph(
      `kept/passing/${copies[0]?.holding.id}`,
      `What only passes through ${place}: ${names}.${who}`,
      [...nameFacts(material, identifiers), ...copies.flatMap((copy) => copyFacts(material, copy))],
    )
  })
}

function unheld(material: Material): Block[] {
  const missing = material.covered.filter((identifier) => material.copies(identifier).length === 0)
  if (missing.length === 0) return []
  const names = enumerated(namesOf(material, missing))
  return [
    paragraph(
      'kept/not-held',
      notRecorded(`where this is kept and for how long: ${names}`),
      nameFacts(material, missing),
    ),
  ]
}

function unseen(material: Material): Block[] {
  const kept = copiesLongestFirst(material).filter(({ holding }) => holding.form !== 'in-transit')
  const missing = kept.filter(({ access }) => !access)
  if (missing.length === 0) return []
  const identifiers = distinct(missing.map(({ identifier }) => identifier))
  return [
    paragraph('kept/not-seen', notRecorded(`who can see ${enumerated(namesOf(material, identifiers))}`), [
      ...nameFacts(material, identifiers),
      ...missing.flatMap(({ holding }) => factsOf('holding', holding, 'access')),
    ]),
  ]
}

function policy({ record: { service } }: Material): Block[] {
  if (!service.retentionPolicy) return []
  return [
    paragraph(
      'kept/policy',
      ['Read our ', link('retention policy', service.retentionPolicy), '.'],
      serviceFacts('retentionPolicy'),
    ),
  ]
}
