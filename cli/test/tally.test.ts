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

test('a file of tests that could not be loaded is a failure', () => {
  const testResults = [
    { status: 'passed', assertionResults: [{}, {}] },
    { status: 'failed', assertionResults: [] },
  ]
  const file = report({ numPassedTests: 2, numFailedTests: 0, testResults })
  expect(vitestTally(file, false)).toEqual({ passed: 2, failed: 1 })
})

test('a browser test that passed only at a second attempt is a failure', () => {
  const file = report({ stats: { expected: 3, unexpected: 0, flaky: 1 } })
  expect(playwrightTally(file, true)).toEqual({ passed: 3, failed: 1 })
})

test('a run that ended badly is a failure even when every test in it passed', () => {
  const file = report({ stats: { expected: 3, unexpected: 0, flaky: 0 } })
  expect(playwrightTally(file, false)).toEqual({ passed: 3, failed: 1 })
})

test('a run that left no report is a failure', () => {
  expect(vitestTally(join(folder, 'none.json'), true)).toEqual({ passed: 0, failed: 1 })
})

test('tallies add up', () => {
  const tallies = [
    { passed: 1, failed: 0 },
    { passed: 2, failed: 3 },
  ]
  expect(sum(tallies)).toEqual({ passed: 3, failed: 3 })
})
