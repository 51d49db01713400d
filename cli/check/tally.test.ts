import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { playwrightTally, sum, vitestTally } from './tally'

const folder = mkdtempSync(join(tmpdir(), 'inventory-tally-'))
afterAll(() => rmSync(folder, { recursive: true }))

function report(content: unknown): string {
  const file = join(folder, 'report.json')
  writeFileSync(file, JSON.stringify(content))
  return file
}

test('a test that failed is named with its file', () => {
  const assertionResults = [
    { fullName: 'a record is kept', status: 'passed' },
    { fullName: 'a record is shown', status: 'failed' },
  ]
  const testResults = [{ name: 'record.test.ts', status: 'failed', assertionResults }]
  expect(vitestTally(report({ numPassedTests: 1, testResults }), false)).toEqual({
    passed: 1,
    failed: ['record.test.ts › a record is shown'],
  })
})

test('a file of tests that could not be loaded is a failure', () => {
  const testResults = [
    { name: 'record.test.ts', status: 'passed', assertionResults: [] },
    { name: 'notice.test.ts', status: 'failed', assertionResults: [] },
  ]
  const file = report({ numPassedTests: 2, testResults })
  expect(vitestTally(file, false)).toEqual({ passed: 2, failed: ['notice.test.ts'] })
})

test('a browser test that passed only at a second attempt is a failure, as one that never did', () => {
  const spec = (line: number, status: string) => ({
    file: 'review.spec.ts',
    line,
    title: 'an officer approves',
    tests: [{ projectName: 'js', status }],
  })
  const suites = [
    { specs: [spec(1, 'expected')], suites: [{ specs: [spec(2, 'flaky')] }] },
    { specs: [spec(3, 'unexpected')] },
  ]
  expect(playwrightTally(report({ stats: { expected: 3 }, suites }), true)).toEqual({
    passed: 3,
    failed: ['[js] review.spec.ts:2 › an officer approves', '[js] review.spec.ts:3 › an officer approves'],
  })
})

test('a run that ended badly is a failure even when every test in it passed', () => {
  const file = report({ stats: { expected: 3 }, suites: [] })
  expect(playwrightTally(file, false)).toEqual({
    passed: 3,
    failed: ['No test failed, but the run ended badly'],
  })
})

test('a run that left no report is a failure', () => {
  const file = join(folder, 'none.json')
  expect(vitestTally(file, true)).toEqual({ passed: 0, failed: [`There is no ${file}`] })
})

test('tallies add up', () => {
  const tallies = [
    { passed: 1, failed: [] },
    { passed: 2, failed: ['one', 'another'] },
  ]
  expect(sum(tallies)).toEqual({ passed: 3, failed: ['one', 'another'] })
})
