import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { someRecord } from '@/domain/record/arbitrary'
import { completeRecord } from '@/domain/record/example-record'
import { type Gap, gaps, laterGaps } from '@/domain/record/gaps/gaps'
import type { ServiceRecord } from '@/domain/record/record'
import { severities } from '@/domain/record/severity'
import { findings } from './findings'
import { type Group, grouped, groupInWords } from './groups'

const day = '2026-12-01'
const openIn = (record: ServiceRecord) => ({
  findings: findings(record, day),
  gaps: gaps(record, day),
  later: laterGaps(record, day),
})

/** The lines about the complete record after a change. */
function linesAfter(change: (record: ServiceRecord) => unknown): string[] {
  const record = structuredClone(completeRecord)
  change(record)
  return grouped(record, { findings: [], gaps: gaps(record, day), later: [] }).map(groupInWords)
}

describe('of any record', () => {
  const property = (holds: (groups: Group[], record: ServiceRecord) => void) =>
    fc.assert(
      fc.property(someRecord('partly', 3), (record) => holds(grouped(record, openIn(record)), record)),
      { numRuns: 60 },
    )

  test('each finding and gap is in one group', () => {
    property((groups, record) => {
      const { findings, gaps, later } = openIn(record)
      const points: unknown[] = groups.flatMap((group) => [...group.points])
      const all = [...findings, ...gaps, ...later].map((point) => JSON.stringify(point))
      expect(points.map((point) => JSON.stringify(point)).sort()).toEqual(all.sort())
    })
  })

  test('the words of a group name what each of its gaps asks, and of what', () => {
    property((groups) => {
      for (const group of groups) {
        const words = groupInWords(group).toLowerCase()
        const isAlone = group.points.length === 1
        for (const point of group.points) {
          if (!('asks' in point) || isAlone) expect(words).toContain(isAlone ? point.text.toLowerCase() : '')
          else if (point.fact === 'dpiaAnswer') expect(words).toContain(point.about?.toLowerCase())
          else for (const said of [point.asks, point.about ?? '']) expect(words).toContain(said.toLowerCase())
        }
      }
    })
  })

  test('an item leads to the question of each thing, or each question of a thing', () => {
    property((groups) => {
      for (const { items, points } of groups) {
        const hrefs = points.map(({ href }) => href)
        for (const { href } of items) expect(hrefs).toContain(href)
        const pages = (all: string[]) => [...new Set(all.map((href) => href.split('#')[0]))].sort()
        expect(pages(items.map(({ href }) => href))).toEqual(pages(hrefs))
      }
    })
  })

  test('findings come first, then what is lacking, the DPIA and what is needed later; of each the gravest first', () => {
    const stages = ['finding', 'gap', 'dpia', 'later']
    property((groups) => {
      const places = groups.map((group) => [
        stages.indexOf(group.of),
        group.of === 'finding' && group.points[0].excuse ? 1 : 0,
        Object.keys(severities).indexOf(group.severity),
      ])
      expect(places).toEqual(places.toSorted((one, other) => compare(one, other)))
    })
  })

  test('what stands together matters alike and is mended by the same people', () => {
    property((groups) => {
      for (const group of groups)
        if (group.of !== 'later')
          for (const point of group.points) expect(point.severity).toBe(group.severity)
    })
  })
})

function compare(one: number[], other: number[]): number {
  const at = one.findIndex((value, index) => value !== other[index])
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0)
}

describe('one line', () => {
  const systems = (r: ServiceRecord, ...ids: string[]) =>
    ids.map((id) => r.systems.push({ ...(r.systems[0] as (typeof r.systems)[0]), id, name: id }))

  test('is for the same question about several things', () => {
    expect(
      linesAfter((r) => {
        systems(r, 'Database', 'Mailer')
        for (const system of r.systems) Object.assign(system, { encryption: undefined })
      }),
    ).toEqual(['Say whether the data is encrypted: nginx access log; Database; Mailer'])
  })

  test('is for several questions on one page', () => {
    const without = (r: ServiceRecord) => {
      for (const system of r.systems)
        Object.assign(system, { encryption: undefined, securityFile: undefined })
    }
    expect(linesAfter(without)).toEqual([
      'nginx access log: describe how this system is protected; say whether the data is encrypted',
    ])
    expect(linesAfter((r) => [systems(r, 'Database'), without(r)])).toEqual([
      'Describe how this system is protected and say whether the data is encrypted: nginx access log; Database',
    ])
    expect(
      linesAfter((r) => {
        delete r.service.owner
        delete r.service.nextReview
      }),
    ).toEqual(['The service: enter the service owner; enter the date of the next review'])
  })

  test('says for how many identifiers an answer is', () => {
    expect(
      linesAfter((r) => {
        const [ip] = r.identifiers
        const [copy] = r.holdings
        for (const id of ['agent', 'referrer']) {
          r.identifiers.push({ ...(ip as NonNullable<typeof ip>), id, plainName: id })
          r.holdings.push({ ...(copy as NonNullable<typeof copy>), id: `${id}-in-log`, identifier: id })
        }
        for (const holding of r.holdings) Object.assign(holding, { access: undefined })
      }),
    ).toEqual(['nginx access log: say who can see it (for 3 identifiers)'])
  })

  test('is not for what others have to mend, which is said', () => {
    const record = structuredClone(completeRecord)
    systems(record, 'Shared')
    for (const system of record.systems) Object.assign(system, { encryption: undefined })
    Object.assign(record.systems[1] as object, { shared: true })
    const groups = grouped(record, { findings: [], gaps: gaps(record, day), later: [] })
    expect(groups.map((group) => [groupInWords(group), group.mender])).toEqual([
      ['nginx access log: say whether the data is encrypted', 'team'],
      ['Shared: say whether the data is encrypted', 'platform-owner'],
    ])
  })

  test('is for all that a DPIA still asks of people', () => {
    const asked = linesAfter((r) => {
      r.dpiaAnswers = r.dpiaAnswers.slice(3)
    })
    expect(asked).toEqual([
      expect.stringMatching(/^Answer 3 questions of the DPIA: What the project aims .+; .+; .+$/),
    ])
  })
})

describe('how much what is lacking matters', () => {
  const gravityOf = (change: (record: ServiceRecord) => unknown): Gap['severity'][] => {
    const record = structuredClone(completeRecord)
    change(record)
    return gaps(record, day).map(({ severity }) => severity)
  }
  const without = (list: 'purposes' | 'identifiers' | 'holdings', field: string) => (r: ServiceRecord) => {
    delete (r[list][0] as unknown as Record<string, unknown>)[field]
  }

  test.each<[string, (record: ServiceRecord) => unknown]>([
    ['a lawful basis', without('purposes', 'bases')],
    ['which law applies', without('purposes', 'regime')],
    ['the role', without('purposes', 'role')],
    ['a period', without('holdings', 'stages')],
    ['who can see it', without('holdings', 'access')],
    ['a source', without('identifiers', 'sources')],
    ['whose data it is', without('identifiers', 'people')],
    ['a purpose', without('identifiers', 'purposes')],
    ['where it is held', (r) => r.holdings.splice(0)],
    ['whom to ask', (r) => r.contacts.splice(0)],
  ])('without %s it must be fixed', (_, change) => {
    const found = gravityOf(change)
    expect(found.length).toBeGreaterThan(0)
    expect(new Set(found)).toEqual(new Set(['must']))
  })

  test('what else law or a notice needs should be, and what only helps those who keep the record is advice', () => {
    expect(gravityOf(without('identifiers', 'whyNeeded'))).toEqual(['should'])
    expect(gravityOf((r) => delete r.service.businessFunction)).toEqual(['advice'])
  })
})
