import { titlesIn } from '@/domain/record/in-words'
import { accessBreaches, logAccessBreaches, logReaderBreaches } from '../access-breaches'
import { isNoAnswer } from '../no-answer'
import type { Rule } from '../rule'
import { isKept } from '../stated'

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
      logReaderBreaches(
        record,
        [({ group }) => group === undefined, (who) => `say which group they are in: ${who}`],
        [
          ({ group }) => group !== undefined && group !== 'operations' && group !== 'security',
          (who) => `let only service operations and security operations see the raw log, not ${who}`,
        ],
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
      logReaderBreaches(
        record,
        [({ logged }) => logged === 'no', (who) => `log each look at the raw log: ${who}`],
        [
          ({ logged }) => logged === 'not-known',
          (who) => `find out whether each look at the raw log is logged: ${who}`,
        ],
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
      logAccessBreaches(record, [
        ({ mayExport, bulkExport }) => mayExport === true && isNoAnswer(bulkExport),
        (who) => `record the approval for bulk export, or stop it: ${who}`,
      ]),
  },
  {
    id: 'access-approval-expired',
    title: 'Renew an approval of access that has ended, or take the access away',
    provision: 'security-of-processing',
    appliesTo: 'Everyone whose access is approved until a day',
    severity: 'should',
    why: 'Access that nobody has approved any more is access without need.',
    check: (record, day) =>
      accessBreaches(record, [
        ({ approvedUntil }) => approvedUntil !== undefined && approvedUntil < day,
        (who) => `renew the approval that has ended, or end the access: ${who}`,
      ]),
  },
  {
    id: 'sensitive-path-in-log',
    title: 'Keep no address that reveals something sensitive',
    provision: 'data-minimisation-in-logs',
    appliesTo:
      'Page addresses, referrers and queries that are sensitive in themselves, wherever they are kept beyond the person’s own device',
    severity: 'should',
    why: 'That somebody asked for a page about domestic abuse says a great deal about them. Shorten the address, or leave it out.',
    check: (record) => {
      const sensitive = new Set(
        record.identifiers.filter(({ sensitiveAlone }) => sensitiveAlone === true).map(({ id }) => id),
      )
      const browsers = new Set(record.systems.flatMap(({ id, kind }) => (kind === 'browser' ? id : [])))
      return (
        record.holdings
          .filter(
            (holding) =>
              sensitive.has(holding.identifier) && !browsers.has(holding.system) && isKept(holding),
          )
          // There are few addresses, so that a hash of one is found again by trying all.
          .filter(({ form }) => form !== 'truncated')
          .map(({ id, identifier }) => ({
            text: `${titlesIn(record)('holding', id)}: shorten it or leave it out, because it could alone reveal something sensitive`,
            facts: [`holding/${id}/form`, `identifier/${identifier}/sensitiveAlone`],
          }))
      )
    },
  },
]
