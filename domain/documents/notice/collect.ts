import { restsOnSection62 } from '@/domain/law/section-62'
import { onDevice as isOnDevice } from '@/domain/record/kinds/identifier'
import type { Identifier } from '@/domain/record/record'
import type { Block } from '../blocks'
import { factsOf, factsOfEach } from '../facts'
import { heading, type Item, list, paragraph, section } from '../making'
import type { Material } from '../material'
import { enumerated, joined, toldApart } from '../said'
import { wordsFor } from '../statements'
import { nameFacts, namesOf, type Subject, subjectsOf, type Topic, topicName } from '../topics'
import { capitalised, distinct, lowered, sentence, startLowered } from '../wording/sentences'
import { notRecorded } from '../words/en/certainty'
import { toldWithBrowsing } from './consent'
import { aboutGroups, groupFacts, groupsInWords } from './groups'
import { keptFacts } from './kept'
import { membersInWords } from './members'
import { mustPeopleGiveIt } from './obligations'
import { periodsInPlaces } from './periods'
import { sensitiveData } from './sensitive-data'
import { whereItComesFrom } from './sources'
import { whatItIsFor } from './uses'

/** UK GDPR Articles 13(1)(c), 13(2)(e), 14(1)(d) and 14(2)(f): what else is collected, from where, why, and whether it must be given. */
export function whatElseWeCollect(material: Material): Block[] {
  const { covered } = material
  const browsing = new Set(toldWithBrowsing(material))
  const others = covered.filter((identifier) => !browsing.has(identifier))
  const words = [
    ...wordsFor(material, 'collect'),
    ...wordsFor(material, 'source'),
    ...wordsFor(material, 'why'),
  ]
  if (covered.length === 0)
    return section('collect', 2, 'What we collect', [
      paragraph('collect/nothing', notRecorded('what we collect')),
      ...words,
      ...sensitiveData(material),
    ])
  const title = others.length < covered.length ? 'What else we collect' : 'What we collect'
  return section('collect', 2, title, [
    ...words,
    ...subjectsOf(material, others).flatMap((subject) => aboutSubject(material, subject)),
    ...sensitiveData(material),
    ...notPersonal(covered),
  ])
}

function aboutSubject(material: Material, subject: Subject): Block[] {
  const key = `collect/${subject.id}`
  const isNamed = subject.topics.some(({ category }) => category)
  return [
    heading(key, 3, capitalised(subject.name), [
      ...nameFacts(material, subject.members),
      ...factsOfEach('identifier', subject.members, 'moments'),
    ]),
    ...joined([
      ...(isNamed ? whatItIs(material, key, subject) : descriptions(key, subject.members)),
      ...whereItComesFrom(material, key, subject),
      ...whatItIsFor(material, key, subject),
      ...whatLogsMayBeUsedFor(material, key, subject),
      ...mustPeopleGiveIt(material, key, subject),
      ...howLongOnDevice(material, key, subject),
    ]),
  ]
}

/** What a person's own device keeps has no row in the table of what we keep. */
function howLongOnDevice(material: Material, key: string, { members }: Subject): Block[] {
  const onDevice = members.map((member) => ({
    member,
    copies: material.copies(member).filter(({ system }) => system.kind === 'browser'),
  }))
  const stored = onDevice.filter(({ member, copies }) => isOnDevice(member) && copies.length > 0)
  const times = toldApart(stored, ({ copies }) => periodsInPlaces(copies))
  return times.map(({ answer, things }) => {
    const which = things.map(({ member }) => member)
    const names = times.length > 1 ? ` (${enumerated(namesOf(material, which))})` : ''
    return paragraph(
      `${key}/on-device/${which[0]?.id}`,
      `How long it stays on your device${names}: ${answer.map(startLowered).join(' ')}`,
      [...nameFacts(material, which), ...things.flatMap(({ copies }) => copies.flatMap(keptFacts))],
    )
  })
}

/** The members of each category of the subject, once in the document. */
function whatItIs(material: Material, key: string, { topics }: Subject): Block[] {
  const [only, ...others] = topics
  if (only && others.length === 0) return members(material, `${key}/members`, only)
  return list(
    `${key}/members`,
    topics.map((topic): Item => {
      const people = groupsInWords(material, topic.members)
      const lead = { strong: `${capitalised(topicName(topic))}${people ? ` (about ${people})` : ''}:` }
      return {
        content: [lead, ` ${enumerated(membersInWords(topic.members))}`],
        facts: memberFacts(material, topic),
      }
    }),
  )
}

/** The members of one category, in a sentence if they are few and short. What its only member is called is its own name. */
function members(material: Material, key: string, topic: Topic): Block[] {
  const words = membersInWords(topic.members)
  const facts = memberFacts(material, topic)
  const whose = aboutGroups(material, topic.members)
  const [only] = topic.members
  if (
    only &&
    words.length === 1 &&
    lowered(only.plainName) === topicName(topic).replace(/^(?:your|the) /u, '')
  ) {
    const said = [...whose, ...(only.description ? [sentence(only.description)] : [])]
    return said.length > 0 ? [paragraph(key, said.join(' '), facts)] : []
  }
  const isShort = words.length <= 4 && words.every((name) => !/[,(]/u.test(name))
  const is =
    topic.category?.complete === true
      ? words.length > 1
        ? 'It is made up of'
        : 'It is one item:'
      : 'It includes'
  if (isShort || words.length === 1)
    return [paragraph(key, [...whose, `${is} ${enumerated(words)}.`].join(' '), facts)]
  return [
    paragraph(key, [...whose, `${is}:`].join(' '), facts),
    ...list(
      `${key}/list`,
      words.map((name): Item => ({ content: [name], facts })),
    ),
  ]
}

const memberFacts = (material: Material, { members }: Topic) => [
  ...nameFacts(material, members),
  ...factsOfEach('identifier', members, 'description', 'personalData'),
  ...groupFacts(material, members),
]

function descriptions(key: string, members: readonly Identifier[]): Block[] {
  return members.flatMap((member) =>
    member.description
      ? [
          paragraph(
            `${key}/description`,
            sentence(member.description),
            factsOf('identifier', member, 'description', 'people'),
          ),
        ]
      : [],
  )
}

/** What the team does not treat as personal data, and why. */
function notPersonal(covered: readonly Identifier[]): Block[] {
  return covered.flatMap((identifier) => {
    const { id, plainName, personalData, notPersonalReason } = identifier
    if (personalData !== false || !notPersonalReason) return []
    const words = `We do not treat ${lowered(plainName)} as personal data. ${sentence(notPersonalReason)}`
    return [
      paragraph(
        `collect/not-personal/${id}`,
        words,
        factsOf('identifier', identifier, 'plainName', 'personalData', 'notPersonalReason'),
      ),
    ]
  })
}

/** DPA 2018 section 62(4), told to those who are in such a log. */
function whatLogsMayBeUsedFor(material: Material, key: string, { members }: Subject): Block[] {
  const purposes = distinct(members.flatMap((member) => material.purposesOf(member))).filter(restsOnSection62)
  if (purposes.length === 0) return []
  return [
    paragraph(
      `${key}/log-use`,
      'The law allows its use only to check that use is lawful, for our own monitoring and discipline, for security, or in criminal proceedings (section 62(4) of the Data Protection Act 2018).',
      factsOfEach('purpose', purposes, 'bases'),
    ),
  ]
}
