// Measures speed: `npm run bench`, or `npm run bench -- --json`. Exit 1 when a figure does not hold.
import { composingFigures } from './bench/composing'
import { queryFigures } from './bench/counting'
import { pageFigures } from './bench/pages'
import { peopleFigures } from './bench/people-at-once'
import { readingFigures } from './bench/reading'
import { report } from './bench/report'
import { startBench } from './bench/server'
import { weightFigures } from './bench/weight'

const bench = await startBench()
try {
  const figures = [
    ...(await pageFigures(bench)),
    ...(await peopleFigures(bench)),
    ...(await queryFigures(bench)),
    ...(await weightFigures(bench)),
    ...(await composingFigures()),
    ...(await readingFigures()),
  ]
  console.log(report(figures, { json: process.argv.includes('--json') }))
  process.exitCode = figures.every(({ holds }) => holds) ? 0 : 1
} finally {
  await bench.stop()
}
