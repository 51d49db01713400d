import { execFileSync } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { readEvidence } from '@/domain/evidence/read'
import { accessLog } from './access-log'
import { atMost, type Figure } from './figure'
import { recording } from './recordings'
import { inRounds } from './rounds'

const megabyte = 1024 * 1024

/** What it costs to read evidence: time against the least that any reader must do, and memory for files of 200 MB. */
export async function readingFigures(): Promise<Figure[]> {
  const har = Buffer.concat([...recording(20 * megabyte)])
  const text = har.toString()
  const log = Buffer.concat([...accessLog(100_000)])
  const { ratio } = await inRounds(
    {
      har: timeOf(() => read(har)),
      parse: timeOf(() => JSON.parse(text)),
      log: timeOf(() => read(log)),
      lines: timeOf(() => everyLine(log)),
    },
    { rounds: 7, warmUp: 2 },
  )
  return [
    atMost(6, 'Reading a browser recording against JSON.parse', ratio('har', 'parse')),
    atMost(3, 'Reading lines of a log against a loop over them', ratio('log', 'lines')),
    atMost(
      150,
      'Memory to read a browser recording of 200 MB, MB',
      await memoryFor(recording(200 * megabyte)),
    ),
    atMost(150, 'Memory to read 1,000,000 lines of a log, MB', await memoryFor(accessLog(1_000_000))),
  ]
}

async function read(bytes: Buffer): Promise<void> {
  const result = await readEvidence(inChunks(bytes))
  if (!result.ok) throw new Error(result.unreadable.problem)
}

async function everyLine(bytes: Buffer): Promise<void> {
  let count = 0
  for await (const _ of createInterface({ input: Readable.from(inChunks(bytes)) })) count += 1
  if (count === 0) throw new Error('There are no lines')
}

async function* inChunks(bytes: Buffer): AsyncGenerator<Buffer> {
  for (let from = 0; from < bytes.length; from += 65_536) yield bytes.subarray(from, from + 65_536)
}

/** Megabytes above those of a process at rest, at the most, in a process of its own that reads the file from disk. */
async function memoryFor(file: Iterable<Uint8Array>): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'reading-'))
  try {
    const path = join(folder, 'evidence')
    await pipeline(Readable.from(file), createWriteStream(path))
    const bytes = execFileSync(process.execPath, ['cli/run.mjs', 'cli/bench/reading-memory.ts', path])
    return Number(bytes) / megabyte
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** Milliseconds that a piece of work takes. */
function timeOf(work: () => unknown): () => Promise<number> {
  return async () => {
    const started = performance.now()
    await work()
    return performance.now() - started
  }
}
