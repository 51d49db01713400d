import { certaintyOf, isSaid } from '@/domain/record/certainty'
import { isStoredOnDevice } from '@/domain/record/kinds/identifier'
import type { Identifier } from '@/domain/record/record'
import type { Block, Cell } from '../blocks'
import { factsOf, factsOfEach, serviceFacts } from '../facts'
import { usedForFacts } from '../held-facts'
import { callout, type Definition, definitions, heading, paragraph, section } from '../making'
import type { Material } from '../material'
import { publicNameFacts } from '../naming'
import { enumerated, inSevens, toldApart } from '../said'
import { wordsFor } from '../statements'
import { nameFacts, namesOf, topicName, topicsOf } from '../topics'
import { capitalised, distinct, lowered, sentence, startLowered } from '../wording/sentences'
import { notRecorded } from '../words/en/certainty'
import { categoriesOf } from './access'
import { basesInShort } from './bases'
import { beforeAndAfterConsent, type Captured, capturedWhenBrowsing, consentFacts } from './consent'
import { aboutGroups, groupFacts } from './groups'
import { keptFacts } from './kept'
import { membersInWords } from './members'
import { isAutomatic, obligationFacts, obligationInWords } from './obligations'
import { periodsInPlaces } from './periods'
import { purposeFacts, purposeInWords } from './purposes'
import { occasionsInWords, sourceFacts, sourceInWords } from './sources'
import { tiesInWords } from './ties'

/** MoJ security guidance, online identifiers: a notice must be clear about simple browsing. */
export function ifYouOnlyBrowse(material: Material): Block[] {
  const title =
    material.record.service.audience === 'staff'
      ? 'What we collect automatically'
      : 'What we collect, even if you only look at pages'
  if (capturedWhenBrowsing(material).length === 0)
    return section('browsing', 2, title, [...nothing(material), ...wordsFor(material, 'browsing')])
  const { before, after } = beforeAndAfterConsent(material)
  return section('browsing', 2, title, [
    ...wordsFor(material, 'browsing'),
    ...described(material, 'before', before),
    ...described(material, 'after', after),
  ])
}

/** A service for staff alone need not say it: nobody else can look at its pages. */
function nothing({ record }: Material): Block[] {
  const facts = serviceFacts('nothingWhenBrowsing', 'audience')
  // What is captured from others, in a part or notice of their own, is not nothing.
  if (record.identifiers.some(({ moments }) => moments?.includes('browsing'))) return []
  if (record.service.nothingWhenBrowsing)
    return [paragraph('browsing/nothing', 'We collect nothing from people who only look at pages.', facts)]
  if (record.service.audience === 'staff') return []
  return [callout('browsing/nothing', notRecorded('what is collected when you only look at pages'), facts)]
}

type When = 'before' | 'after'

/** Each topic under a heading, with its answers: what is true of some of its members alone names them. */
function described(material: Material, when: When, captured: readonly Captured[]): Block[] {
  const byIdentifier = new Map(captured.map((one) => [one.identifier, one]))
  return topicsOf(material, [...byIdentifier.keys()]).flatMap((topic) => {
    const { id, category, members } = topic
    const about = members.flatMap((member) => byIdentifier.get(member) ?? [])
    const key = `browsing/${when}/${id}`
    return [
      heading(key, 3, `${capitalised(category?.name ?? topicName(topic))}${obligation(when, members)}`, [
        ...nameFacts(material, members),
        ...factsOfEach('identifier', members, 'moments', 'obligation', 'sources'),
        ...consentFacts(material, members),
      ]),
      ...definitions(`${key}/answers`, [
        whatItIs(material, category !== undefined, members),
        whenItIs(material, members),
        ...origin(material, when, about),
        ...answers(material, about),
      ]),
    ]
  })
}

function obligation(when: When, members: readonly Identifier[]): string {
  if (when === 'after') return ', only if you agree'
  if (members.every((member) => isStoredOnDevice(member) && !isAsked(member))) return ', set automatically'
  if (members.every(isAutomatic)) return ', collected automatically'
  if (members.every(isChosen)) return ', if you choose to give it'
  return ''
}

const isChosen = (member: Identifier) =>
  member.obligation === 'optional' && !certaintyOf(member, 'obligation')

/** Whether more is to be said of whether it must be given than that a device does as it is told. */
const isAsked = (member: Identifier) => isSaid(member, 'obligation') && !isAutomatic(member)

/** Where it comes from, if not from the device alone, and whether it must be given, if the heading does not say that. */
function origin(material: Material, when: When, about: readonly Captured[]): Definition[] {
  const members = about.map(({ identifier }) => identifier)
  const isInHeading = when === 'after' || members.every(isChosen)
  return [
    {
      term: 'Where it comes from',
      value: lines(material, about, ({ identifier }) => sourceInWords(material, identifier)),
      facts: sourceFacts(material, members),
    },
    {
      term: 'Must you give it',
      value: lines(material, about, ({ identifier }) => {
        const { withoutIt } = identifier
        const isSaidAbove = isInHeading && isChosen(identifier)
        const words = isAsked(identifier) && !isSaidAbove ? obligationInWords(identifier) : ''
        const without = withoutIt ? sentence(`Without it, ${lowered(withoutIt)}`) : ''
        return [words, without].filter(Boolean)
      }),
      facts: [...nameFacts(material, members), ...obligationFacts(members)],
    },
  ]
}

/** The members by name; items on the device are counted, because the cookies page lists them. */
function whatItIs(material: Material, isCategory: boolean, members: readonly Identifier[]): Definition {
  const stored = members.filter(isStoredOnDevice)
  const listed = members.filter((member) => !stored.includes(member))
  const counted =
    stored.length > 0
      ? [
          `${stored.length === 1 ? 'one item' : `${stored.length} items`} on your device, which our cookies page lists`,
        ]
      : []
  const words = isCategory
    ? [...membersInWords(listed), ...counted]
    : members.flatMap(({ description }) => (description ? [lowered(description)] : []))
  const said = [
    ...inSevens(words).map((some, index) =>
      index === 0 ? `${capitalised(enumerated(some))}.` : `Also ${enumerated(some)}.`,
    ),
    ...aboutGroups(material, members),
  ]
  return {
    term: 'What',
    value: said.length > 0 ? [said.join(' ')] : [],
    facts: [
      ...nameFacts(material, members),
      ...factsOfEach('identifier', members, 'description', 'kind', 'deviceAccess', 'personalData'),
      ...groupFacts(material, members),
    ],
  }
}

/** What is captured only at other moments than browsing, though the rest of its category is not. */
function whenItIs(material: Material, members: readonly Identifier[]): Definition {
  const later = members.filter(({ moments = [] }) => !moments.includes('browsing'))
  return {
    term: 'When',
    value: toldApart(later, (member) => occasionsInWords([member])).map(
      ({ answer: when, things }): Cell => [
        { strong: `${capitalised(enumerated(namesOf(material, things)))}:` },
        when ? ` only${when}.` : ' at other times.',
      ],
    ),
    facts: [...nameFacts(material, later), ...factsOfEach('identifier', later, 'moments')],
  }
}

function answers(material: Material, about: readonly Captured[]): Definition[] {
  const copies = about.flatMap((one) => one.copies)
  const parties = about.flatMap(({ identifier }) => material.party(identifier.setter) ?? [])
  return [
    {
      term: 'Why',
      value: lines(material, about, ({ purposes }) =>
        purposes.length > 0
          ? purposes.map((purpose) => sentence(`To ${purposeInWords(purpose)}`))
          : [notRecorded('why')],
      ),
      facts: [
        ...usedForFacts(
          material,
          about.map(({ identifier }) => identifier),
        ),
        ...purposeFacts(about.flatMap(({ purposes }) => purposes)),
      ],
    },
    {
      term: 'Lawful basis',
      value: lines(material, about, ({ purposes }) => {
        const bases = basesInShort(purposes, material.date)
        return bases.length > 0 ? [`${enumerated(bases)}.`] : []
      }),
      facts: [
        ...usedForFacts(
          material,
          about.map(({ identifier }) => identifier),
        ),
        ...factsOfEach(
          'purpose',
          about.flatMap(({ purposes }) => purposes),
          'bases',
          'role',
          'regime',
          'anonymised',
        ),
      ],
    },
    {
      term: 'Who gets it from your device',
      value: lines(material, about, ({ identifier }) => {
        const setter = material.party(identifier.setter)
        return setter ? [`${capitalised(setter.name)}.`] : []
      }),
      facts: [
        ...factsOfEach(
          'identifier',
          about.map(({ identifier }) => identifier),
          'setter',
        ),
        ...factsOfEach('party', parties, 'name'),
      ],
    },
    {
      term: 'How long',
      value: lines(material, about, ({ copies: held }) => periodsInPlaces(held)),
      facts: [
        ...copies.flatMap((copy) => [
          ...keptFacts(copy),
          ...factsOf('holding', copy.holding, 'state', 'form'),
        ]),
        ...publicNameFacts(copies.map(({ system }) => system)),
      ],
    },
    {
      term: 'Who can see it',
      value: lines(material, about, (one) => {
        const seen = distinct(categoriesOf(material, one.copies).map(({ category }) => category))
        return seen.length > 0 ? [sentence(enumerated(seen.map(lowered)))] : []
      }),
      facts: categoriesOf(material, copies).flatMap(({ facts }) => facts),
    },
    {
      term: 'How it could identify you',
      value: waysToIdentify(
        material,
        about.map(({ identifier }) => identifier),
      ),
      facts: factsOfEach(
        'identifier',
        about.map(({ identifier }) => identifier),
        'ties',
      ),
    },
  ]
}

/** What is said of all, or of which: the names of some stand before what is true of them, and the most come last, unnamed. */
function lines(material: Material, about: readonly Captured[], answer: (one: Captured) => string[]): Cell[] {
  const groups = toldApart(about, answer)
  const most = groups.reduce(
    (a, b) => (b.things.length > a.things.length ? b : a),
    groups[0] ?? { things: [] },
  )
  const fewer = groups.filter((group) => group !== most)
  const ordered = [...fewer, ...(most.things.length > 0 ? [most as (typeof groups)[number]] : [])]
  return ordered.flatMap(({ answer: said, things }): Cell[] => {
    if (said.length === 0) return []
    if (groups.length === 1) return [[said.join(' ')]]
    const [first = '', ...others] = said
    const named =
      things === most.things && things.length > 2 ? ['everything else'] : namesIn(material, about, things)
    return [
      [{ strong: `${capitalised(enumerated(named))}:` }, ` ${[startLowered(first), ...others].join(' ')}`],
    ]
  })
}

/** Some of what is described here by name; all its items on the device are called that. */
function namesIn(material: Material, about: readonly Captured[], things: readonly Captured[]): string[] {
  const identifiers = things.map(({ identifier }) => identifier)
  const stored = about.map(({ identifier }) => identifier).filter(isStoredOnDevice)
  const areItems = stored.length > 1 && stored.length < about.length && stored.length === identifiers.length
  if (areItems && identifiers.every((identifier) => stored.includes(identifier)))
    return ['items on your device']
  return namesOf(material, identifiers)
}

function waysToIdentify(material: Material, members: readonly Identifier[]): Cell[] {
  const ways = tiesInWords(material, members)
  return ways.length > 0 ? [[ways.join(' ')]] : []
}
