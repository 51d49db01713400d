import type { ServiceRecord } from '@/domain/record/record'
import { describeRules } from '../rule-cases'
import { accessRules } from './access'

const holding = (r: ServiceRecord, answers: object) => Object.assign(r.holdings[0] as object, answers)
const system = (r: ServiceRecord, answers: object) => Object.assign(r.systems[0] as object, answers)
const holder = (answers: object) => ({
  kind: 'role',
  who: 'Analyst',
  group: 'operations',
  may: ['raw'],
  why: 'To count visits',
  logged: 'yes',
  ...answers,
})
const seenBy = (answers: object) => (r: ServiceRecord) => holding(r, { access: [holder(answers)] })
const unnamedLog = (r: ServiceRecord) => system(r, { kind: 'other', name: 'Access log of the website' })
const notALog = (r: ServiceRecord) => system(r, { kind: 'database' })
const address = (r: ServiceRecord, sensitiveAlone = true) =>
  Object.assign(r.identifiers[0] as object, { kind: 'log-field', sensitiveAlone })
const shared = (r: ServiceRecord, answers: object = {}) =>
  system(r, {
    shared: true,
    stages: [{ measure: 'exactly', period: 'P13M', from: 'collected' }],
    disposal: 'deleted',
    ...answers,
  })

describeRules(accessRules, {
  'access-not-stated': {
    breaks: { 'a shared system that keeps data': shared },
    meets: {
      'a shared system that says it': (r) => shared(r, { access: [holder({})] }),
      'a shared browser': (r) => shared(r, { kind: 'browser' }),
    },
    dodges: {
      'a shared system whose kind nobody says': (r) => shared(r, { kind: undefined }),
      'one of another kind, with a description': (r) =>
        shared(r, { kind: 'other', description: 'Few can see it.' }),
    },
    facts: ['system/log/access'],
  },
  'raw-logs-seen-by-others': {
    breaks: {
      analysts: seenBy({ group: 'analysts' }),
      'a search by support': seenBy({ group: 'support', may: ['search'] }),
      'somebody whose group is not said': seenBy({ group: undefined }),
      'the default of the log': (r) => system(r, { access: [holder({ group: 'supplier' })] }),
    },
    meets: {
      'service operations': seenBy({}),
      'security operations': seenBy({ group: 'security', may: ['raw', 'search'] }),
      'totals for analysts': seenBy({ group: 'analysts', may: ['aggregates'] }),
      'something that is no log': (r) => [seenBy({ group: 'casework' })(r), notALog(r)],
      'totals for everybody': (r) => [seenBy({ group: 'other' })(r), holding(r, { form: 'aggregated' })],
    },
    dodges: {
      'a log that is recorded as something else': (r) => [seenBy({ group: 'analysts' })(r), unnamedLog(r)],
      'a log whose kind nobody says': (r) => [
        seenBy({ group: 'analysts' })(r),
        system(r, { kind: undefined }),
      ],
      'people of whom nobody says what they may do': seenBy({ group: 'other', may: undefined }),
      'totals beside a search': seenBy({ group: 'support', may: ['aggregates', 'search'] }),
    },
    facts: ['holding/ip-in-log/access'],
  },
  'raw-log-access-not-logged': {
    breaks: {
      'access that is not logged': seenBy({ logged: 'no' }),
      'access of which nobody knows': seenBy({ logged: 'not-known' }),
    },
    meets: {
      'access that is logged': seenBy({ logged: 'yes' }),
      'totals that are not': seenBy({ logged: 'no', may: ['aggregates'] }),
      'something that is no log': (r) => [seenBy({ logged: 'no' })(r), notALog(r)],
    },
    dodges: {
      'a log that is recorded as something else': (r) => [seenBy({ logged: 'no' })(r), unnamedLog(r)],
      'people of whom nobody says what they may do': seenBy({ logged: 'not-known', may: undefined }),
    },
    facts: ['holding/ip-in-log/access'],
  },
  'bulk-export-without-approval': {
    breaks: { 'an export without a reference': seenBy({ mayExport: true }) },
    meets: {
      'an export with its approval': seenBy({ mayExport: true, bulkExport: 'SEC-123' }),
      'no export': seenBy({ mayExport: false }),
      'something that is no log': (r) => [seenBy({ mayExport: true })(r), notALog(r)],
    },
    dodges: {
      'an approval that is none': seenBy({ mayExport: true, bulkExport: 'n/a' }),
      'an approval that is to come': seenBy({ mayExport: true, bulkExport: 'To be confirmed' }),
      'a log that is recorded as something else': (r) => [seenBy({ mayExport: true })(r), unnamedLog(r)],
    },
    facts: ['holding/ip-in-log/access'],
  },
  'access-approval-expired': {
    breaks: {
      'an approval that ended': seenBy({ approvedUntil: '2020-12-29' }),
      'one that ended yesterday': seenBy({ approvedUntil: '2026-11-21' }),
      'one of something that is no log': (r) => [seenBy({ approvedUntil: '2020-12-29' })(r), notALog(r)],
    },
    meets: { 'one that ends today': seenBy({ approvedUntil: '2026-11-22' }) },
    dodges: {
      'a new approver without a new day': seenBy({
        approvedUntil: '2020-12-29',
        approvedBy: 'Head of visits',
      }),
      'a system whose kind nobody says': (r) => [
        seenBy({ approvedUntil: '2020-12-29' })(r),
        system(r, { kind: undefined }),
      ],
    },
    facts: ['holding/ip-in-log/access'],
  },
  'sensitive-path-in-log': {
    breaks: { 'an address in a log as captured': (r) => address(r) },
    meets: {
      'an address that says nothing': (r) => address(r, false),
      'an address without its end': (r) => [address(r), holding(r, { form: 'truncated' })],
      'an address on the person’s own device': (r) => [address(r), system(r, { kind: 'browser' })],
      'an answer about something that is no address any more': (r) => [
        address(r),
        Object.assign(r.identifiers[0] as object, { kind: 'ip-address' }),
      ],
    },
    dodges: {
      'something that is no log': (r) => [address(r), notALog(r)],
      'a hash of it': (r) => [address(r), holding(r, { form: 'hashed' })],
      'a form that nobody says': (r) => [address(r), holding(r, { form: undefined })],
      'a detail that says it is shortened': (r) => [
        address(r),
        holding(r, { formDetail: 'Shortened later' }),
      ],
    },
    facts: ['holding/ip-in-log/form', 'identifier/ip/sensitiveAlone'],
  },
})
