import { dayInWords } from '@/domain/day'
import { isStoredOnDevice } from '@/domain/record/kinds/identifier'
import { longestDays } from '@/domain/record/longest'
import type { Identifier } from '@/domain/record/record'
import type { Block } from '../blocks'
import { contactsFor } from '../contacts'
import { factsOfEach, serviceFacts } from '../facts'
import { type Item, list, paragraph, section } from '../making'
import type { Material } from '../material'
import { plainNames, publicName, publicNameFacts } from '../naming'
import { retentionInWords } from '../wording/retention'
import { distinct, listed, oneLine } from '../wording/sentences'
import { howSure } from '../words/en/certainty'
import { beforeAndAfterConsent, capturedWhenBrowsing, consentFacts } from './consent'
import { copiesLongestFirst, keptFacts } from './retention'
import { controllerFacts, controllerName } from './who-we-are'

/** The date, and the four answers that most readers come for, before the rest. */
export function summary(material: Material): Block[] {
  const { service } = material.record
  const updated = paragraph('updated', `Last updated: ${dayInWords(material.date)}`)
  const blocks = section('summary', 2, 'Summary', [
    paragraph(
      'summary/opening',
      `This notice is about ${oneLine(service.name)}. It says what data we collect about you, why, and what your rights are.`,
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
  if (capturedWhenBrowsing(material).length === 0) {
    if (!material.record.service.nothingWhenBrowsing) return []
    const lead = { strong: 'If you only look at pages:' }
    return [{ content: [lead, ' we collect nothing.'], facts: serviceFacts('nothingWhenBrowsing') }]
  }
  const { before, after } = beforeAndAfterConsent(material)
  const early = new Set(before.map(({ identifier }) => identifier))
  const late = after.map(({ identifier }) => identifier).filter((identifier) => !early.has(identifier))
  return [
    ...capturedItem(material, 'If you only look at pages, we collect:', [...early]),
    ...capturedItem(
      material,
      early.size > 0 ? 'If you agree, we also collect:' : 'If you agree, we collect:',
      late,
    ),
  ]
}

/** By name, but for what is kept on the device: the cookies page lists that. */
function capturedItem(material: Material, lead: string, identifiers: Identifier[]): Item[] {
  if (identifiers.length === 0) return []
  const items = identifiers.filter(isStoredOnDevice)
  const names = plainNames(identifiers.filter((identifier) => !isStoredOnDevice(identifier)))
  const counted = `${items.length.toLocaleString('en-GB')} cookies or similar items on your device`
  const onDeviceWords = items.length > 2 ? counted : plainNames(items)
  const words = [names, onDeviceWords].filter(Boolean).join('; ')
  const facts = [
    ...factsOfEach('identifier', identifiers, 'plainName', 'moments', 'kind', 'deviceAccess'),
    ...consentFacts(material, identifiers),
  ]
  return [{ content: [{ strong: lead }, ` ${words}.`], facts }]
}

/** The longest that anything is kept, of what has a set end; and that some has none. */
function longestPeriod(material: Material): Item[] {
  const copies = copiesLongestFirst(material).filter(({ system }) => system.kind !== 'browser')
  const bounded = copies.filter(({ retention }) => retention && longestDays(retention.value) !== undefined)
  const [longest] = bounded
  const words = longest?.retention && retentionInWords(longest.retention.value)
  if (!longest || !words) return []
  const same = bounded.filter(({ retention }) => retention && retentionInWords(retention.value) === words)
  const systems = distinct(same.map(({ system }) => system))
  const openEnded = copies.filter(({ retention }) => retention && longestDays(retention.value) === undefined)
  const sure = distinct(same.map(({ holding }) => howSure(holding, 'stages')).filter(Boolean))
  const rest =
    openEnded.length > 0 ? ' Some data is kept for as long as something lasts, with no set time.' : ''
  return [
    {
      content: [
        { strong: 'The longest set time that we keep data:' },
        [` ${words}, in ${listed(systems.map(publicName))}.`, ...sure].join(' ') + rest,
      ],
      facts: [...[...same, ...openEnded].flatMap(keptFacts), ...publicNameFacts(systems)],
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
      facts: factsOfEach('contact', [...us, ...regulator], 'name', 'topic', 'from', 'until'),
    },
  ]
}
