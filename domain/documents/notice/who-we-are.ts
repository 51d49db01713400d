import type { Party } from '@/domain/record/record'
import { type Block, type Inline, link } from '../blocks'
import { contactBlocks, contactsFor } from '../contacts'
import { factsOf, factsOfEach, organisationFacts, serviceFacts } from '../facts'
import { heading, type Item, list, paragraph, section } from '../making'
import type { Material } from '../material'
import { commaSeparated, partyInSentence, partyName } from '../naming'
import { wordsFor } from '../statements'
import { capitalised, lowered, oneLine, paragraphsIn, phrase, sentence } from '../wording/sentences'
import { notRecorded } from '../words/en/certainty'

/** UK GDPR Article 13(1)(a) and (b): who the controller is and how to reach it and its data protection officer. */
export function whoWeAre(material: Material): Block[] {
  return section('who-we-are', 2, 'Who we are', [
    ...controller(material),
    ...roles(material),
    ...otherNotices(material),
    ...wordsFor(material, 'who-we-are'),
    ...contacts(material),
  ])
}

/** “the Ministry of Justice (MoJ), acting through HM Prison and Probation Service”. */
export function controllerName({ record: { organisation } }: Material): string {
  const { name, nameInSentence, shortName, acting } = organisation
  const short = shortName && shortName !== name ? ` (${oneLine(shortName)})` : ''
  return `${oneLine(nameInSentence ?? name)}${short}${acting ? `, acting through ${phrase(acting)},` : ''}`
}

export const controllerFacts = organisationFacts('name', 'nameInSentence', 'shortName', 'acting')

function controller(material: Material): Block[] {
  const { organisation } = material.record
  const { statutoryBasis, partOf } = organisation
  return [
    decides(material),
    ...(partOf
      ? [
          paragraph(
            'who-we-are/part-of',
            `${capitalised(organisation.shortName ?? organisation.nameInSentence ?? organisation.name)} is part of ${phrase(partOf)}.`,
            organisationFacts('partOf', 'shortName', 'nameInSentence', 'name'),
          ),
        ]
      : []),
    ...paragraphsIn(statutoryBasis ?? '').map((text, index) =>
      paragraph(
        `who-we-are/statutory-basis/${index + 1}`,
        index === 0 ? `The law that we act under: ${sentence(text)}` : text,
        organisationFacts('statutoryBasis'),
      ),
    ),
    ...service(material),
  ]
}

/** What the record says of who decides why and how data is used; a notice asserts no controller that it does not. */
function decides(material: Material): Block {
  const { purposes, organisation } = material.record
  const { jointControllers = [], registration, registrationLink } = organisation
  const joint = jointControllers.flatMap((id) => material.party(id) ?? [])
  const roles = new Set(purposes.map(({ role }) => role))
  const facts = [
    ...controllerFacts,
    ...organisationFacts('jointControllers', 'registration', 'registrationLink'),
    ...factsOfEach('purpose', purposes, 'role'),
    ...factsOfEach('party', joint, 'name', 'nameInSentence', 'notice'),
  ]
  const name = capitalised(controllerName(material))
  const jointly = joint.length > 0 || (roles.has('joint') && !roles.has('controller'))
  const words: Inline[] = jointly
    ? together(name, joint)
    : roles.has('controller')
      ? [`${name} is the controller of your data. It decides why and how your data is used.`]
      : roles.has('processor')
        ? [`${name} uses your data only on the instructions of others.`]
        : [notRecorded(`who the controller of your data is, and whether it is ${controllerName(material)}`)]
  const number = registration ?? registrationLink
  const registered: Inline[] = number
    ? [
        ` ${organisation.shortName ? `${oneLine(organisation.shortName)}’s` : 'Its'} registration number with the regulator is `,
        registrationLink ? link(number, registrationLink) : number,
        '.',
      ]
    : []
  return paragraph('who-we-are/controller', [...words, ...registered], facts)
}

function together(name: string, joint: readonly Party[]): Inline[] {
  if (joint.length === 0) return [`${name} is a joint controller of your data.`]
  const names = joint.map((party) => partyName({ ...party, name: partyInSentence(party) }))
  return [
    `${name} and `,
    ...commaSeparated(names.slice(0, 6)),
    ' are joint controllers of your data. Together they decide why and how your data is used.',
    ...names.slice(6).flatMap((one) => [' So does ', one, '.']),
  ]
}

/** What the service is for, where it is and who runs it. */
function service({ record }: Material): Block[] {
  const { name, summary, addresses = [], agency } = record.service
  const [first = '', ...others] = paragraphsIn(summary ?? '')
  const verb = /^(?:Lets|Helps|Allows|Enables|Gives|Provides|Shows|Supports|Makes|Books|Records)(?=\s)/u.exec(
    first,
  )
  const [only, ...more] = addresses
  const quoted = `‘${oneLine(name)}’`
  const named: Inline = only && more.length === 0 ? link(quoted, only) : quoted
  const runs = agency ? ` ${sentence(`${phrase(agency)} runs this service`)}` : ''
  const about: Inline[] = verb
    ? [
        'The ',
        named,
        ` service ${sentence(lowered(first)).replace(/^./u, (letter) => letter.toLocaleLowerCase('en-GB'))}${runs}`,
      ]
    : ['This notice is about the ', named, ` service.${first ? ` ${sentence(first)}` : ''}${runs}`]
  return [
    paragraph('who-we-are/service', about, serviceFacts('name', 'summary', 'addresses', 'agency')),
    ...others.map((text, index) =>
      paragraph(`who-we-are/summary/${index + 2}`, sentence(text), serviceFacts('summary')),
    ),
    ...(more.length > 0
      ? [
          paragraph(
            'who-we-are/addresses',
            ['You can use it at: ', ...commaSeparated(addresses.map((at) => link(at, at))), '.'],
            serviceFacts('addresses'),
          ),
        ]
      : []),
  ]
}

/** The purposes for which the organisation is not the only controller: Article 26(2) and Article 28. */
function roles(material: Material): Block[] {
  const items = material.record.purposes.flatMap((purpose): Item[] => {
    const { role, roleDetail, name } = purpose
    if (role === 'not-decided')
      return [
        {
          content: [`To ${phrase(name)}: ${notRecorded('who the controller is, which is not decided')}`],
          facts: factsOf('purpose', purpose, 'name', 'role'),
        },
      ]
    if (role !== 'joint' && role !== 'processor') return []
    const party = material.party(purpose.roleParty)
    const other: Inline = party ? partyName(party) : 'another organisation'
    const detail = roleDetail ? ` ${sentence(roleDetail)}` : ''
    const facts = [
      ...factsOf('purpose', purpose, 'name', 'role', 'roleParty', 'roleDetail'),
      ...factsOf('party', party, 'name', 'notice'),
    ]
    const content: Inline[] =
      role === 'joint'
        ? [`To ${phrase(name)}, we are joint controllers with `, other, `.${detail}`]
        : [`To ${phrase(name)}, we act on the instructions of `, other, `, who is the controller.${detail}`]
    return [{ content, facts }]
  })
  return section(
    'who-we-are/roles',
    3,
    'When we are not the only controller',
    list('who-we-are/roles/list', items),
  )
}

function otherNotices({ record }: Material): Block[] {
  const elsewhere = record.people.filter(({ coveredBy }) => coveredBy === 'another')
  return elsewhere.map((people) =>
    paragraph(
      `who-we-are/other-notices/${people.id}`,
      [
        ...(people.otherNotice
          ? [link('Another notice', people.otherNotice), ` covers ${lowered(people.name)}.`]
          : [`Another notice covers ${lowered(people.name)}.`]),
      ],
      factsOf('people', people, 'name', 'coveredBy', 'otherNotice'),
    ),
  )
}

const topics = {
  privacy: 'Our privacy team',
  dpo: 'Our data protection officer',
  representative: 'Our representative in the UK',
  general: 'General questions',
} as const

function contacts(material: Material): Block[] {
  return (['privacy', 'dpo', 'representative', 'general'] as const).flatMap((topic) => {
    const blocks = contactBlocks(`who-we-are/${topic}`, contactsFor(material, topic))
    return blocks.length > 0 ? [heading(`who-we-are/${topic}`, 3, topics[topic]), ...blocks] : []
  })
}
