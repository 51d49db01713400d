import { dayInWords } from '@/domain/day'
import { deviceBasisOn } from '@/domain/law/bases-of-the-day'
import type { Choice, Identifier, ServiceRecord } from '@/domain/record/record'
import { cookieCategories, objectable } from '@/domain/record/vocabulary/device-access'
import type { Block, Doc, FactPath } from '../blocks'
import { factsOf, factsOfEach, serviceFacts } from '../facts'
import { callout, heading, paragraph, section } from '../making'
import { type Material, materialFor } from '../material'
import { choiceBlocks, governedBy, governingFacts } from '../notice/choices'
import { wordsFor } from '../statements'
import { oneLine } from '../wording/sentences'
import { notRecorded } from '../words/en/certainty'
import { basesInWords } from './bases'
import { type Category, categoryOf, deviceItems, itemFacts } from './items'
import { whoElseSetsThem } from './setters'
import { itemTables, purposesInWords } from './tables'

/**
 * The cookies page: everything stored on, read from or sent by a device, in the tables of the GOV.UK Design System,
 * with what PECR regulation 6 asks to be said of each, on a day (`YYYY-MM-DD`).
 */
export function composeCookies(record: ServiceRecord, date: string): Doc {
  const material = materialFor(record, date)
  const items = deviceItems(material)
  return {
    title: `Cookies: ${oneLine(record.service.name)}`,
    lang: 'en',
    date,
    blocks: [
      ...(items.length > 0 ? [opening(material)] : nothingUsed(material)),
      ...categories.flatMap((category) => categorySection(material, category)),
      ...whoElseSetsThem(material),
      ...choices(material),
      ...wordsFor(material, 'cookies'),
      paragraph('cookies/date', `Last updated: ${dayInWords(date)}`),
    ],
  }
}

function opening(material: Material): Block {
  const items = deviceItems(material)
  const name = oneLine(material.record.service.name)
  const cookies = items.some(({ kind }) => kind === 'cookie')
  const others = items.some(({ kind }) => kind !== 'cookie')
  const words = [
    ...(cookies ? [`${name} puts small files, known as cookies, on your device.`] : []),
    ...(others ? [`${cookies ? 'It also' : name} keeps or reads other information on your device.`] : []),
  ]
  return paragraph('cookies/opening', words.join(' '), [
    ...serviceFacts('name'),
    ...factsOfEach('identifier', items, 'kind', 'deviceAccess'),
  ])
}

/** Said only of a service that has been described: an empty record does not mean that nothing is used. */
function nothingUsed({ record }: Material): Block[] {
  const described = record.identifiers.length > 0 || record.service.nothingWhenBrowsing === true
  const facts = [
    ...serviceFacts('name', 'nothingWhenBrowsing'),
    ...factsOfEach('identifier', record.identifiers, 'kind', 'deviceAccess'),
  ]
  if (!described) return [callout('cookies/not-recorded', notRecorded('which cookies we use'), facts)]
  const words = 'does not use cookies, and does not keep or read anything else on your device.'
  return [paragraph('cookies/none', `${oneLine(record.service.name)} ${words}`, facts)]
}

const categories: Category[] = [...(Object.keys(cookieCategories) as Category[]), 'not-recorded']

const introductions: Record<Category, string> = {
  essential: 'We need these to make the service work.',
  functional: 'These make the service easier or better to use.',
  analytics: 'These help us understand how people use the service, so that we can improve it.',
  performance: 'These show us how fast and how well the service works.',
  survey: 'These let us ask you what you think of the service.',
  security: 'These protect the service from attack.',
  marketing: 'We or other organisations use these to show you content or messages.',
  other: 'These do not fit any of the other groups.',
  'not-recorded': '',
}

function categorySection(material: Material, category: Category): Block[] {
  const items = deviceItems(material).filter((item) => categoryOf(item) === category)
  if (items.length === 0) return []
  const adjective = category === 'not-recorded' ? '' : cookieCategories[category]
  const key = `cookies/${category}`
  const categoryFacts = itemFacts(items)
  const anyCookie = items.some(({ kind }) => kind === 'cookie')
  const title = adjective ? `${adjective} ${anyCookie ? 'cookies' : 'items'}` : 'Cookies in no group yet'
  return [
    heading(key, 2, title, categoryFacts),
    introductions[category]
      ? paragraph(`${key}/introduction`, introductions[category], categoryFacts)
      : callout(`${key}/introduction`, notRecorded('the group that these belong to'), categoryFacts),
    ...purposesInWords(material, key, items),
    ...basesInWords(key, items, material.date),
    ...itemTables(material, key, adjective, items),
  ]
}

/** The choices that are about a device: what consent covers, how to agree, object or change your mind. */
function choices(material: Material): Block[] {
  const items = new Set(deviceItems(material).map(({ id }) => id))
  const about = material.record.choices.filter(
    (choice) =>
      governedBy(material, choice).some(({ id }) => items.has(id)) ||
      (choice.remembered !== undefined && items.has(choice.remembered)),
  )
  const uncovered = deviceItems(material).filter(
    ({ id }) => !about.some((choice) => governedBy(material, choice).some((item) => item.id === id)),
  )
  const withoutConsent = uncovered.filter(({ pecrBasis }) => pecrBasis === 'consent')
  const withoutObjection = uncovered.filter(
    ({ pecrBasis }) => pecrBasis && objectable.includes(deviceBasisOn(pecrBasis, material.date)),
  )
  return section('cookie-choices', 2, 'Change your cookie settings', [
    ...about.flatMap((choice) =>
      choiceBlocks(material, 'cookie-choices', choice, 3, deviceFacts(material, choice)),
    ),
    ...missing('cookie-choices/missing', 'how you agree to', withoutConsent),
    ...missing('cookie-choices/no-objection', 'how you object to', withoutObjection),
  ])
}

function missing(key: string, what: string, items: Identifier[]): Block[] {
  if (items.length === 0) return []
  const names = items.map(({ name, plainName }) => oneLine(name ?? plainName)).join(', ')
  const facts = [...factsOfEach('identifier', items, 'pecrBasis', 'name', 'plainName'), ...itemFacts(items)]
  return [callout(key, notRecorded(`${what} ${names}`), facts)]
}

/** The facts behind a choice being about a device. */
function deviceFacts(material: Material, choice: Choice): FactPath[] {
  const remembering = material.identifier(choice.remembered)
  return [
    ...factsOf('choice', choice, 'remembered'),
    ...governingFacts(material, choice),
    ...itemFacts([...governedBy(material, choice), ...(remembering ? [remembering] : [])]),
  ]
}
