import { existsSync, readFileSync } from 'node:fs'

/** How many tests, or checks that count as one, held and did not. */
export type Tally = { passed: number; failed: number }

/** All of them together. */
export function sum(tallies: Tally[]): Tally {
  return tallies.reduce(
    (total, tally) => ({ passed: total.passed + tally.passed, failed: total.failed + tally.failed }),
    { passed: 0, failed: 0 },
  )
}

type VitestReport = {
  numPassedTests: number
  numFailedTests: number
  testResults: { status: string; assertionResults: unknown[] }[]
}

/** Counts the tests in a report of vitest; a file that could not be loaded counts as one failure. */
export function vitestTally(file: string, succeeded: boolean): Tally {
  return readTally<VitestReport>(file, succeeded, (report) => {
    const unloaded = report.testResults.filter(
      (result) => result.status === 'failed' && result.assertionResults.length === 0,
    )
    return { passed: report.numPassedTests, failed: report.numFailedTests + unloaded.length }
  })
}

type PlaywrightReport = { stats: { expected: number; unexpected: number; flaky: number } }

/** Counts the tests in a report of Playwright; one that passed only at the second attempt has failed. */
export function playwrightTally(file: string, succeeded: boolean): Tally {
  return readTally<PlaywrightReport>(file, succeeded, ({ stats }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
  }))
}

/** A run that ended badly without a failed test, or without a report, is a failure of its own. */
function readTally<Report>(file: string, succeeded: boolean, read: (report: Report) => Tally): Tally {
  if (!existsSync(file)) return { passed: 0, failed: 1 }
  const tally = read(JSON.parse(readFileSync(file, 'utf8')))
  return succeeded || tally.failed > 0 ? tally : { ...tally, failed: 1 }
}
