import { dayInWords } from '@/domain/day-in-words'
import type { Access } from '@/domain/record/held'
import { titlesIn } from '@/domain/record/in-words'
import type { ServiceRecord } from '@/domain/record/record'
import { isLog } from '@/domain/record/vocabulary/logs'
import type { Breach, Rule } from '../rule'
import { isKept, statedAccess } from '../stated'

type Holder = Access[number]

/** Who can see personal data, above all raw logs: MoJ guidance on logging and monitoring. */
export const accessRules: readonly Rule[] = [
  {
    id: 'access-not-stated',
    title: 'Say who can see what a shared system keeps',
    provision: 'security-of-processing',
    appliesTo: 'Shared systems that keep data',
    severity: 'should',
    why: 'Every service that uses the system tells people who can see their data, and takes it from there.',
    check: (record) =>
      record.systems
        // Where a team's own record does not say it, that is a gap already.
        .filter(({ shared, kind, stages, access }) => shared && kind !== 'browser' && stages && !access)
        .map(({ id, name }) => ({
          text: `${name}: say who can usually see what it keeps`,
          facts: [`system/${id}/access`],
        })),
  },
  {
    id: 'raw-logs-seen-by-others',
    title: 'Let only service operations and security operations see raw logs',
    provision: 'moj-logging',
    appliesTo: 'Everyone who may see or search the records of a log',
    severity: 'should',
    why: 'A raw log shows what each person did. Others can work from totals, or ask those who run the service.',
    check: (record) =>
      logReaders(
        record,
        ({ group }) => group !== 'operations' && group !== 'security',
        (who, found) =>
          found.some(({ group }) => group === undefined)
            ? `say which group they are in: ${who}`
            : `let only service operations and security operations see the raw log, not these: ${who}`,
      ),
  },
  {
    id: 'raw-log-access-not-logged',
    title: 'Log each look at a raw log',
    provision: 'moj-logging',
    appliesTo: 'Everyone who may see or search the records of a log',
    severity: 'should',
    why: 'If a log is misused, only a record of who looked at it can show that.',
    check: (record) =>
      logReaders(
        record,
        ({ logged }) => logged === 'no' || logged === 'not-known',
        (who, found) =>
          found.every(({ logged }) => logged === 'not-known')
            ? `find out whether each look at the raw log is logged: ${who}`
            : `log each look at the raw log: ${who}`,
      ),
  },
  {
    id: 'bulk-export-without-approval',
    title: 'Get an approval before logs are exported in bulk',
    provision: 'moj-logging',
    appliesTo: 'Everyone who may export logs in bulk',
    severity: 'should',
    why: 'A copy elsewhere escapes the access rules and the retention of the log. The chief information security officer approves it first.',
    check: (record) =>
      logHolders(
        record,
        ({ mayExport, bulkExport }) => mayExport === true && !bulkExport,
        (who) => `record the approval for bulk export, or stop it: ${who}`,
      ),
  },
  {
    id: 'access-approval-expired',
    title: 'Renew an approval of access that has ended, or take the access away',
    provision: 'security-of-processing',
    appliesTo: 'Everyone whose access is approved until a day',
    severity: 'should',
    why: 'Access that nobody has approved any more is access without need.',
    check: (record, day) =>
      holders(
        record,
        ({ approvedUntil }) => approvedUntil !== undefined && approvedUntil < day,
        (who, found) =>
          `renew the approval that ended on ${dayInWords(found[0]?.approvedUntil ?? day)}, or end the access: ${who}`,
      ),
  },
  {
    id: 'sensitive-path-in-log',
    title: 'Keep addresses that reveal something sensitive out of logs',
    provision: 'data-minimisation-in-logs',
    appliesTo: 'Page addresses, referrers and queries that are sensitive in themselves',
    severity: 'should',
    why: 'That somebody asked for a page about domestic abuse says a great deal about them. Shorten the address, or leave it out.',
    check: (record) => {
      const sensitive = new Set(
        record.identifiers.filter(({ sensitiveAlone }) => sensitiveAlone === true).map(({ id }) => id),
      )
      const logs = new Set(record.systems.filter(isLog).map(({ id }) => id))
      return record.holdings
        .filter((holding) => sensitive.has(holding.identifier) && logs.has(holding.system) && isKept(holding))
        .filter(({ form }) => form !== 'truncated' && form !== 'hashed')
        .map(({ id, identifier }) => ({
          text: `${titlesIn(record)('holding', id)}: shorten it or leave it out, because it could alone reveal something sensitive`,
          facts: [`holding/${id}/form`, `identifier/${identifier}/sensitiveAlone`],
        }))
    },
  },
]

type Words = (who: string, found: readonly Holder[]) => string

/** A breach for each thing of which some of those with access break a rule. */
function holders(
  record: ServiceRecord,
  breaks: (holder: Holder) => boolean,
  words: Words,
  stated = statedAccess(record),
): Breach[] {
  const titleOf = titlesIn(record)
  return stated.flatMap(({ kind, id, title, value }): Breach[] => {
    const found = value.filter(breaks)
    if (found.length === 0) return []
    const who = found
      .map((one) => one.who ?? (one.party ? titleOf('party', one.party) : 'somebody'))
      .join(', ')
    return [{ text: `${title}: ${words(who, found)}`, facts: [`${kind}/${id}/access`] }]
  })
}

function logHolders(record: ServiceRecord, breaks: (holder: Holder) => boolean, words: Words): Breach[] {
  return holders(
    record,
    breaks,
    words,
    statedAccess(record).filter(({ system }) => isLog(system)),
  )
}

/** The same of those who see single records; totals say nothing about a person. */
function logReaders(record: ServiceRecord, breaks: (holder: Holder) => boolean, words: Words): Breach[] {
  const reads = ({ may = [] }: Holder) => may.includes('raw') || may.includes('search')
  return logHolders(record, (holder) => reads(holder) && breaks(holder), words)
}
