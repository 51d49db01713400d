import { isSaid } from '../certainty'
import { type Held, heldCopiesOfEach } from '../held'
import { titlesIn } from '../in-words'
import { onDevice } from '../kinds/identifier'
import { addingPage, factPage } from '../links'
import type { ServiceRecord } from '../record'
import { resolved } from '../resolved/resolved'
import { objectable } from '../vocabulary/device-access'
import { personPrompts, writtenPrompts } from '../vocabulary/dpia-prompts'
import { leavesUk } from '../vocabulary/places'
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

function heldNowhere(record: ServiceRecord, id: string, category: string | undefined): Gap {
  const titleOf = titlesIn(record)
  const isException = record.holdings.some(({ identifier }) => identifier === id)
  // Where its category is held says nothing of it.
  if (category !== undefined && !isException)
    return gapAt(
      record,
      'category',
      category,
      'systems',
      `${titleOf('category', category)}: say where it is held`,
    )
  return {
    ...gapAt(record, 'identifier', id, 'holdings', `${titleOf('identifier', id)}: say where it is held`),
    href: addingPage(record, 'holding', { identifier: id }, 'system'),
  }
}

function howHeld(record: ServiceRecord, { holding, system, retention, access }: Held): Gap[] {
  const titleOf = titlesIn(record)
  const passing = holding.form === 'in-transit'
  const inBrowser = system.kind === 'browser'
  const gap = (field: string, text: string) =>
    gapOfCopy(record, holding, field, ({ kind, id }) => `${titleOf(kind, id)}: ${text}`)
  const atStatement = (field: string, text: string) => {
    const { kind, id } = retention?.by ?? { kind: 'holding', id: holding.id }
    return gapAt(record, kind, id, field, `${titleOf(kind, id)}: ${text}`)
  }
  const ended = retention?.value.stages !== undefined && !inBrowser && !passing
  return [
    ...(isSaid(holding, 'form') ? [] : [gap('form', 'say in what form it is held')]),
    ...(retention || passing ? [] : [gap('stages', 'say how long it is kept')]),
    ...(ended && !isSaid(holding, 'disposal')
      ? [atStatement('disposal', 'say what happens at the end')]
      : []),
    ...(ended && !isSaid(holding, 'enforcement') ? [atStatement('enforcement', 'say how that is done')] : []),
    ...(ended && !isSaid(holding, 'retentionReason')
      ? [atStatement('retentionReason', 'say why it is kept this long')]
      : []),
    ...(isSaid(holding, 'access') || access || inBrowser || passing
      ? []
      : [gap('access', 'say who can see it')]),
  ]
}

/** A category has members, or it says nothing. */
export function membersToName(record: ServiceRecord): Gap[] {
  const named = new Set(record.identifiers.map(({ category }) => category))
  const titleOf = titlesIn(record)
  return record.categories
    .filter(({ id }) => !named.has(id))
    .map(({ id }) => ({
      ...gapAt(record, 'category', id, 'name', `${titleOf('category', id)}: add its identifiers`),
      href: addingPage(record, 'identifier', { category: id }, 'kind'),
    }))
}

/** Consent and objection need a way to choose. */
export function choicesToOffer(record: ServiceRecord): Gap[] {
  const titleOf = titlesIn(record)
  const { choices, identifiers } = resolved(record).record
  const governed = new Set(choices.flatMap(({ identifiers = [] }) => identifiers))
  return identifiers
    .filter(
      (identifier) => onDevice(identifier) && !governed.has(identifier.id) && isChosen(identifier.pecrBasis),
    )
    .map(({ id, pecrBasis }) => ({
      section: 'sharing' as const,
      text: `${titleOf('identifier', id)}: add the choice by which people ${pecrBasis === 'consent' ? 'agree' : 'object'}`,
      fact: `identifier/${id}/pecrBasis`,
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
  const titleOf = titlesIn(record)
  return eachOnce(
    resolved(record)
      .record.identifiers.filter(
        (identifier) => onDevice(identifier) && identifier.party === 'third' && !identifier.setter,
      )
      .map((identifier) => {
        const { kind, id } = homeOf(record, 'identifier', identifier.id, 'setter')
        return gapAt(
          record,
          kind,
          id,
          'setter',
          `${titleOf(kind, id)}: select the organisation that sets this`,
        )
      }),
  )
}

const isChosen = (basis: string | undefined) => basis === 'consent' || objectable.includes(basis ?? '')

/** Data that leaves the UK needs a safeguard, whether in a system or by sharing. */
export function safeguardsToState(record: ServiceRecord): Gap[] {
  const titleOf = titlesIn(record)
  const text = 'say what protects data outside the UK'
  return [
    ...record.systems
      .filter(({ kind, places, safeguard }) => kind !== 'browser' && leavesUk(places) && !safeguard)
      .map(({ id }) => gapAt(record, 'system', id, 'safeguard', `${titleOf('system', id)}: ${text}`)),
    ...record.sharings
      .filter(({ to, safeguard }) => leavesUk(to) && !safeguard)
      .map(({ id }) => gapAt(record, 'sharing', id, 'safeguard', `${titleOf('sharing', id)}: ${text}`)),
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
        section: 'dpia' as const,
        text: `Answer: ${writtenPrompts[prompt]}`,
        fact: 'dpiaAnswer',
        href: addingPage(record, 'dpiaAnswer', { prompt }, 'words'),
      })),
    ...(record.risks.length === 0 ? [gapOfNone(record, 'risk', 'Add the risks')] : []),
  ]
}

/** A notice must be clear about browsing: something is recorded, or a person has confirmed that nothing is. */
export function browsingToConfirm(record: ServiceRecord): Gap[] {
  // An identifier that does not say when it is captured is a gap of its own, and may close this one.
  const captured = resolved(record).record.identifiers.some(
    ({ moments }) => !moments || moments.includes('browsing'),
  )
  if (captured || record.service.nothingWhenBrowsing) return []
  return [
    {
      section: 'identifiers',
      text: 'Record what is captured when people only look at pages, or confirm that nothing is',
      fact: 'service/nothingWhenBrowsing',
      href: factPage(record, 'service/nothingWhenBrowsing'),
    },
  ]
}
