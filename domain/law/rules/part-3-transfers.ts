import { titlesIn } from '@/domain/record/in-words'
import type { ServiceRecord } from '@/domain/record/record'
import { isNoAnswer } from '../no-answer'
import type { Breach, Rule } from '../rule'
import { identifiersFor, lawEnforcementPurposes } from '../used-for'

/** Data used for law enforcement outside the UK: Chapter 5 of Part 3 of the Data Protection Act 2018. */
export const part3TransferRules: readonly Rule[] = [
  {
    id: 'law-enforcement-transfer',
    title: 'Say on which conditions data used for law enforcement leaves the UK',
    provision: 'law-enforcement-transfers',
    appliesTo: 'Systems and sharing outside the UK with data used for law enforcement',
    severity: 'must',
    why: 'That UK law approves a country is not enough: the transfer must be necessary for law enforcement, and conditions hold for who gets the data.',
    check: (record) => {
      const titleOf = titlesIn(record)
      const used = new Set(
        lawEnforcementPurposes(record).flatMap((purpose) =>
          identifiersFor(record, purpose).map(({ id }) => id),
        ),
      )
      const holding = new Set(
        record.holdings.filter(({ identifier }) => used.has(identifier)).map(({ system }) => system),
      )
      const about = (kind: 'system' | 'sharing', id: string, title: string, places: string): Breach => ({
        text: `${title}: say why data used for law enforcement must go outside the UK, and on which conditions of Chapter 5 (sections 72 to 78)`,
        facts: [`${kind}/${id}/safeguardDetail`, `${kind}/${id}/${places}`],
      })
      return [
        ...record.systems
          .filter((system) => system.kind !== 'browser' && holding.has(system.id))
          .filter(({ places, safeguardDetail }) => leavesTheUk(places) && isNoAnswer(safeguardDetail))
          .map(({ id, name }) => about('system', id, name, 'places')),
        ...record.sharings
          .filter(({ purposes = [], identifiers = [] }) => isForLawEnforcement(record, purposes, identifiers))
          .filter(({ to, safeguardDetail }) => leavesTheUk(to) && isNoAnswer(safeguardDetail))
          .map(({ id, recipient }) => about('sharing', id, titleOf('party', recipient), 'to')),
      ]
    },
  },
]

const leavesTheUk = (places: readonly string[] = []) => places.some((place) => place !== 'GB')

/** Whether what is shared is used for law enforcement; where nobody said what it is or what for, if that is all that data is used for. */
function isForLawEnforcement(
  record: ServiceRecord,
  purposes: readonly string[],
  identifiers: readonly string[],
): boolean {
  const enforcement = lawEnforcementPurposes(record)
  if (purposes.length > 0) return enforcement.some(({ id }) => purposes.includes(id))
  if (identifiers.length === 0) return enforcement.length > 0 && enforcement.length === record.purposes.length
  return enforcement.some((purpose) =>
    identifiersFor(record, purpose).some(({ id }) => identifiers.includes(id)),
  )
}
