import { coveredByNotice } from '@/domain/documents/material'
import { heldCopiesOfEach } from '@/domain/record/held'
import { titlesIn } from '@/domain/record/in-words'
import { kindOf } from '@/domain/record/kinds'
import { onDevice } from '@/domain/record/kinds/identifier'
import { factPage } from '@/domain/record/links'
import { periodInWords } from '@/domain/record/period'
import type { ServiceRecord } from '@/domain/record/record'
import { resolved } from '@/domain/record/resolved/resolved'
import { placeNames } from '@/domain/record/vocabulary/place-names'
import type { Audited } from '../audited'
import { isCookiesPage } from '../checklist/about-cookies'
import type { Subject } from '../in-words'
import { periodKey, periodKeysIn } from './periods'
import { SaidWords } from './words'

/** Something that the record holds and was not found in the notice, with the page of its fact. */
export type Unsaid = { subject: Subject; text: string; fact: string; href: string }

type Missing = Omit<Unsaid, 'href'>

/**
 * What the record of a service holds that a notice does not say: compared by the words that carry meaning, whatever
 * their form and order, and by spelling for technical names. Nothing without a record.
 */
export function unsaidIn({
  notice,
  sentences,
  record,
}: Pick<Audited, 'notice' | 'sentences' | 'record'>): Unsaid[] {
  if (!record) return []
  const texts = [...sentences.map(({ text }) => text), ...notice.headings.map(({ text }) => text)]
  const words = new SaidWords(texts)
  const text = texts.join('\n')
  const whole = resolved(record).record
  const compared = isCookiesPage(notice) ? onDevicesAlone(whole) : whole
  return [
    ...identifiers(compared, words),
    ...retentions(compared, periodKeysIn(text)),
    ...recipients(compared, words),
    ...transfers(compared, words, text),
    ...purposes(compared, words),
  ].map((missing) => ({ ...missing, href: factPage(record, missing.fact) }))
}

/** What a cookies page is about: what is kept on devices. The rest stands in the notice. */
function onDevicesAlone(record: ServiceRecord): ServiceRecord {
  const browsers = new Set(record.systems.flatMap(({ id, kind }) => (kind === 'browser' ? id : [])))
  return {
    ...record,
    identifiers: record.identifiers.filter(onDevice),
    holdings: record.holdings.filter(({ system }) => browsers.has(system)),
    systems: record.systems.filter(({ id }) => browsers.has(id)),
    ...{ sharings: [], purposes: [] },
  }
}

function identifiers(record: ServiceRecord, words: SaidWords): Missing[] {
  return coveredByNotice(record)
    .filter(({ plainName, name }) => !words.says(plainName) && !(name && words.spells(name)))
    .map((identifier) => ({
      subject: 'identifier',
      text: kindOf('identifier').title(identifier),
      fact: `identifier/${identifier.id}/plainName`,
    }))
}

function retentions(record: ServiceRecord, said: ReadonlySet<string>): Missing[] {
  const titleOf = titlesIn(record)
  const covered = new Set(coveredByNotice(record).map(({ id }) => id))
  const copies = [...heldCopiesOfEach(record)].flatMap(([id, held]) => (covered.has(id) ? held : []))
  const missing = copies.flatMap(({ holding, retention }) => {
    if (!retention || holding.form === 'in-transit') return []
    const periods = (retention.value.stages ?? []).flatMap(({ period, longestPeriod }) =>
      [period, longestPeriod].flatMap((one) => one ?? []),
    )
    const unsaid = periods.filter((period) => !said.has(periodKey(period)))
    const { kind, id } = retention.by
    const [about, fact] = [titleOf(kind, id), `${kind}/${id}/stages`]
    return unsaid.map((period) => ({
      subject: 'retention' as const,
      text: `${periodInWords(period)}: ${about}`,
      fact,
    }))
  })
  return eachOnce(missing)
}

function recipients(record: ServiceRecord, words: SaidWords): Missing[] {
  const operators = record.systems.flatMap(({ operator, party }) =>
    operator === 'processor' || operator === 'third-party' ? (party ?? []) : [],
  )
  const ids = new Set([...operators, ...record.sharings.map(({ recipient }) => recipient)])
  return record.parties
    .filter(({ id, name }) => ids.has(id) && !words.says(name))
    .map(({ id, name }) => ({ subject: 'recipient', text: name, fact: `party/${id}/name` }))
}

/** Codes of places that say where data does not stay rather than where it is. */
const unnamed = new Set(['GB', 'IM', 'JE', 'GG', 'not-known', 'outside-UK', 'outside-EEA', 'worldwide'])
const american = /\bUSA?\b|\bUnited States\b|\bU\.S\./
const european = /\bEEA\b|\bEuropean Economic Area\b|\bEU\b|\bEuropean Union\b/i
/** Members of the European Economic Area: the European Union with Iceland, Liechtenstein and Norway. */
const members = new Set(
  'EEA EU AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO'.split(
    ' ',
  ),
)

function transfers(record: ServiceRecord, words: SaidWords, text: string): Missing[] {
  const titleOf = titlesIn(record)
  const isSaid = (place: string) =>
    unnamed.has(place) ||
    (place === 'US' && american.test(text)) ||
    (members.has(place) && european.test(text)) ||
    words.says(placeNames[place] ?? place)
  const missing = (kind: 'system' | 'sharing', id: string, places: readonly string[], fact: string) =>
    places
      .filter((place) => !isSaid(place))
      .map(
        (place): Missing => ({
          subject: 'transfer',
          text: `${placeNames[place] ?? place}: ${titleOf(kind, id)}`,
          fact,
        }),
      )
  return [
    ...record.systems
      .filter(({ kind }) => kind !== 'browser')
      .flatMap(({ id, places = [] }) => missing('system', id, places, `system/${id}/places`)),
    ...record.sharings.flatMap(({ id, to = [] }) => missing('sharing', id, to, `sharing/${id}/to`)),
  ]
}

function purposes(record: ServiceRecord, words: SaidWords): Missing[] {
  return record.purposes
    .filter(({ name }) => !words.says(name))
    .map(({ id, name }) => ({ subject: 'purpose', text: name, fact: `purpose/${id}/name` }))
}

function eachOnce(missing: readonly Missing[]): Missing[] {
  return [...new Map(missing.map((one) => [`${one.text} ${one.fact}`, one])).values()]
}
