import type { Choice, Identifier, ServiceRecord } from '@/domain/record/record'
import { describeRules } from '../rule-cases'
import { deviceItemRules } from './device-items'

/** The one identifier as a cookie, held in a browser with these answers. */
const kept =
  (item: Partial<Identifier>, stages: object[] = [{ measure: 'browser-session' }], copy: object = {}) =>
  (r: ServiceRecord) => {
    Object.assign(r.identifiers[0] as object, { kind: 'cookie', ...item })
    r.systems.push({ id: 'browser', name: 'Browser', publicName: 'your browser', kind: 'browser' })
    r.holdings.push({ id: 'in-browser', identifier: 'ip', system: 'browser', stages, ...copy } as never)
  }
const asked =
  (answers: Partial<Choice> = {}) =>
  (r: ServiceRecord) =>
    r.choices.push({
      id: 'banner',
      name: 'whether we count visits',
      type: 'consent',
      identifiers: ['ip'],
      ...answers,
    })
const bases =
  (...names: ('consent' | 'public-task')[]) =>
  (r: ServiceRecord) =>
    Object.assign(r.purposes[0] as object, {
      bases: names.map((basis) => ({ basis, ...(basis === 'public-task' && { source: 'Prison Act 1952' }) })),
    })
const all =
  (...changes: ((r: ServiceRecord) => unknown)[]) =>
  (r: ServiceRecord) =>
    changes.map((change) => change(r))
const exactly = (period: string) => [{ measure: 'exactly', period, from: 'collected' }]
const until = (event: string) => [{ measure: 'until-event', event }]
const seen = (lasts: string) => (r: ServiceRecord) => {
  r.evidence.push({ id: 'scan', format: 'scan', collectedOn: '2026-11-01', addedOn: '2026-11-02' })
  r.observations.push({ id: 'seen', evidence: 'scan', kind: 'cookie', name: '_ga', ends: 'after', lasts })
}

describeRules(deviceItemRules, {
  'device-item-unlisted': {
    breaks: { 'a session ID that is kept in a browser': kept({ kind: 'session-id' }) },
    meets: {
      'a cookie': kept({}),
      'a session ID that is said to be stored there': kept({ kind: 'session-id', deviceAccess: 'stored' }),
    },
    dodges: {
      'an answer that nothing is stored': kept({ kind: 'username', deviceAccess: 'none' }),
      'other personal data': kept({ kind: 'other' }),
    },
    facts: ['identifier/ip/deviceAccess', 'identifier/ip/kind'],
  },
  'device-consent-on-another-basis': {
    breaks: { 'a cookie by consent, used for a public task': kept({ pecrBasis: 'consent' }) },
    meets: {
      'a cookie by consent, used by consent': all(kept({ pecrBasis: 'consent' }), bases('consent')),
      'a necessary cookie, used for a public task': kept({ pecrBasis: 'strictly-necessary' }),
    },
    dodges: {
      'consent beside the other basis': all(kept({ pecrBasis: 'consent' }), bases('consent', 'public-task')),
      'a copy that is used for something else': all(kept({ pecrBasis: 'consent' }), bases('consent'), (r) => {
        r.purposes.push({
          id: 'more',
          name: 'do more',
          bases: [{ basis: 'public-task', source: 'Prison Act 1952' }],
        })
        Object.assign(r.holdings[0] as object, { purposes: ['more'] })
      }),
      'a purpose of which nobody says which law applies': all(kept({ pecrBasis: 'consent' }), (r) =>
        Object.assign(r.purposes[0] as object, { regime: undefined, role: undefined }),
      ),
    },
    facts: ['purpose/security/bases', 'identifier/ip/pecrBasis'],
  },
  'consent-called-necessary': {
    breaks: {
      'a necessary cookie that people agree to': all(kept({ pecrBasis: 'strictly-necessary' }), asked()),
      'a necessary cookie that is used by consent': all(
        kept({ pecrBasis: 'strictly-necessary' }),
        bases('consent'),
      ),
      'a necessary cookie of an analytics product': kept({ pecrBasis: 'strictly-necessary', name: '_ga' }),
    },
    meets: {
      'a necessary cookie of the service': kept({ pecrBasis: 'strictly-necessary', name: 'visits.session' }),
      'a necessary cookie with a preference': all(
        kept({ pecrBasis: 'strictly-necessary' }),
        asked({ type: 'preference' }),
      ),
      'a cookie by consent': all(kept({ pecrBasis: 'consent' }), asked()),
    },
    dodges: {
      'the basis of its category': (r) => {
        kept({ category: 'essential', name: '_ga_ABC123' })(r)
        r.categories.push({
          id: 'essential',
          name: 'essential cookies',
          deviceAccess: 'stored',
          pecrBasis: 'strictly-necessary',
        })
      },
      'carrying a communication': all(kept({ pecrBasis: 'transmission' }), asked()),
      'a purpose whose kind nobody says': all(
        kept({ pecrBasis: 'strictly-necessary', name: '_ga', cookieCategory: 'essential' }),
        (r) => Object.assign(r.purposes[0] as object, { category: undefined }),
      ),
    },
    facts: ['identifier/ip/pecrBasis', 'choice/banner/type'],
  },
  'lifetime-not-as-documented': {
    breaks: {
      'a visitor cookie of 2 years as one of the session': kept({ name: '_ga' }),
      'the same for a month': kept({ name: '_ga' }, exactly('P30D')),
    },
    meets: {
      'the documented lifetime': kept({ name: '_ga' }, exactly('P2Y')),
      'what browsers leave of it': kept({ name: '_ga' }, exactly('P400D')),
      'another lifetime that was observed': all(kept({ name: '_ga' }, exactly('P30D')), seen('P30D')),
      'a cookie that no product documents': kept({ name: 'visits.session' }),
    },
    dodges: {
      'a name with its ending': kept({ name: '_ga_ABC123' }),
      'at most a day': kept({ name: '_ga' }, [{ measure: 'up-to', period: 'P1D', from: 'collected' }]),
    },
    facts: ['holding/in-browser/stages', 'identifier/ip/name'],
  },
  'device-item-without-end': {
    breaks: {
      'local storage until it is cleared': kept(
        { kind: 'local-storage' },
        until('you clear the data of your browser'),
      ),
    },
    meets: {
      'local storage for a time': kept({ kind: 'local-storage' }, exactly('P30D')),
      'local storage until an event of the service': kept({ kind: 'local-storage' }, until('you sign out')),
      'a reason why it stays': kept({ kind: 'local-storage' }, until('you clear it'), {
        retentionReason: 'Your language is offered again when you come back.',
      }),
    },
    dodges: {
      'criteria instead of an event': kept({ kind: 'indexed-db' }, [
        { measure: 'criteria', criteria: 'until people delete it' },
      ]),
      'a reason that is none': kept({ kind: 'local-storage' }, until('you clear it'), {
        retentionReason: 'It is needed.',
      }),
      'a time in front of it': kept({ kind: 'local-storage' }, [
        ...exactly('P30D'),
        ...until('it is removed'),
      ]),
    },
    facts: ['holding/in-browser/stages', 'holding/in-browser/retentionReason'],
  },
})
