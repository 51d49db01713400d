import { type Block, type Inline, link } from '../blocks'
import { contactBlocks, contactsFor } from '../contacts'
import { factsOf, factsOfEach, organisationFacts, serviceFacts } from '../facts'
import { heading, type Item, list, paragraph, section } from '../making'
import type { Material } from '../material'
import { commaSeparated, partyName } from '../naming'
import { wordsFor } from '../statements'
import { oneLine, paragraphsIn, phrase, sentence } from '../wording/sentences'
import { notRecorded } from '../words/en/certainty'

/** UK GDPR Article 13(1)(a) and (b): who the controller is and how to reach it and its data protection officer. */
export function whoWeAre(material: Material): Block[] {
  return section('who-we-are', 2, 'Who we are', [
    ...controller(material),
    ...roles(material),
    ...peopleCovered(material),
    ...alsoCovered(material),
    ...wordsFor(material, 'who-we-are'),
    ...contacts(material),
  ])
}

/** “Ministry of Justice (MoJ), acting through HM Prison and Probation Service”. */
export function controllerName({ record: { organisation } }: Material): string {
  const { name, shortName, acting } = organisation
  const short = shortName && shortName !== name ? ` (${oneLine(shortName)})` : ''
  return `${oneLine(name)}${short}${acting ? `, acting through ${phrase(acting)}` : ''}`
}

export const controllerFacts = organisationFacts('name', 'shortName', 'acting')

function controller(material: Material): Block[] {
  const { organisation, service } = material.record
  const { registration, registrationLink, statutoryBasis, jointControllers = [] } = organisation
  const joint = jointControllers.flatMap((id) => material.party(id) ?? [])
  const blocks: Block[] = paragraphsIn(service.summary ?? '').map((text, index) =>
    paragraph(
      `who-we-are/summary/${index + 1}`,
      sentence(index === 0 ? withSubject(text) : text),
      serviceFacts('summary'),
    ),
  )
  if (service.addresses)
    blocks.push(
      paragraph(
        'who-we-are/addresses',
        ['You can use the service at: ', ...commaSeparated(service.addresses.map((at) => link(at, at))), '.'],
        serviceFacts('addresses'),
      ),
    )
  if (service.agency)
    blocks.push(
      paragraph(
        'who-we-are/agency',
        `${sentence(`${phrase(service.agency)} runs the service`)}`,
        serviceFacts('agency'),
      ),
    )
  blocks.push(decides(material, joint.length > 0))
  if (joint.length > 0)
    blocks.push(
      paragraph(
        'who-we-are/joint-controllers',
        [
          'Together with ',
          ...commaSeparated(joint.map(partyName)),
          ', it decides why and how your data is used.',
        ],
        [...organisationFacts('jointControllers'), ...factsOfEach('party', joint, 'name', 'notice')],
      ),
    )
  if (organisation.partOf)
    blocks.push(
      paragraph(
        'who-we-are/part-of',
        `${oneLine(organisation.shortName ?? organisation.name)} is part of ${phrase(organisation.partOf)}.`,
        organisationFacts('partOf', 'shortName', 'name'),
      ),
    )
  for (const [index, text] of paragraphsIn(statutoryBasis ?? '').entries())
    blocks.push(
      paragraph(
        `who-we-are/statutory-basis/${index + 1}`,
        index === 0 ? `The law that we act under: ${sentence(text)}` : text,
        organisationFacts('statutoryBasis'),
      ),
    )
  if (registration || registrationLink) {
    const number = registration ?? registrationLink ?? ''
    blocks.push(
      paragraph(
        'who-we-are/registration',
        [
          registration
            ? 'Our registration number with the regulator is '
            : 'See our entry in the regulator’s register: ',
          registrationLink ? link(number, registrationLink) : number,
          '.',
        ],
        organisationFacts('registration', 'registrationLink'),
      ),
    )
  }
  return blocks
}

/** What the record says of who decides why and how data is used; a notice asserts no controller that it does not. */
function decides(material: Material, jointly: boolean): Block {
  const { purposes, organisation } = material.record
  const roles = new Set(purposes.map(({ role }) => role))
  const name = `${controllerName(material)}${organisation.acting ? ',' : ''}`
  const facts = [
    ...controllerFacts,
    ...organisationFacts('jointControllers'),
    ...factsOfEach('purpose', purposes, 'role'),
  ]
  if (jointly || (roles.has('joint') && !roles.has('controller')))
    return paragraph('who-we-are/controller', `${name} is a joint controller of your data.`, facts)
  if (roles.has('controller'))
    return paragraph(
      'who-we-are/controller',
      `${name} is the controller of your data. This means that it decides why and how your data is used.`,
      facts,
    )
  const words = roles.has('processor')
    ? `${name} uses your data only on the instructions of others.`
    : notRecorded(`who the controller of your data is, and whether it is ${controllerName(material)}`)
  return paragraph('who-we-are/controller', words, facts)
}

/** “Lets you book a visit”, as catalogues of services put it, becomes a whole sentence. */
function withSubject(summary: string): string {
  const verb = /^(?:Lets|Helps|Allows|Enables|Gives|Provides|Shows|Supports|Makes)(?=\s)/u.exec(summary)
  return verb ? `This service ${summary.charAt(0).toLowerCase()}${summary.slice(1)}` : summary
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

function peopleCovered({ record }: Material): Block[] {
  const here = record.people.filter(({ coveredBy }) => coveredBy !== 'another')
  const elsewhere = record.people.filter(({ coveredBy }) => coveredBy === 'another')
  return [
    ...(here.length > 0
      ? [
          paragraph('who-we-are/people', 'This notice is about:'),
          ...list(
            'who-we-are/people/list',
            here.map((people) => ({
              content: [phrase(people.name)],
              facts: factsOf('people', people, 'name', 'coveredBy'),
            })),
          ),
        ]
      : []),
    ...list(
      'who-we-are/other-notices',
      elsewhere.map((people) => ({
        content: [
          `Another notice covers ${phrase(people.name)}`,
          ...(people.otherNotice ? [': ', link(people.otherNotice, people.otherNotice)] : ['.']),
        ],
        facts: factsOf('people', people, 'name', 'coveredBy', 'otherNotice'),
      })),
    ),
  ]
}

function alsoCovered({ record: { service } }: Material): Block[] {
  if (!service.noticeAlsoCovers) return []
  const words = `This notice also covers ${phrase(service.noticeAlsoCovers)}.`
  return [paragraph('who-we-are/also-covered', words, serviceFacts('noticeAlsoCovers'))]
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
