import { Unzip, UnzipInflate } from 'fflate'
import { UnreadableNotice } from './builder'

/** In bytes, unpacked: the body of a long Word document has a few million. */
const mostUnpacked = 12_000_000

const broken = 'The Word file is broken'

/** Bytes that unpack to a thousand times as many still fit in memory when this many are unpacked at once. */
const atOnce = 4096

/**
 * The named entries of a zip file, unpacked bit by bit: one that grows beyond all measure is given up as soon as it
 * does, whatever its header says. Throws `UnreadableNotice` for a file that is broken or too large.
 */
export function unzipped(file: Uint8Array, wanted: readonly string[]): Map<string, Uint8Array> {
  const entries = new Map<string, Uint8Array[]>()
  const unfinished = new Set<string>()
  let total = 0
  // What is thrown in here comes back to it as an error of the entry, so the first reason is kept.
  let problem: string | undefined
  const zip = new Unzip((entry) => {
    if (!wanted.includes(entry.name) || entries.has(entry.name)) return
    const chunks: Uint8Array[] = []
    entries.set(entry.name, chunks)
    unfinished.add(entry.name)
    entry.ondata = (error, chunk, isLast) => {
      if (error) throw error
      total += chunk.length
      if (total > mostUnpacked) problem = 'The Word file unpacks to more than 12 MB of text'
      if (problem) throw new UnreadableNotice(problem)
      chunks.push(chunk)
      if (isLast) unfinished.delete(entry.name)
    }
    entry.start()
  })
  zip.register(UnzipInflate)
  try {
    for (let from = 0; from < file.length; from += atOnce)
      zip.push(file.subarray(from, from + atOnce), from + atOnce >= file.length)
  } catch {
    throw new UnreadableNotice(problem ?? broken)
  }
  if (unfinished.size > 0) throw new UnreadableNotice(broken)
  return new Map([...entries].map(([name, chunks]) => [name, joined(chunks)]))
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
