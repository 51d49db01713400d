// Checks everything: `npm test`, or `npm test -- style types store` for some of it. `--all` adds what is usually left out.
import { rmSync } from 'node:fs'
import { type Check, checkNames, lanes, last } from './check/checks'
import { requirePrograms } from './check/programs'
import { sum, type Tally } from './check/tally'

const all = process.argv.includes('--all')
const chosen = process.argv.slice(2).filter((argument) => argument !== '--all')
const unknown = chosen.filter((name) => !checkNames.includes(name))
if (unknown.length > 0) {
  console.error(`Unknown: ${unknown.join(', ')}. There are: ${checkNames.join(', ')}, and --all.`)
  process.exit(2)
}

const asked = { missing: requirePrograms(), all }
const tallies: Tally[] = []

async function inTurn(checks: Check[]): Promise<void> {
  for (const { name, run } of checks.filter((check) => chosen.length === 0 || chosen.includes(check.name))) {
    const started = Date.now()
    const tally = await run(asked)
    const seconds = Math.round((Date.now() - started) / 1000)
    console.log(`── ${name}: ${tally.passed} passed, ${tally.failed.length} failed, ${seconds} s\n`)
    tallies.push(tally)
  }
}

await Promise.all(lanes.map(inTurn))
await inTurn([last])
rmSync('test-results/reports', { recursive: true, force: true })

const { passed, failed } = sum(tallies)
// At the end, where they are found without reading all that was printed before.
for (const name of failed) console.log(`failed: ${name}`)
console.log(`\n${passed} passed, ${failed.length} failed`)
process.exit(failed.length > 0 ? 1 : 0)
