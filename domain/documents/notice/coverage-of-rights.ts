import { provisions } from '@/domain/law/provisions'
import { phrase } from '../wording/sentences'
import { basesInUse } from './bases'
import { answer, type Check, contact, named } from './coverage-check'

/** The second half of the ICO's checklist, with the complaint to the controller: how long, and what people can do. */
export const checksOfRights: Check[] = [
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
      )
    },
  },
  {
    item: 'Right to complain to the controller',
    article: 'Article 13(2)(ca)',
    from: provisions['complaints-to-controller'].from,
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
        ({ sources, sourceParties }) => !sources || (sources.includes('party') && !sourceParties),
      )
      return answer(
        missing.map(({ plainName }) => phrase(plainName)),
        'The source of each identifier is given.',
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
      return answer([...nothing, ...named(missing)], 'It is said for each purpose.')
    },
  },
]
