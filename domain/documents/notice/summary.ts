import type { Block } from '../blocks'
import { contactsFor } from '../contacts'
import { factsOfEach, serviceFacts } from '../facts'
import { type Item, list, paragraph, section } from '../making'
import type { Material } from '../material'
import { plainNamesInSentence, publicName } from '../naming'
import { dayInWords } from '../wording/dates'
import { longestDays } from '../wording/length'
import { retentionInWords } from '../wording/retention'
import { distinct, listed, oneLine } from '../wording/sentences'
import { capturedWhenBrowsing, needsConsent } from './browsing'
import { copiesLongestFirst, retentionFacts } from './retention'
import { controllerFacts, controllerName } from './who-we-are'

/** The date, and the four answers that most readers come for, before the rest. */
export function summary(material: Material): Block[] {
  const { service } = material.record
  const updated = paragraph('updated', `Last updated: ${dayInWords(material.date)}`)
  const blocks = section('summary', 2, 'Summary', [
    paragraph(
      'summary/opening',
      `This notice says what data ${oneLine(service.name)} collects about you, why, and what your rights are.`,
      serviceFacts('name'),
    ),
    ...list('summary/list', [
      {
        content: [{ strong: 'Who we are:' }, ` ${controllerName(material)}.`],
        facts: controllerFacts,
      },
      ...browsing(material),
      ...longestPeriod(material),
      ...complaints(material),
    ]),
  ])
  return [updated, ...blocks]
}

function browsing(material: Material): Item[] {
  const captured = capturedWhenBrowsing(material)
  const lead = { strong: 'If you only look at pages:' }
  if (captured.length === 0) {
    if (!material.record.service.nothingWhenBrowsing) return []
    return [{ content: [lead, ' we collect nothing.'], facts: serviceFacts('nothingWhenBrowsing') }]
  }
  const before = captured.filter((identifier) => !needsConsent(material, identifier))
  const after = captured.filter((identifier) => needsConsent(material, identifier))
  const words = [
    ...(before.length > 0 ? [`we collect ${plainNamesInSentence(before)}.`] : []),
    ...(after.length > 0
      ? [`${before.length > 0 ? 'If' : 'if'} you agree, we collect ${plainNamesInSentence(after)}.`]
      : []),
  ]
  return [
    {
      content: [lead, ` ${words.join(' ')}`],
      facts: factsOfEach('identifier', captured, 'plainName', 'moments'),
    },
  ]
}

/** The longest that anything is kept, of what has a set end; and that some has none. */
function longestPeriod(material: Material): Item[] {
  const copies = copiesLongestFirst(material)
  const bounded = copies.filter(({ retention }) => retention && longestDays(retention.value) !== undefined)
  const [longest] = bounded
  const words = longest?.retention && retentionInWords(longest.retention.value)
  if (!longest || !words) return []
  const same = bounded.filter(({ retention }) => retention && retentionInWords(retention.value) === words)
  const systems = distinct(same.map(({ system }) => system))
  const openEnded = copies.filter(({ retention }) => retention && longestDays(retention.value) === undefined)
  const rest =
    openEnded.length > 0 ? ' Some data is kept for as long as something lasts, with no set time.' : ''
  return [
    {
      content: [
        { strong: 'The longest set time that we keep data:' },
        ` ${words}, in ${listed(systems.map(publicName))}.${rest}`,
      ],
      facts: [...same.flatMap(retentionFacts), ...factsOfEach('system', systems, 'publicName')],
    },
  ]
}

function complaints(material: Material): Item[] {
  const us = contactsFor(material, 'complaints', 'privacy', 'dpo')
  const regulator = contactsFor(material, 'regulator')
  const named = distinct([...us, ...regulator].flatMap(({ name }) => (name ? [oneLine(name)] : [])))
  if (named.length === 0) return []
  return [
    {
      content: [{ strong: 'Where to complain:' }, ` ${listed(named, 'or')}.`],
      facts: factsOfEach('contact', [...us, ...regulator], 'name', 'topic'),
    },
  ]
}
