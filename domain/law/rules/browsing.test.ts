import type { ServiceRecord } from '@/domain/record/record'
import { describeRules } from '../rule-cases'
import { browsingRules } from './browsing'

const confirmed = (r: ServiceRecord) => Object.assign(r.service, { nothingWhenBrowsing: true })
const onlyWhenUsing = (r: ServiceRecord) => Object.assign(r.identifiers[0] as object, { moments: ['using'] })

describeRules(browsingRules, {
  'browsing-contradicted': {
    breaks: { 'a confirmation beside an identifier that browsing gives': confirmed },
    meets: { 'a confirmation that no identifier contradicts': (r) => [confirmed(r), onlyWhenUsing(r)] },
    dodges: {
      'browsing beside other moments': (r) => [
        confirmed(r),
        Object.assign(r.identifiers[0] as object, { moments: ['using', 'browsing'] }),
      ],
      'a category that says it for its identifiers': (r) => [
        confirmed(r),
        r.categories.push({ id: 'log-data', name: 'log data', moments: ['browsing'] }),
        Object.assign(r.identifiers[0] as object, { category: 'log-data', moments: undefined }),
      ],
    },
    facts: ['service/nothingWhenBrowsing', 'identifier/ip/moments'],
  },
  'browsing-in-doubt': {
    breaks: { 'a confirmation beside a web server log': (r) => [confirmed(r), onlyWhenUsing(r)] },
    meets: {
      'a confirmation where no system sees every request': (r) => [
        confirmed(r),
        onlyWhenUsing(r),
        Object.assign(r.systems[0] as object, { kind: 'database' }),
      ],
    },
    dodges: {
      'an identifier of which nobody says when it is captured': (r) => [
        confirmed(r),
        Object.assign(r.identifiers[0] as object, { moments: undefined }),
      ],
      'a platform of somebody else': (r) => [
        confirmed(r),
        onlyWhenUsing(r),
        Object.assign(r.systems[0] as object, { kind: 'cdn', operator: 'third-party' }),
      ],
    },
    facts: ['service/nothingWhenBrowsing', 'system/log/kind'],
  },
})
