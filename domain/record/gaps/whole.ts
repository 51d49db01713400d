import { isSaid } from '../certainty'
import { type Held, heldCopiesOfEach } from '../held'
import { onDevice } from '../kinds/identifier'
import { addingPage, factPage } from '../links'
import type { ServiceRecord } from '../record'
import { resolved } from '../resolved/resolved'
import type { Severity } from '../severity'
import { objectable } from '../vocabulary/device-access'
import { personPrompts, writtenPrompts } from '../vocabulary/dpia-prompts'
import { needsSafeguard } from '../vocabulary/places'
import { eachOnce, type Gap, gapAt, gapOfNone } from './gap'
import { gapOfCopy, homeOf } from './home'

/** A record that has none of these says nothing yet. */
export function nothingRecorded(record: ServiceRecord): Gap[] {
  return [
    ...(record.people.length === 0
      ? [gapOfNone(record, 'people', 'Say whose data the service captures')]
      : []),
    ...(record.purposes.length === 0 ? [gapOfNone(record, 'purpose', 'Add a purpose')] : []),
    ...(record.systems.length === 0 ? [gapOfNone(record, 'system', 'Add a system')] : []),
    ...(record.identifiers.length === 0 ? [gapOfNone(record, 'identifier', 'Add an identifier')] : []),
  ]
}

/** The three questions of each identifier: where it is held, for how long and who can see it; each once, where it is answered. */
export function threeQuestions(record: ServiceRecord): Gap[] {
  const copies = heldCopiesOfEach(record)
  return eachOnce(
    resolved(record).record.identifiers.flatMap(({ id, category }) => {
      const held = copies.get(id)
      return held ? held.flatMap((copy) => howHeld(record, copy)) : [heldNowhere(record, id, category)]
    }),
  )
}

const whereHeld = { asks: 'Say where it is held', severity: 'must' } as const

function heldNowhere(record: ServiceRecord, id: string, category: string | undefined): Gap {
  const isException = record.holdings.some(({ identifier }) => identifier === id)
  // Where its category is held says nothing of it.
  if (category !== undefined && !isException)
    return { ...gapAt(record, 'category', category, 'systems', whereHeld), identifiers: [id] }
  return {
    ...gapAt(record, 'identifier', id, 'holdings', whereHeld),
    href: addingPage(record, 'holding', { identifier: id }, 'system'),
  }
}

function howHeld(record: ServiceRecord, { holding, system, retention, access }: Held): Gap[] {
  const passing = holding.form === 'in-transit'
  const inBrowser = system.kind === 'browser'
  const gap = (field: string, severity: Severity, asks: string) =>
    gapOfCopy(record, holding, field, { asks, severity })
  const atStatement = (field: string, asks: string) => {
    const { kind, id } = retention?.by ?? { kind: 'holding', id: holding.id }
    const identifiers = [holding.identifier]
    return { ...gapAt(record, kind, id, field, { asks, severity: 'should' }), identifiers }
  }
  const ended = retention?.value.stages !== undefined && !inBrowser && !passing
  return [
    ...(isSaid(holding, 'form') ? [] : [gap('form', 'should', 'Say in what form it is held')]),
    ...(retention || passing ? [] : [gap('stages', 'must', 'Say how long it is kept')]),
    ...(ended && !isSaid(holding, 'disposal')
      ? [atStatement('disposal', 'Say what happens at the end')]
      : []),
    ...(ended && !isSaid(holding, 'enforcement')
      ? [atStatement('enforcement', 'Say whether it ends automatically or by hand')]
      : []),
    ...(ended && !isSaid(holding, 'retentionReason')
      ? [atStatement('retentionReason', 'Say why it is kept this long')]
      : []),
    ...(isSaid(holding, 'access') || access || inBrowser || passing
      ? []
      : [gap('access', 'must', 'Say who can see it')]),
  ]
}

/** A category has members, or it says nothing. */
export function membersToName(record: ServiceRecord): Gap[] {
  const named = new Set(record.identifiers.map(({ category }) => category))
  return record.categories
    .filter(({ id }) => !named.has(id))
    .map(({ id }) => ({
      ...gapAt(record, 'category', id, 'name', { asks: 'Add its identifiers', severity: 'should' }),
      href: addingPage(record, 'identifier', { category: id }, 'kind'),
    }))
}

/** Consent and objection need a way to choose. */
export function choicesToOffer(record: ServiceRecord): Gap[] {
  const { choices, identifiers } = resolved(record).record
  const governed = new Set(choices.flatMap(({ identifiers = [] }) => identifiers))
  return identifiers
    .filter(
      (identifier) => onDevice(identifier) && !governed.has(identifier.id) && isChosen(identifier.pecrBasis),
    )
    .map(({ id, pecrBasis }) => ({
      ...gapAt(record, 'identifier', id, 'pecrBasis', {
        asks: `Add the choice by which people ${pecrBasis === 'consent' ? 'agree' : 'object'}`,
        severity: 'must',
      }),
      section: 'sharing',
      href: addingPage(
        record,
        'choice',
        { type: pecrBasis === 'consent' ? 'consent' : 'objection', identifiers: id },
        'identifiers',
      ),
    }))
}

/** What belongs to another domain is set by somebody, whom people must be told of. */
export function settersToName(record: ServiceRecord): Gap[] {
  return eachOnce(
    resolved(record)
      .record.identifiers.filter(
        (identifier) => onDevice(identifier) && identifier.party === 'third' && !identifier.setter,
      )
      .map((identifier) => {
        const { kind, id } = homeOf(record, 'identifier', identifier.id, 'setter')
        const asked = { asks: 'Select the organisation that sets this', severity: 'must' } as const
        return { ...gapAt(record, kind, id, 'setter', asked), identifiers: [identifier.id] }
      }),
  )
}

const isChosen = (basis: string | undefined) => basis === 'consent' || objectable.includes(basis ?? '')

/** Data that leaves the UK for places that the law does not approve needs a safeguard, whether in a system or by sharing. */
export function safeguardsToState(record: ServiceRecord): Gap[] {
  const asked = { asks: 'Say what protects data outside the UK', severity: 'must' } as const
  return [
    ...record.systems
      .filter(({ kind, places, safeguard }) => kind !== 'browser' && needsSafeguard(places) && !safeguard)
      .map(({ id }) => gapAt(record, 'system', id, 'safeguard', asked)),
    ...record.sharings
      .filter(({ to, safeguard }) => needsSafeguard(to) && !safeguard)
      .map(({ id }) => gapAt(record, 'sharing', id, 'safeguard', asked)),
  ]
}

/** Contacts without which a notice cannot say whom to ask or where to complain. */
export function contactsToGive(record: ServiceRecord): Gap[] {
  const needed = {
    dpo: 'Add a contact for the data protection officer',
    complaints: 'Add a contact for complaints to you',
    regulator: 'Add a contact for the regulator',
  } as const
  return Object.entries(needed)
    .filter(([topic]) => !record.contacts.some((contact) => contact.topic === topic))
    .map(([topic, text]) => gapOfNone(record, 'contact', text, { topic }))
}

/** What only a person can answer of the DPIA. */
export function dpiaQuestionsToAnswer(record: ServiceRecord): Gap[] {
  const answered = new Set<string>(record.dpiaAnswers.map(({ prompt }) => prompt))
  return [
    ...personPrompts
      .filter((prompt) => !answered.has(prompt))
      .map((prompt) => ({
        ...({ section: 'dpia', severity: 'should', text: `Answer: ${writtenPrompts[prompt]}` } as const),
        ...{ asks: 'Answer the questions of the DPIA', about: writtenPrompts[prompt] },
        fact: 'dpiaAnswer',
        href: addingPage(record, 'dpiaAnswer', { prompt }, 'words'),
      })),
    ...(record.risks.length === 0
      ? [{ ...gapOfNone(record, 'risk', 'Add the risks'), severity: 'should' as const }]
      : []),
  ]
}

const whatBrowsingCaptures =
  'Record what is captured when people only look at pages, or confirm that nothing is'

/** A notice must be clear about browsing: something is recorded, or a person has confirmed that nothing is. */
export function browsingToConfirm(record: ServiceRecord): Gap[] {
  // An identifier that does not say when it is captured is a gap of its own, and may close this one.
  const captured = resolved(record).record.identifiers.some(
    ({ moments }) => !moments || moments.includes('browsing'),
  )
  if (captured || record.service.nothingWhenBrowsing) return []
  return [
    {
      ...{ section: 'identifiers', severity: 'must', text: whatBrowsingCaptures, asks: whatBrowsingCaptures },
      fact: 'service/nothingWhenBrowsing',
      href: factPage(record, 'service/nothingWhenBrowsing'),
    },
  ]
}
