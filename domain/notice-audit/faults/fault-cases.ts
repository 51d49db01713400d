import { describe, expect, test } from 'vitest'
import type { Provision } from '@/domain/law/provision'
import { provisions } from '@/domain/law/provisions'
import type { Fault } from '../audited'
import { faultIn } from '../rule-cases'

/** Notices that have a fault, and notices that look alike and do not; on another day than usual where one is given. */
export type FaultCases = Record<string, { broken: string[]; fine: string[]; day?: string }>

/** Needs a record to be found. */
const byRecordAlone = new Set(['other-address-of-regulator'])

const nextDay = (from: string, days: number) =>
  new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10)
/** The text as a paragraph of Markdown, whatever it has. */
const asNotice = (text: string) => (text.startsWith('#') ? text : `# Notice\n\n${text}`)

/** Tests that each fault is found where it is, nowhere else, and only while it is looked for. */
export function describeFaults(faults: readonly Fault[], cases: FaultCases): void {
  test('every fault has its cases', () => {
    const ids = faults.flatMap(({ id }) => (byRecordAlone.has(id) ? [] : id))
    expect(Object.keys(cases).sort()).toEqual(ids.sort())
  })

  describe.each(Object.entries(cases))('%s', (id, { broken, fine, day }) => {
    test.each(broken)('is found: %s', (source) => {
      const fault = faultIn(id, asNotice(source), day)
      expect(fault?.count).toBeGreaterThan(0)
      expect(fault?.citation).not.toBe('')
    })
    test.each(fine)('is not found: %s', (source) =>
      expect(faultIn(id, asNotice(source), day)).toBeUndefined(),
    )

    const fault = faults.find((one) => one.id === id) as Fault
    const { from, until }: Provision = provisions[fault.provision]
    const first = fault.when === 'after' ? nextDay(until ?? '', 1) : from
    const source = asNotice(broken[0] as string)

    test(`is looked for from ${first} and not the day before`, () => {
      expect(faultIn(id, source, first)).toMatchObject({ from: first })
      expect(faultIn(id, source, nextDay(first, -1))).toBeUndefined()
    })
    if (fault.when === 'while' && until)
      test(`is looked for until ${until} and not the day after`, () => {
        expect(faultIn(id, source, until)).toMatchObject({ until })
        expect(faultIn(id, source, nextDay(until, 1))).toBeUndefined()
      })
  })
}
