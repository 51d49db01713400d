// Checks everything: `npm test`, or `npm test -- style types store` for some of it.
import { rmSync } from 'node:fs'
import { checkNames, checks } from './test/checks'
import { requirePrograms } from './test/programs'
import { sum } from './test/tally'

const chosen = process.argv.slice(2)
const unknown = chosen.filter((name) => !checkNames.includes(name))
if (unknown.length > 0) {
  console.error(`Unknown: ${unknown.join(', ')}. There are: ${checkNames.join(', ')}.`)
  process.exit(2)
}

const missing = requirePrograms()
const tallies = []
for (const { name, run } of checks.filter((check) => chosen.length === 0 || chosen.includes(check.name))) {
  const started = Date.now()
  console.log(`\n── ${name}`)
  const tally = await run(missing)
  console.log(
    `── ${name}: ${tally.passed} passed, ${tally.failed.length} failed, ${Math.round((Date.now() - started) / 1000)} s`,
  )
  tallies.push(tally)
}
rmSync('test-results/reports', { recursive: true, force: true })

const { passed, failed } = sum(tallies)
// At the end, where they are found without reading all that was printed before.
for (const name of failed) console.log(`failed: ${name}`)
console.log(`\n${passed} passed, ${failed.length} failed`)
process.exit(failed.length > 0 ? 1 : 0)
