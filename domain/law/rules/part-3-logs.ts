import { titlesIn } from '@/domain/record/in-words'
import type { Identifier, Purpose, ServiceRecord } from '@/domain/record/record'
import { loggedActions } from '@/domain/record/vocabulary/law-enforcement'
import { readerBreaches } from '../access-breaches'
import type { Breach, Rule } from '../rule'
import { restsOnSection62 } from '../section-62'
import { identifiersFor, lawEnforcementPurposes, purposesOf } from '../used-for'

/** Logs of what is done with data used for law enforcement: section 62 of the Data Protection Act 2018. */
export const part3LogRules: readonly Rule[] = [
  {
    id: 'law-enforcement-logging',
    title: 'Log what is done with data used for law enforcement',
    provision: 'law-enforcement-logging',
    appliesTo: 'Purposes under Part 3 of the Data Protection Act 2018',
    severity: 'must',
    why: 'Section 62 asks for a log of collection, alteration, consultation, disclosure, combination and erasure. Why somebody looked need not be in it.',
    check: (record) =>
      lawEnforcementPurposes(record).flatMap(({ id, name, part3Logging, part3LoggedActions }): Breach[] => {
        const about = (field: keyof Purpose, text: string): Breach => ({
          text: `To ${name}: ${text} (section 62)`,
          facts: [`purpose/${id}/${field}`, `purpose/${id}/regime`],
        })
        if (part3Logging !== 'yes')
          return [about('part3Logging', 'log who does what with the data, and record that you do')]
        const missing = Object.entries(loggedActions).filter(
          ([action]) => part3LoggedActions && !part3LoggedActions.some((one) => one === action),
        )
        const words = missing.map(([, label]) => label.split(',')[0]?.toLowerCase()).join(', ')
        return missing.length > 0 ? [about('part3LoggedActions', `log this as well: ${words}`)] : []
      }),
  },
  {
    id: 'law-enforcement-look-not-logged',
    title: 'Log each look at data used for law enforcement',
    provision: 'law-enforcement-logging',
    appliesTo: 'Those who see or search single records that are used for law enforcement',
    severity: 'must',
    why: 'A log of consultation shows when somebody looked and, as far as possible, who it was. A system that leaves some looks out does not meet section 62.',
    check: (record) => {
      const holding = holdingForLawEnforcement(record)
      return readerBreaches(record, ({ id }) => holding.has(id), [
        ({ logged }) => logged !== 'yes',
        (who) => `log each look at the data by ${who} (section 62)`,
      ])
    },
  },
  {
    id: 'law-enforcement-log-use',
    title: 'Use logs of law enforcement only for what the law allows',
    provision: 'law-enforcement-log-use',
    appliesTo: 'What is used for a purpose that rests on section 62, or on Part 3 in a log of it',
    severity: 'must',
    why: 'Such logs may be used only to check that use is lawful, for own monitoring and discipline, for the security of the data, and in criminal proceedings.',
    check: (record) => {
      const titleOf = titlesIn(record)
      return record.identifiers.flatMap((identifier): Breach[] => {
        const { other, log } = usesBesideLog(record, identifier)
        if (!log || other.length === 0) return []
        const uses = other.map(({ name }) => `to ${name}`).join(', ')
        return [
          {
            text: `${titleOf('identifier', identifier.id)}: do not use a log kept under section 62 ${uses}`,
            facts: [`identifier/${identifier.id}/purposes`, `purpose/${log.id}/bases`],
          },
        ]
      })
    },
  },
]

/** The systems that hold what is used for law enforcement. */
function holdingForLawEnforcement(record: ServiceRecord): Set<string> {
  const used = new Set(
    lawEnforcementPurposes(record).flatMap((purpose) => identifiersFor(record, purpose).map(({ id }) => id)),
  )
  return new Set(record.holdings.filter(({ identifier }) => used.has(identifier)).map(({ system }) => system))
}

/** Kinds of purpose for which section 62(4) never allows a log to be used. */
const neverAllowed: readonly Purpose['category'][] = [
  'service',
  'performance',
  'analytics',
  'support',
  'research',
  'communication',
]

function usesBesideLog(record: ServiceRecord, identifier: Identifier) {
  const purposes = purposesOf(record, identifier)
  return {
    log: purposes.find(restsOnSection62),
    other: purposes.filter((one) => !restsOnSection62(one) && neverAllowed.includes(one.category)),
  }
}
