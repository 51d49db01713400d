import { daysOf, longestDays } from '@/domain/record/longest'
import { periodInWords } from '@/domain/record/period'
import type { ServiceRecord } from '@/domain/record/record'
import { isLog } from '@/domain/record/vocabulary/logs'
import { looksLikeLog } from '../logs'
import type { Rule } from '../rule'
import { type Stated, statedRetentions } from '../stated'

/** The logging guidance; the accounting guidance asks for 6 months and the same maximum, and says that it is general. */
const minimum = { public: 'P90D', staff: 'P13M' } as const
const maximum = 'P2Y'
const accounting = 'the guidance on accounting says 6 months'

/** How long security logs are kept, and who answers for them: MoJ guidance on logging and monitoring. */
export const securityLogRules: readonly Rule[] = [
  {
    id: 'logs-kept-too-short',
    title: 'Keep security logs long enough to look into an attack',
    provision: 'moj-logging',
    appliesTo: 'Logs of a service: at least 90 days if the public uses it, 13 months if staff sign in to it',
    severity: 'should',
    why: `An attack is often found late. Without its log, nobody can say what happened. The logging guidance sets this time; ${accounting}.`,
    check: (record) => {
      const least = leastFor(record)
      return logs(record, (days) => days < daysOf(least))
        .filter(({ kind, system }) => kind === 'holding' || system.shared !== true)
        .map(({ kind, id, title, value }) => ({
          text: `${title}: keep it for at least ${periodInWords(least)}, not ${lengthInWords(value)} (${accounting})`,
          facts: [`${kind}/${id}/stages`, 'service/audience'],
        }))
    },
  },
  {
    id: 'logs-kept-too-long',
    title: 'Keep security logs for 2 years at most',
    provision: 'moj-logging',
    appliesTo: 'Logs, unless the chief information security officer has approved a longer time',
    severity: 'should',
    why: 'Old logs are rarely needed, and tell a great deal about people. Only an approval with an end allows more than 2 years.',
    check: (record) =>
      logs(record, (days) => days > daysOf(maximum)).map(({ kind, id, title, value }) => ({
        text: `${title}: keep it for 2 years at most, not ${lengthInWords(value)}, or record the approval`,
        facts: [`${kind}/${id}/stages`],
      })),
  },
  {
    id: 'platform-logs-kept-too-short',
    title: 'Give a shared platform a time that suits all services that use it',
    provision: 'moj-logging',
    appliesTo: 'Shared systems that are logs, by the time that they usually keep data',
    severity: 'should',
    why: `Services cannot change how long a platform keeps their logs. Logs of public services need 90 days, and of services for staff 13 months; ${accounting}.`,
    check: (record) =>
      logs(record, (days) => days < daysOf(minimum.staff))
        .filter(({ kind, system }) => kind === 'system' && system.shared === true)
        .map(({ id, title, value }) => {
          const enoughForPublic = (longestDays(value) ?? 0) >= daysOf(minimum.public)
          const forStaff = 'services for staff need 13 months'
          const need = enoughForPublic ? forStaff : `public services need 90 days, and ${forStaff}`
          return {
            text: `${title}: it keeps logs for ${lengthInWords(value)}, but ${need} (${accounting})`,
            facts: [`system/${id}/stages`],
          }
        }),
  },
  {
    id: 'log-owner-missing',
    title: 'Record the chief information security officer as the owner of security logs',
    provision: 'moj-logging',
    appliesTo: 'Systems that are logs',
    severity: 'should',
    why: 'One person answers for all security logs, so that somebody can approve exceptions and decide who sees them.',
    check: (record) =>
      record.systems
        .filter((system) => isLog(system) && system.operator !== 'third-party')
        .filter(({ informationAssetOwner = '' }) => !securityOfficer.test(informationAssetOwner))
        .map(({ id, name, informationAssetOwner }) => ({
          text: informationAssetOwner
            ? `${name}: record the chief information security officer as its information asset owner, not “${informationAssetOwner}”`
            : `${name}: record its information asset owner, the chief information security officer`,
          facts: [`system/${id}/informationAssetOwner`],
        })),
  },
]

const securityOfficer = /\bCISO\b|chief information security officer/i

/** A service that the public and staff use has staff in its logs, so the longer time counts; also if staff are recorded and nobody says who uses it. */
function leastFor({ service: { audience }, people }: ServiceRecord): string {
  const withStaff = people.some(({ relationship }) => relationship?.includes('staff'))
  return audience === 'staff' || audience === 'both' || (!audience && withStaff)
    ? minimum.staff
    : minimum.public
}

type Retention = ReturnType<typeof statedRetentions>[number]['value']

/** What is kept in logs for a number of days that breaks a rule. A time that nothing ends is not compared. */
function logs(record: ServiceRecord, breaks: (days: number) => boolean): Stated<Retention>[] {
  return statedRetentions(record, 'stages').filter(({ system, value }) => {
    const days = longestDays(value)
    return looksLikeLog(system) && days !== undefined && breaks(days)
  })
}

function lengthInWords({ stages = [], ...retention }: Retention): string {
  const [only, ...others] = stages
  const period = only?.longestPeriod ?? only?.period
  if (period && others.length === 0) return periodInWords(period)
  return `${Math.round(longestDays({ stages, ...retention }) ?? 0).toLocaleString('en-GB')} days`
}
