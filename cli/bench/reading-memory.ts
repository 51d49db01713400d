// Reads the file that it is given as evidence, and says how many bytes of memory that took above those it had before.
import { createReadStream } from 'node:fs'
import { readEvidence } from '@/domain/evidence/read'

const [, , path = ''] = process.argv
let most = 0

async function* watched(): AsyncGenerator<Uint8Array> {
  for await (const chunk of createReadStream(path)) {
    most = Math.max(most, process.memoryUsage.rss())
    yield chunk
  }
}

const idle = process.memoryUsage.rss()
const read = await readEvidence(watched())
if (!read.ok) throw new Error(read.unreadable.problem)
console.log(Math.max(most, process.memoryUsage.rss()) - idle)
