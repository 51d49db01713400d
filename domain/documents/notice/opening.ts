import { dayInWords } from '@/domain/day'
import { inForce } from '@/domain/law/provision'
import { provisions } from '@/domain/law/provisions'
import { isStoredOnDevice } from '@/domain/record/kinds/identifier'
import { longestDays } from '@/domain/record/longest'
import type { Identifier } from '@/domain/record/record'
import type { Block } from '../blocks'
import { contactsFor } from '../contacts'
import { factsOf, factsOfEach, serviceFacts } from '../facts'
import { type Item, list, paragraph } from '../making'
import type { Material } from '../material'
import { enumerated, inSentences } from '../said'
import { nameFacts, namesOf } from '../topics'
import { retentionInWords } from '../wording/retention'
import { distinct, lowered, oneLine, phrase } from '../wording/sentences'
import { capturedBeforeAndAfter, toldWithBrowsing } from './consent'
import { copiesLongestFirst, keptFacts } from './kept'

/** The day, whom the notice is for, and the answers that most readers come for, before the rest. */
export function opening(material: Material): Block[] {
  const items = [
    ...whileBrowsing(material),
    ...whatElse(material),
    ...whoElse(material),
    ...howLong(material),
    ...rights(material),
  ]
  return [
    paragraph('updated', `Last updated: ${dayInWords(material.date)}`),
    paragraph('opening', `${forWhom(material)}${items.length > 0 ? ' In short:' : ''}`, [
      ...factsOfEach('people', coveredHere(material), 'name', 'coveredBy'),
      ...serviceFacts('name', 'noticeAlsoCovers'),
    ]),
    ...list('opening/list', items),
  ]
}

export const coveredHere = ({ record }: Material) =>
  record.people.filter(({ coveredBy }) => coveredBy !== 'another')

function forWhom(material: Material): string {
  const { service } = material.record
  const names = distinct(coveredHere(material).map(({ name }) => lowered(name)))
  const whom =
    names.length > 0
      ? inSentences('This notice is for', 'It is also for', names).join(' ')
      : `This notice is about ‘${oneLine(service.name)}’.`
  return service.noticeAlsoCovers ? `${whom} It also covers ${phrase(service.noticeAlsoCovers)}.` : whom
}

/** Items on a device by their category, or counted: the cookies page lists them. */
function captured(material: Material, identifiers: readonly Identifier[]): string {
  const named = namesOf(material, identifiers)
  if (named.length <= 5) return enumerated(named)
  const stored = identifiers.filter(isStoredOnDevice)
  const sent = namesOf(
    material,
    identifiers.filter((one) => !stored.includes(one)),
  )
  const shown = sent.slice(0, 4)
  const more = sent.length - shown.length
  const items = stored.length > 0 ? [`${stored.length} cookies or similar items`] : []
  const others = more > 0 ? [`${more} other kinds of data`] : []
  return enumerated([...shown, ...items, ...others])
}

function whileBrowsing(material: Material): Item[] {
  const { service } = material.record
  const { before, after } = capturedBeforeAndAfter(material)
  if (before.length + after.length === 0) {
    if (!service.nothingWhenBrowsing) return []
    return [
      {
        content: ['if you only look at pages, we collect nothing'],
        facts: serviceFacts('nothingWhenBrowsing'),
      },
    ]
  }
  const lead =
    service.audience === 'staff' ? 'we automatically collect' : 'if you only look at pages, we collect'
  const agreed = after.length > 0 ? `if you agree, ${captured(material, after)}` : ''
  const words = [before.length > 0 ? captured(material, before) : '', agreed].filter(Boolean).join(' and, ')
  return [
    {
      content: [`${lead} ${words}`],
      facts: [
        ...nameFacts(material, [...before, ...after]),
        ...factsOfEach('identifier', [...before, ...after], 'moments', 'kind', 'deviceAccess'),
      ],
    },
  ]
}

function whatElse(material: Material): Item[] {
  const browsing = new Set(toldWithBrowsing(material))
  const others = material.covered.filter((identifier) => !browsing.has(identifier))
  if (others.length === 0) return []
  const facts = [...nameFacts(material, others), ...factsOfEach('identifier', others, 'moments', 'kind')]
  const names = namesOf(material, others)
  const some = names.length > 6 ? [...names.slice(0, 5), `${names.length - 5} other kinds of data`] : names
  const special = others.some(({ kind }) => kind === 'special-category')
  const criminal = others.some(({ kind }) => kind === 'criminal-offence')
  const sensitive = [
    ...(special ? ['special category data'] : []),
    ...(criminal ? ['criminal offence data'] : []),
  ].join(' and ')
  const also = others.length < material.covered.length ? 'also ' : ''
  const which = sensitive ? `. These include ${sensitive}` : ''
  return [{ content: [`we ${also}collect ${enumerated(some)}${which}`], facts }]
}

function whoElse(material: Material): Item[] {
  const { systems, sharings } = material.record
  const working = systems.filter(({ operator, party }) => operator === 'processor' && party)
  const theirOwn = sharings.filter(({ capacity }) => capacity !== 'processor')
  const words =
    working.length > 0
      ? `suppliers that work for us${theirOwn.length > 0 ? ', and with others for purposes of their own' : ''}`
      : 'others for purposes of their own'
  if (working.length + theirOwn.length === 0) return []
  return [
    {
      content: [`we share data with ${words}`],
      facts: [
        ...factsOfEach('system', working, 'operator', 'party'),
        ...factsOfEach('sharing', theirOwn, 'capacity', 'recipient'),
      ],
    },
  ]
}

/** The longest time that anything is kept; “at most” only if every time has an end and starts when it is collected. */
function howLong(material: Material): Item[] {
  const copies = copiesLongestFirst(material).filter(({ holding }) => holding.form !== 'in-transit')
  const [longest] = copies
  if (!longest?.retention || longestDays(longest.retention.value) === undefined) return []
  const words = retentionInWords(longest.retention.value) ?? ''
  const isSimple = ({ retention }: (typeof copies)[number]) =>
    retention?.value.stages?.length === 1 &&
    retention.value.stages[0]?.from === 'collected' &&
    !retention.value.legalHold &&
    longestDays(retention.value) !== undefined
  const said = copies.every(isSimple)
    ? `we keep data for ${words.replace(/^up to /, '').replace(/ after we collect it$/, '')} at most`
    : `the longest set time that we keep data is ${words}`
  return [{ content: [said], facts: copies.flatMap(keptFacts) }]
}

function rights(material: Material): Item[] {
  const regulator = contactsFor(material, 'regulator').find(({ name }) => name)
  const isRight = inForce(provisions['complaints-to-controller'], material.date)
  const us = isRight ? contactsFor(material, 'complaints', 'privacy', 'dpo') : []
  const whom = [
    ...(us.length > 0 ? ['to us'] : []),
    ...(regulator?.name ? [`to the ${oneLine(regulator.name).replace(/^the /i, '')}`] : []),
  ]
  return [
    {
      content: [`you have rights${whom.length > 0 ? `, and you can complain ${whom.join(' or ')}` : ''}`],
      facts: [
        ...factsOf('contact', regulator, 'name', 'topic', 'from', 'until'),
        ...factsOfEach('contact', us, 'topic', 'from', 'until'),
      ],
    },
  ]
}
