import type { ServiceRecord } from '@/domain/record/record'
import { describeRules } from '../rule-cases'
import { transferRules } from './transfers'

const system = (answers: object) => (r: ServiceRecord) => Object.assign(r.systems[0] as object, answers)
const gets = (answers: object) => (r: ServiceRecord) => {
  r.parties.push({ id: 'supplier', name: 'Supplier', named: 'named' })
  r.sharings.push({ id: 'sharing', recipient: 'supplier', form: 'raw', ...answers } as never)
}
const lookedAt = (answers: object) => (r: ServiceRecord) =>
  Object.assign(r.holdings[0]?.access?.[0] as object, answers)

describeRules(transferRules, {
  'transfer-without-safeguard': {
    breaks: {
      'a system abroad without one': system({ places: ['GB', 'US'], safeguard: ['none'] }),
      'data given abroad without one': gets({ to: ['IN'], safeguard: ['none'] }),
      'a look from a country that nothing protects': lookedAt({ places: ['IN'] }),
      'a look that nothing protects yet': lookedAt({ places: ['IN'], safeguard: ['none'] }),
      'countries without names, as if regulations approved them': system({
        places: ['outside-EEA'],
        safeguard: ['adequacy-regulations'],
      }),
      'the data bridge to the United States for another country': system({
        places: ['US', 'IN'],
        safeguard: ['data-bridge'],
      }),
      'one country of several that nothing protects': system({ places: ['IE', 'US'], safeguard: ['none'] }),
    },
    meets: {
      'a country of the EEA, which the law approves': system({ places: ['IE', 'DE'], safeguard: ['none'] }),
      'the EEA as a whole': gets({ to: ['EEA'], safeguard: ['none'] }),
      'a look from the EEA': lookedAt({ places: ['FR'] }),
      'the data bridge and countries that are yet to be named': system({
        places: ['US', 'outside-EEA'],
        safeguard: ['data-bridge'],
      }),
      'the data bridge to the United States': system({ places: ['IE', 'US'], safeguard: ['data-bridge'] }),
      'UK adequacy regulations alone': system({ places: ['IE'], safeguard: ['adequacy-regulations'] }),
      'contract clauses': system({ places: ['US'], safeguard: ['contract-clauses'] }),
      'no answer yet, which is a gap': system({ places: ['US'] }),
      'a place that is not known': system({ places: ['not-known'], safeguard: ['none'] }),
      'a system at home': system({ places: ['GB', 'JE'], safeguard: ['none'] }),
      'a look from the country of the system': (r) => [
        system({ places: ['IE'], safeguard: ['adequacy-regulations'] })(r),
        lookedAt({ places: ['IE'] })(r),
      ],
      'a look with a safeguard': lookedAt({ places: ['IN'], safeguard: ['idta'] }),
      'reports about nobody': gets({ to: ['IN'], safeguard: ['none'], form: 'anonymised' }),
    },
    dodges: {
      'a detail instead of a safeguard': system({
        places: ['US'],
        safeguard: ['none'],
        safeguardDetail: 'Protected by law.',
      }),
      'a form that nobody says': gets({ to: ['IN'], safeguard: ['none'], form: undefined }),
    },
    facts: ['system/log/safeguard', 'system/log/places'],
  },
  'place-not-known': {
    breaks: {
      'a system': system({ places: ['not-known'] }),
      'a recipient': gets({ to: ['not-known'] }),
      'places that name no country': system({ places: ['worldwide'], safeguard: ['contract-clauses'] }),
      'people who look at it': lookedAt({ places: ['GB', 'not-known'] }),
    },
    meets: {
      'countries outside the UK': system({ places: ['IE'], safeguard: ['adequacy-regulations'] }),
      'a person’s own device': system({ kind: 'browser', places: ['not-known'] }),
    },
    dodges: {
      'a country beside it': system({ places: ['GB', 'not-known'] }),
      'a region in words': system({ places: ['not-known'], region: 'Somewhere in Europe' }),
    },
    facts: ['system/log/places'],
  },
})
