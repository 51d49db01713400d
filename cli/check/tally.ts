import { existsSync, readFileSync } from 'node:fs'

/** How many tests, or checks that count as one, held, and the names of those that did not. */
export type Tally = { passed: number; failed: string[] }

/** All of them together. */
export function sum(tallies: Tally[]): Tally {
  return {
    passed: tallies.reduce((total, { passed }) => total + passed, 0),
    failed: tallies.flatMap(({ failed }) => failed),
  }
}

type VitestReport = {
  numPassedTests: number
  testResults: { name: string; status: string; assertionResults: { fullName: string; status: string }[] }[]
}

/** Counts the tests in a report of vitest; a file that could not be loaded counts as one failure. */
export function vitestTally(file: string, succeeded: boolean): Tally {
  return readTally<VitestReport>(file, succeeded, ({ numPassedTests, testResults }) => ({
    passed: numPassedTests,
    failed: testResults
      .filter(({ status }) => status === 'failed')
      .flatMap(({ name, assertionResults }) =>
        assertionResults.length === 0
          ? [name]
          : assertionResults
              .filter(({ status }) => status === 'failed')
              .map(({ fullName }) => `${name} › ${fullName}`),
      ),
  }))
}

type Suite = {
  suites?: Suite[]
  specs: { file: string; line: number; title: string; tests: { projectName: string; status: string }[] }[]
}

type PlaywrightReport = { stats: { expected: number }; suites: Suite[] }

/** Counts the tests in a report of Playwright; one that passed only at the second attempt has failed. */
export function playwrightTally(file: string, succeeded: boolean): Tally {
  return readTally<PlaywrightReport>(file, succeeded, ({ stats, suites }) => ({
    passed: stats.expected,
    failed: specsIn(suites).flatMap(({ file, line, title, tests }) =>
      tests
        .filter(({ status }) => status === 'unexpected' || status === 'flaky')
        .map(({ projectName }) => `[${projectName}] ${file}:${line} › ${title}`),
    ),
  }))
}

function specsIn(suites: Suite[]): Suite['specs'] {
  return suites.flatMap(({ specs, suites: within = [] }) => [...specs, ...specsIn(within)])
}

/** A run that ended badly without a failed test, or without a report, is a failure of its own. */
function readTally<Report>(file: string, succeeded: boolean, read: (report: Report) => Tally): Tally {
  if (!existsSync(file)) return { passed: 0, failed: [`There is no ${file}`] }
  const tally = read(JSON.parse(readFileSync(file, 'utf8')))
  if (succeeded || tally.failed.length > 0) return tally
  return { ...tally, failed: ['No test failed, but the run ended badly'] }
}
