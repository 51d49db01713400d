import { titlesIn } from '@/domain/record/in-words'
import type { ServiceRecord } from '@/domain/record/record'
import { isNoAnswer } from '../no-answer'
import type { Breach, Rule } from '../rule'

type Sharing = ServiceRecord['sharings'][number]

/** Organisations that handle data for the organisation, or get it from it. */
export const processorRules: readonly Rule[] = [
  {
    id: 'processor-without-agreement',
    title: 'Bind each processor by a contract, a memorandum or accepted terms',
    provision: 'processors',
    appliesTo: 'Organisations that run a system or get data on your instructions',
    severity: 'must',
    why: 'Without an agreement, nothing makes another organisation protect the data or use it only as you say.',
    check: (record) => {
      const titleOf = titlesIn(record)
      return [
        ...unboundSystems(record, 'processor').map(
          ({ id, name }): Breach => ({
            text: `${name}: bind the organisation that runs it by a contract, a memorandum or accepted terms`,
            facts: [`system/${id}/agreement`],
          }),
        ),
        ...record.sharings
          .filter(
            (sharing) => sharing.capacity === 'processor' && isPersonal(sharing) && !isBound(record, sharing),
          )
          .map(
            ({ id, recipient }): Breach => ({
              text: `${titleOf('party', recipient)}: say under which agreement it gets data on your instructions`,
              facts: [`sharing/${id}/agreement`, `sharing/${id}/capacity`],
            }),
          ),
      ]
    },
  },
  {
    id: 'processor-uses-data-for-itself',
    title: 'Let no processor use data for purposes of its own',
    provision: 'processors',
    appliesTo: 'Organisations that run a system or get data on your instructions',
    severity: 'must',
    why: 'A processor that uses data for itself is a controller for that use. It then needs a lawful basis, and people must be told.',
    check: (record) => {
      const text = 'stop it from using the data for purposes of its own, or record it as a controller'
      return [
        ...record.sharings
          .filter(
            (sharing) => sharing.capacity === 'processor' && sharing.ownUse === 'yes' && isPersonal(sharing),
          )
          .map(
            ({ id, recipient }): Breach => ({
              text: `${titlesIn(record)('party', recipient)}: ${text}`,
              facts: [`sharing/${id}/ownUse`, `sharing/${id}/capacity`],
            }),
          ),
        ...record.systems
          .filter(
            ({ kind, operator, ownUse }) =>
              kind !== 'browser' && operator === 'processor' && ownUse === 'yes',
          )
          .map(
            ({ id, name }): Breach => ({
              text: `${name}, run by another organisation: ${text}`,
              facts: [`system/${id}/ownUse`, `system/${id}/operator`],
            }),
          ),
      ]
    },
  },
  {
    id: 'own-use-without-agreement',
    title: 'Agree in writing what others may do with data that they use for themselves',
    provision: 'data-sharing-code',
    appliesTo: 'Organisations that get data, or run a system, for purposes of their own',
    severity: 'advice',
    why: 'An agreement says what each side may do, and who answers when people ask.',
    check: (record) => {
      const titleOf = titlesIn(record)
      return [
        ...unboundSystems(record, 'third-party').map(
          ({ id, name }): Breach => ({
            text: `${name}: make an agreement with the organisation that runs it for purposes of its own`,
            facts: [`system/${id}/agreement`],
          }),
        ),
        ...record.sharings
          .filter(
            (sharing) =>
              (sharing.capacity === 'controller' || sharing.capacity === 'joint') &&
              sharing.ownUse === 'yes' &&
              isPersonal(sharing) &&
              !isBound(record, sharing),
          )
          .map(
            ({ id, recipient }): Breach => ({
              text: `${titleOf('party', recipient)}: say under which agreement it uses the data for purposes of its own`,
              facts: [`sharing/${id}/agreement`, `sharing/${id}/ownUse`],
            }),
          ),
      ]
    },
  },
]

/** Systems that another organisation runs in this capacity, and nothing binds it. */
function unboundSystems({ systems }: ServiceRecord, runBy: 'processor' | 'third-party') {
  return systems.filter(
    ({ kind, operator, agreement }) => kind !== 'browser' && operator === runBy && agreement === 'none',
  )
}

/** Whether an agreement is recorded with the sharing, with who gets the data, or with a system that they run. */
function isBound({ parties, systems }: ServiceRecord, { recipient, agreement }: Sharing): boolean {
  const binds = (one: { agreement?: string } | undefined) =>
    one?.agreement !== undefined && one.agreement !== 'none'
  return (
    !isNoAnswer(agreement) ||
    binds(parties.find(({ id }) => id === recipient)) ||
    systems.some((system) => system.party === recipient && binds(system))
  )
}

/** Anonymous reports and totals are not about anybody. */
function isPersonal({ form }: Sharing): boolean {
  return form !== 'anonymised' && form !== 'aggregated'
}
