import { dayInWords } from '@/domain/day'
import { deviceBasisOn } from '@/domain/law/bases-of-the-day'
import { isStoredOnDevice } from '@/domain/record/kinds/identifier'
import type { Choice, Identifier, ServiceRecord } from '@/domain/record/record'
import { cookieCategories, objectable } from '@/domain/record/vocabulary/device-access'
import type { Block, Doc, FactPath } from '../blocks'
import { factsOf, factsOfEach, serviceFacts } from '../facts'
import { callout, heading, list, paragraph, section } from '../making'
import { type Material, materialFor } from '../material'
import { choiceInWords, governedBy, governingFacts } from '../notice/choices'
import { wordsFor } from '../statements'
import { distinct, lowered, oneLine } from '../wording/sentences'
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
      ...(items.length > 0 ? opening(material) : nothingUsed(material)),
      ...choices(material),
      ...categories.flatMap((category) => categorySection(material, category)),
      ...whoElseSetsThem(material),
      ...wordsFor(material, 'cookies'),
      paragraph('cookies/date', `Last updated: ${dayInWords(date)}`),
    ],
  }
}

/** What there is, by category, before anything else. */
function opening(material: Material): Block[] {
  const items = deviceItems(material)
  const stored = items.filter(isStoredOnDevice)
  const what = stored.some(({ kind }) => kind === 'cookie')
    ? 'Cookies are small files that a website saves on your phone, tablet or computer. This service uses:'
    : 'This service keeps or reads information on your device:'
  const used = categories.filter((category) => items.some((item) => categoryOf(item) === category))
  return [
    paragraph('cookies/opening', what, factsOfEach('identifier', items, 'kind', 'deviceAccess')),
    ...list(
      'cookies/opening/list',
      used.map((category) => {
        const own = items.filter((item) => categoryOf(item) === category)
        return {
          content: [lowered(`${titleOf(category, own)}${condition(own, material.date)}`)],
          facts: [...itemFacts(own), ...factsOfEach('identifier', own, 'pecrBasis')],
        }
      }),
    ),
  ]
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

function titleOf(category: Category, items: readonly Identifier[]): string {
  if (category === 'not-recorded') return 'Cookies in no group yet'
  return `${cookieCategories[category]} ${items.some(({ kind }) => kind === 'cookie') ? 'cookies' : 'items'}`
}

/** On what the use of all of them depends: nothing, an objection, or that people agree. */
function condition(items: readonly Identifier[], day: string): string {
  const bases = distinct(items.map(({ pecrBasis }) => pecrBasis && deviceBasisOn(pecrBasis, day)))
  if (bases.every((basis) => basis === 'consent')) return ', only if you agree'
  if (bases.every((basis) => basis && objectable.includes(basis))) return ', unless you say no'
  const isFree = (basis: (typeof bases)[number]) =>
    basis === 'strictly-necessary' || basis === 'transmission' || basis === 'emergency'
  return bases.every(isFree) ? ', whatever you choose' : ''
}

function categorySection(material: Material, category: Category): Block[] {
  const items = deviceItems(material).filter((item) => categoryOf(item) === category)
  if (items.length === 0) return []
  const adjective = category === 'not-recorded' ? '' : cookieCategories[category]
  const key = `cookies/${category}`
  const facts = [...itemFacts(items), ...factsOfEach('identifier', items, 'pecrBasis')]
  return [
    heading(key, 2, `${titleOf(category, items)}${condition(items, material.date)}`, facts),
    ...(category === 'not-recorded'
      ? [callout(`${key}/introduction`, notRecorded('the group that these belong to'), facts)]
      : []),
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
    ...about.map((choice) =>
      choiceInWords(material, 'cookie-choices', choice, deviceFacts(material, choice)),
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
