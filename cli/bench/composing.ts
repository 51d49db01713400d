import { documents } from '@/domain/documents/documents'
import { findings } from '@/domain/law/findings'
import { atMost, type Figure } from './figure'
import { recordWith } from './records'
import { inRounds } from './rounds'

const date = '2026-11-22'

/** What it costs to compose all documents of a large record and to check it, against copying the documents as JSON. */
export async function composingFigures(): Promise<Figure[]> {
  const record = await recordWith(200, 'bench')
  const compose = () => Object.values(documents).map((document) => document.compose(record, date))
  const outputs = compose()
  const { ratio } = await inRounds(
    {
      compose: timeOf(compose),
      check: timeOf(() => findings(record, date)),
      copy: timeOf(() => JSON.parse(JSON.stringify(outputs))),
    },
    { rounds: 15, warmUp: 5 },
  )
  return [
    atMost(
      10,
      'Composing all documents of 200 identifiers against copying them as JSON',
      ratio('compose', 'copy'),
    ),
    atMost(2, 'Checking the rules of 200 identifiers against the same', ratio('check', 'copy')),
  ]
}

/** Milliseconds that a piece of work takes. */
function timeOf(work: () => unknown): () => number {
  return () => {
    const started = performance.now()
    work()
    return performance.now() - started
  }
}
