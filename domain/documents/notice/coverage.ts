import type { ServiceRecord } from '@/domain/record/record'
import type { FactPath } from '../blocks'
import { contactsFor } from '../contacts'
import { factsOfEach, organisationFacts } from '../facts'
import { factsIn } from '../facts-in'
import { type Material, materialFor } from '../material'
import { publicName } from '../naming'
import { listed, phrase } from '../wording/sentences'
import { basesInUse } from './bases'
import { complaintToControllerFrom } from './complaints'
import { composeNotice } from './notice'
import { retentionFacts } from './retention'

/** One thing that the law wants in a notice, whether this notice has it, and why that is so. */
export type CoverageItem = {
  item: string
  article: string
  met: boolean
  because: string
  facts: FactPath[]
}

type Finding = { met: boolean; because: string; facts?: FactPath[] }
type Check = {
  item: string
  article: string
  /** The first day on which it is asked for. */
  from?: string
  find: (material: Material) => Finding
}

const answer = (missing: string[], complete: string, facts: FactPath[] = []): Finding => ({
  met: missing.length === 0,
  because: missing.length === 0 ? complete : `Not recorded for: ${listed(missing)}.`,
  facts,
})

const contact = (material: Material, ...topics: Parameters<typeof contactsFor>[1][]): Finding => {
  const found = contactsFor(material, ...topics)
  return {
    met: found.length > 0,
    because: found.length > 0 ? 'A contact is given.' : 'No contact is recorded for this day.',
    facts: factsOfEach('contact', found, 'topic', 'name'),
  }
}
const named = (things: readonly { name: string }[]) => things.map(({ name }) => phrase(name))
const own = ({ record }: Material) => record.purposes.filter(({ role }) => role !== 'processor')

/** The ICO's right to be informed checklist for UK GDPR Articles 13 and 14, and the complaint to the controller. */
const checks: Check[] = [
  {
    item: 'Name and contact details of the organisation',
    article: 'Article 13(1)(a)',
    find: (material) => {
      const found = contact(material, 'privacy', 'general', 'dpo')
      const because = found.met
        ? 'The controller is named, with a contact.'
        : 'No contact of the controller is recorded.'
      return { met: found.met, because, facts: [...organisationFacts('name'), ...(found.facts ?? [])] }
    },
  },
  {
    item: 'Name and contact details of the representative',
    article: 'Article 13(1)(a)',
    find: () => ({ met: true, because: 'Only a controller outside the UK needs a representative.' }),
  },
  {
    item: 'Contact details of the data protection officer',
    article: 'Article 13(1)(b)',
    find: (material) => contact(material, 'dpo'),
  },
  {
    item: 'Purposes of the processing',
    article: 'Article 13(1)(c)',
    find: (material) => {
      const without = material.covered.filter((identifier) => material.purposesOf(identifier).length === 0)
      const missing =
        material.record.purposes.length === 0
          ? ['any purpose']
          : without.map(({ plainName }) => phrase(plainName))
      return answer(
        missing,
        'Each identifier has a purpose.',
        factsOfEach('purpose', material.record.purposes, 'name'),
      )
    },
  },
  {
    item: 'Lawful basis for the processing',
    article: 'Article 13(1)(c)',
    find: (material) => {
      const purposes = own(material)
      const missing = purposes.filter(
        ({ regime, bases, part3Basis, anonymised }) =>
          !anonymised && !(regime === 'part-3' ? part3Basis : bases),
      )
      const nothing = material.record.purposes.length === 0 ? ['any purpose'] : []
      return answer(
        [...nothing, ...named(missing)],
        'Each purpose has a lawful basis.',
        factsOfEach('purpose', purposes, 'bases'),
      )
    },
  },
  {
    item: 'Legitimate interests',
    article: 'Article 13(1)(d)',
    find: (material) => {
      const relying = own(material).filter(({ bases = [] }) =>
        bases.some(({ basis }) => basis === 'legitimate-interests'),
      )
      const missing = relying.filter(({ bases = [] }) =>
        bases.some(({ basis, interest }) => basis === 'legitimate-interests' && !interest),
      )
      const complete =
        relying.length > 0
          ? 'Each legitimate interest is described.'
          : 'Legitimate interests are not relied on.'
      return answer(named(missing), complete, factsOfEach('purpose', relying, 'bases'))
    },
  },
  {
    item: 'Categories of personal data',
    article: 'Article 14(1)(d)',
    find: ({ covered }) =>
      answer(
        covered.length > 0 ? [] : ['any identifier'],
        'Every identifier is named.',
        factsOfEach('identifier', covered, 'plainName'),
      ),
  },
  {
    item: 'Recipients of the data',
    article: 'Article 13(1)(e)',
    find: ({ record }) => {
      const systems = record.systems.filter(({ kind }) => kind !== 'browser')
      const unknown = systems.filter(
        ({ operator, party }) =>
          operator === undefined || ((operator === 'processor' || operator === 'third-party') && !party),
      )
      const nothing = record.systems.length === 0 ? ['any system'] : []
      return answer(
        [...nothing, ...unknown.map(publicName)],
        'Whoever runs a system or gets data is named.',
        [
          ...factsOfEach('system', record.systems, 'operator', 'party'),
          ...factsOfEach('sharing', record.sharings, 'recipient'),
        ],
      )
    },
  },
  {
    item: 'Transfers outside the UK and their safeguards',
    article: 'Article 13(1)(f)',
    find: ({ record }) => {
      const abroad = (places: string[] = []) => places.some((place) => place !== 'GB')
      const systems = record.systems.filter(({ kind }) => kind !== 'browser')
      const missing = systems.filter(({ places, safeguard }) => !places || (abroad(places) && !safeguard))
      const sharings = record.sharings.filter(({ to, safeguard }) => abroad(to) && !safeguard)
      const nothing = systems.length === 0 ? ['any system'] : []
      return answer(
        [
          ...nothing,
          ...missing.map(publicName),
          ...sharings.map(({ what }) => (what ? `sharing of ${phrase(what)}` : 'a sharing')),
        ],
        'The country of each system is given, and each safeguard that is needed.',
        [
          ...factsOfEach('system', systems, 'places', 'safeguard'),
          ...factsOfEach('sharing', record.sharings, 'to', 'safeguard'),
        ],
      )
    },
  },
  {
    item: 'Retention periods',
    article: 'Article 13(2)(a)',
    find: (material) => {
      const missing = material.covered.filter((identifier) => {
        const copies = material.copies(identifier)
        return (
          copies.length === 0 ||
          copies.some(({ retention, holding }) => !retention && holding.form !== 'in-transit')
        )
      })
      const nothing = material.covered.length === 0 ? ['any identifier'] : []
      return answer(
        [...nothing, ...missing.map(({ plainName }) => phrase(plainName))],
        'Each copy of each identifier has a period.',
        material.covered.flatMap((identifier) => material.copies(identifier).flatMap(retentionFacts)),
      )
    },
  },
  {
    item: 'Rights of the people',
    article: 'Article 13(2)(b)',
    find: (material) => {
      const found = contact(material, 'rights', 'access', 'privacy', 'dpo')
      const because = found.met
        ? 'Each right is stated, with a contact.'
        : 'The rights are stated, but nobody to ask.'
      return { ...found, because }
    },
  },
  {
    item: 'Right to withdraw consent',
    article: 'Article 13(2)(c)',
    find: ({ record }) => {
      const relied =
        basesInUse(record.purposes).has('consent') ||
        record.identifiers.some(({ pecrBasis }) => pecrBasis === 'consent')
      const choices = record.choices.filter(({ type }) => type === 'consent')
      const missing = choices.filter(({ withdraw, link }) => !withdraw && !link)
      if (!relied) return { met: true, because: 'Consent is not relied on.' }
      return answer(
        choices.length === 0 ? ['how people withdraw consent'] : named(missing),
        'Each consent can be withdrawn as described.',
        factsOfEach('choice', choices, 'withdraw', 'link'),
      )
    },
  },
  {
    item: 'Right to complain to the controller',
    article: 'Article 13(2)(ca)',
    from: complaintToControllerFrom,
    find: (material) => contact(material, 'complaints', 'privacy', 'dpo'),
  },
  {
    item: 'Right to complain to the regulator',
    article: 'Article 13(2)(d)',
    find: (material) => contact(material, 'regulator'),
  },
  {
    item: 'Source of the data',
    article: 'Article 14(2)(f)',
    find: ({ covered }) => {
      const missing = covered.filter(
        ({ source, sourceParty }) => !source || (source === 'party' && !sourceParty),
      )
      return answer(
        missing.map(({ plainName }) => phrase(plainName)),
        'The source of each identifier is given.',
        factsOfEach('identifier', covered, 'source'),
      )
    },
  },
  {
    item: 'Whether people must give the data, and what follows without it',
    article: 'Article 13(2)(e)',
    find: ({ covered }) => {
      const must = ['required', 'law', 'contract']
      const missing = covered.filter(
        ({ obligation, withoutIt }) => !obligation || (must.includes(obligation) && !withoutIt),
      )
      return answer(
        missing.map(({ plainName }) => phrase(plainName)),
        'It is said for each identifier.',
        factsOfEach('identifier', covered, 'obligation', 'withoutIt'),
      )
    },
  },
  {
    item: 'Automated decisions and profiling',
    article: 'Article 13(2)(f)',
    find: ({ record: { purposes } }) => {
      const missing = purposes.filter(
        ({ automation, automationLogic, automationEffect }) =>
          !automation || (automation !== 'none' && !(automationLogic && automationEffect)),
      )
      const nothing = purposes.length === 0 ? ['any purpose'] : []
      return answer(
        [...nothing, ...named(missing)],
        'It is said for each purpose.',
        factsOfEach('purpose', purposes, 'automation'),
      )
    },
  },
]

/**
 * The notice of a day against what UK GDPR Articles 13 and 14 ask for: 17 items, of which those that are not yet
 * law on the day (`YYYY-MM-DD`) are left out. An item is met only by what the record says and the notice states.
 */
export function noticeCoverage(record: ServiceRecord, date: string): CoverageItem[] {
  const material = materialFor(record, date)
  const stated = new Set(factsIn(composeNotice(record, date)))
  return checks
    .filter(({ from }) => from === undefined || from <= date)
    .map(({ item, article, find }) => {
      const { met, because, facts = [] } = find(material)
      return { item, article, met, because, facts: facts.filter((fact) => stated.has(fact)) }
    })
}
