import { titlesIn } from '@/domain/record/in-words'
import { daysOf, longestDays } from '@/domain/record/longest'
import { periodInWords } from '@/domain/record/period'
import type { ServiceRecord } from '@/domain/record/record'
import { isNoAnswer } from '../no-answer'
import type { Breach, Rule } from '../rule'
import { isKept, statedRetentions } from '../stated'
import { isVague } from '../vague-retention'
import { isInstead, isVagueStatement } from './retention-words'

/** Below this, somebody would have to delete by hand more than once a year, and will forget. */
const oftenByHand = 'P1Y'

/** How long personal data is kept, and what happens then. */
export const retentionRules: readonly Rule[] = [
  {
    id: 'retention-without-end',
    title: 'Give a time or criteria, not “as long as necessary”',
    provision: 'storage-limitation',
    appliesTo:
      'Every system and every place where an identifier is held, and statements that stand instead of how long it is kept',
    severity: 'must',
    why: 'People must be told how long their data is kept, or what decides it. “As long as necessary” and “as our policy says” tell them nothing, unless the policy is named and linked.',
    check: (record) => [
      ...statedRetentions(record, 'stages')
        .filter(({ value }) => isVague(value))
        .map(
          ({ kind, id, title }): Breach => ({
            text: `${title}: say how long it is kept, or what decides that`,
            facts: [`${kind}/${id}/stages`],
          }),
        ),
      ...record.statements
        .filter((statement) => isInstead(statement) && isVagueStatement(statement))
        .map(
          ({ id }): Breach => ({
            text: `${titlesIn(record)('statement', id)}: say how long data is kept, or what decides that`,
            facts: [`statement/${id}/words`],
          }),
        ),
    ],
  },
  {
    id: 'retention-without-disposal',
    title: 'Say what happens when the time is over',
    provision: 'storage-limitation',
    appliesTo: 'Shared systems, and everything that goes to a permanent archive',
    severity: 'should',
    why: 'A time means nothing if the data stays after it. A permanent archive is lawful only under a policy that selects what goes there.',
    check: (record) => [
      // Where a team's own record does not say it, that is a gap already.
      ...statedRetentions(record, 'stages')
        .filter(({ kind, system }) => kind === 'system' && system.shared === true && !system.disposal)
        .map(
          ({ id, title }): Breach => ({
            text: `${title}: say what happens when the time is over`,
            facts: [`system/${id}/disposal`, `system/${id}/stages`],
          }),
        ),
      ...statedRetentions(record, 'disposal')
        .filter(({ value }) => value.disposal === 'archived' && isNoAnswer(value.policyReference))
        .map(
          ({ kind, id, title }): Breach => ({
            text: `${title}: give the policy by which it goes to a permanent archive`,
            facts: [`${kind}/${id}/policyReference`, `${kind}/${id}/disposal`],
          }),
        ),
    ],
  },
  {
    id: 'manual-short-retention',
    title: 'Delete automatically what is kept for less than a year',
    provision: 'moj-triage-standards',
    appliesTo: 'Data that is kept for less than a year and deleted by hand',
    severity: 'should',
    why: 'What somebody has to delete by hand every few weeks is soon forgotten. A system can do it on time.',
    check: (record) =>
      statedRetentions(record, 'stages', 'enforcement')
        .filter(
          ({ value }) =>
            value.enforcement === 'manual' &&
            (longestDays(value) ?? Number.POSITIVE_INFINITY) < daysOf(oftenByHand),
        )
        .map(({ kind, id, title }) => ({
          text: `${title}: delete it automatically, because it is kept for less than a year`,
          facts: [`${kind}/${id}/enforcement`, `${kind}/${id}/stages`],
        })),
  },
  {
    id: 'kept-longer-than-needed',
    title: 'Keep data no longer than its purposes need it',
    provision: 'storage-limitation',
    appliesTo:
      'Places where an identifier is held, if each of its purposes says for how long it needs the data',
    severity: 'must',
    why: 'Data must go when the last of its purposes no longer needs it.',
    check: (record) => {
      return record.holdings.filter(isKept).flatMap((holding): Breach[] => {
        const days = longestDays(holding)
        const need = longestNeed(record, holding)
        if (days === undefined || !need || days <= need.days) return []
        const { id, name, neededFor = '' } = need.purpose
        return [
          {
            text: `${titlesIn(record)('holding', holding.id)}: keep it for ${periodInWords(neededFor)} at most, as it is needed no longer to ${name}`,
            facts: [`holding/${holding.id}/stages`, `purpose/${id}/neededFor`],
          },
        ]
      })
    },
  },
]

type Holding = ServiceRecord['holdings'][number]

/** The purpose of a holding that needs it longest. One that does not say needs it without end. */
function longestNeed({ purposes }: ServiceRecord, { purposes: names = [] }: Holding) {
  const needs = purposes
    .filter(({ id }) => names.includes(id))
    .map((purpose) => ({
      purpose,
      days: purpose.neededFor ? daysOf(purpose.neededFor) : Number.POSITIVE_INFINITY,
    }))
  return needs.sort((a, b) => b.days - a.days)[0]
}
