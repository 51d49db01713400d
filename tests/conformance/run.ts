/** Prints how many of govuk-frontend's fixtures our components match; exits 1 on a miss without a reason. */
import { compareComponent } from './compare'
import { COMPONENTS } from './components'

let matched = 0
let total = 0
let missed = 0
for (const name of Object.keys(COMPONENTS)) {
  const comparisons = compareComponent(name)
  const matching = comparisons.filter((comparison) => comparison.matches)
  matched += matching.length
  total += comparisons.length
  console.log(`${name} ${matching.length}/${comparisons.length}`)
  for (const { fixture, expected, actual, matches, skipReason } of comparisons) {
    if (matches) continue
    if (skipReason) console.log(`  skipped "${fixture}": ${skipReason}`)
    else {
      missed += 1
      console.log(`  missed "${fixture}"\n${firstDifference(expected, actual)}`)
    }
  }
}
console.log(`${matched} of ${total} fixtures`)
process.exitCode = missed === 0 ? 0 : 1

function firstDifference(expected: string, actual: string): string {
  const ours = actual.split('\n')
  const theirs = expected.split('\n')
  const at = theirs.findIndex((line, index) => line !== ours[index])
  const line = at === -1 ? theirs.length : at
  return `    official: ${theirs[line] ?? '(end)'}\n    ours:     ${ours[line] ?? '(end)'}`
}
