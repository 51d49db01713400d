import { dayInWords } from '@/domain/day'
import { optionsOf } from '@/domain/record/field'
import { serviceFields } from '@/domain/record/kinds/service'
import { type Block, link } from '../blocks'
import { contactBlocks, contactsFor } from '../contacts'
import { factsOfEach, organisationFacts, serviceFacts } from '../facts'
import { definitions, list, paragraph, section } from '../making'
import type { Material } from '../material'
import { controllerFacts, controllerName } from '../notice/who-we-are'
import { oneLine, sentence } from '../wording/sentences'

/** Step 0 of the template: the controller and its data protection officer. */
export function controllerDetails(material: Material): Block[] {
  const { organisation } = material.record
  const officers = contactsFor(material, 'dpo', 'privacy')
  return section('step-0', 2, 'Controller details', [
    ...definitions('step-0/controller', [
      { term: 'Name of controller', value: [controllerName(material)], facts: controllerFacts },
      {
        term: 'Part of',
        value: organisation.partOf ? [oneLine(organisation.partOf)] : [],
        facts: organisationFacts('partOf'),
      },
      {
        term: 'Registration with the regulator',
        value: organisation.registration ? [oneLine(organisation.registration)] : [],
        facts: organisationFacts('registration'),
      },
      {
        term: 'Subject of this assessment',
        value: [oneLine(material.record.service.name)],
        facts: serviceFacts('name'),
      },
    ]),
    ...contactBlocks('step-0/officer', officers),
  ])
}

/** What the service is, as far as its own description goes. */
export function theService({ record: { service } }: Material, key: string): Block[] {
  const { summary, addresses = [], phase, audience, agency, businessFunction } = service
  return [
    ...(summary ? [paragraph(`${key}/summary`, sentence(summary), serviceFacts('summary'))] : []),
    ...definitions(`${key}/service`, [
      {
        term: 'Web addresses',
        value: addresses.map((address) => [link(address, address)]),
        facts: serviceFacts('addresses'),
      },
      {
        term: 'Phase',
        value: phase ? [optionsOf(serviceFields.phase)[phase] ?? phase] : [],
        facts: serviceFacts('phase'),
      },
      {
        term: 'Who uses it',
        value: audience ? [optionsOf(serviceFields.audience)[audience] ?? audience] : [],
        facts: serviceFacts('audience'),
      },
      { term: 'Run by', value: agency ? [oneLine(agency)] : [], facts: serviceFacts('agency') },
      {
        term: 'Business function',
        value: businessFunction ? [oneLine(businessFunction)] : [],
        facts: serviceFacts('businessFunction'),
      },
    ]),
  ]
}

/** Who inside the organisation answers for the data. */
export function owners({ record: { service } }: Material, key: string): Block[] {
  const { owner, informationAssetOwner, nextReview, breachRegister } = service
  return [
    ...definitions(`${key}/owners`, [
      { term: 'Service owner', value: owner ? [oneLine(owner)] : [], facts: serviceFacts('owner') },
      {
        term: 'Information asset owner',
        value: informationAssetOwner ? [oneLine(informationAssetOwner)] : [],
        facts: serviceFacts('informationAssetOwner'),
      },
      {
        term: 'Next review of the record',
        value: nextReview ? [dayInWords(nextReview)] : [],
        facts: serviceFacts('nextReview'),
      },
      {
        term: 'Breach register',
        value: breachRegister ? [[link(breachRegister, breachRegister)]] : [],
        facts: serviceFacts('breachRegister'),
      },
    ]),
  ]
}

/** How much is captured, in the numbers that the record gives. */
export function counts({ record }: Material, key: string): Block[] {
  const { identifiers, systems, holdings } = record
  if (identifiers.length === 0) return []
  const number = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`
  const words = `The record lists ${number(identifiers.length, 'identifier', 'identifiers')}, held in ${number(holdings.length, 'place', 'places')} of ${number(systems.length, 'system', 'systems')}.`
  return [
    paragraph(`${key}/counts`, words, [
      ...factsOfEach('identifier', identifiers, 'plainName'),
      ...factsOfEach('holding', holdings, 'identifier', 'system'),
      ...factsOfEach('system', systems, 'name'),
    ]),
  ]
}

/** The documents that tell people, made from this same record. */
export function informationGiven({ record }: Material, key: string): Block[] {
  const covered = record.people.filter(({ coveredBy }) => coveredBy === 'this')
  const elsewhere = record.people.filter(({ coveredBy }) => coveredBy === 'another')
  return list(`${key}/documents`, [
    {
      content: [
        `The privacy notice and the cookies page of ${oneLine(record.service.name)} are made from this record. They state every identifier, its purpose, how long it is kept and who can see it.`,
      ],
      facts: serviceFacts('name'),
    },
    ...covered.map((people) => ({
      content: [`The notice of this service covers: ${oneLine(people.name)}.`],
      facts: factsOfEach('people', [people], 'name', 'coveredBy'),
    })),
    ...elsewhere.map((people) => ({
      content: [
        `Another notice covers ${oneLine(people.name)}`,
        ...(people.otherNotice ? [': ', link(people.otherNotice, people.otherNotice)] : ['.']),
      ],
      facts: factsOfEach('people', [people], 'name', 'coveredBy', 'otherNotice'),
    })),
  ])
}
