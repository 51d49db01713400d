import { CannotRead } from '../cannot-read'
import { Observed } from '../observe'
import type { Reading } from '../reading'
import { attentionFor, attentionNotes } from './attention'
import type { LineReader } from './line-reader'
import { UnknownTally } from './tally/unknown'

/** What is done with each line; whether it holds an `@` is known from larger pieces for most. */
type Take = (line: string, holdsAt: boolean) => void

/** A line longer than this is cut: no log writes such lines by itself. */
const longestLine = 65_536

/** Reads a log line by line and says what was found in it; lines that do not fit are counted and read as text. */
export async function readLines(bytes: AsyncIterable<Uint8Array>, reader: LineReader): Promise<Reading> {
  const counts = { lines: 0, misfits: 0, firstMisfit: 0 }
  const others = new UnknownTally('lines of another form', { isText: true })
  let number = 0
  const take: Take = (line, holdsAt) => {
    number++
    if (isBlank(line)) return
    counts.lines++
    if (reader.line(line, attentionFor(number, holdsAt))) return
    counts.misfits++
    counts.firstMisfit ||= number
    others.watch(line, 0, line.length, attentionFor(number, holdsAt))
  }
  const cut = await eachLine(bytes, take)
  if (counts.misfits === counts.lines)
    throw new CannotRead({
      problem: 'No line of this log has the form that its beginning promised',
      place: 'line 1',
      remedy: 'Upload the log as the server wrote it, or the definition of its format.',
    })
  const { seen, notes } = reader.findings()
  const observed = new Observed()
  for (const one of [...seen, ...others.seen()]) observed.add(one)
  return {
    format: reader.format,
    extent: `${counts.lines.toLocaleString('en-GB')} ${counts.lines === 1 ? 'line' : 'lines'}`,
    notes: [...misfitNotes(counts), ...cutNotes(cut), ...attentionNotes(counts.lines), ...notes],
    observations: observed.list(),
  }
}

/** Gives each line to `take`, without the sign that ends it, and says how many lines were cut. */
async function eachLine(bytes: AsyncIterable<Uint8Array>, take: Take): Promise<number> {
  const decoder = new TextDecoder()
  let rest = ''
  let isCut = false
  let cut = 0
  const pour = (text: string) => {
    const isLikely = holdsAt(text)
    let start = 0
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      const line = text.slice(start, text.charCodeAt(end - 1) === 13 ? end - 1 : end)
      start = end + 1
      if (isCut) isCut = false
      else if (line.length > longestLine) {
        cut++
        take(line.slice(0, longestLine), isLikely)
      } else take(line, isLikely && holdsAt(line))
    }
    rest = isCut ? '' : text.slice(start)
    if (rest.length <= longestLine) return
    cut++
    take(rest.slice(0, longestLine), true)
    rest = ''
    isCut = true
  }
  for await (const chunk of bytes) pour(rest + decoder.decode(chunk, { stream: true }))
  const last = rest + decoder.decode()
  if (!isCut && last !== '') take(last, true)
  return cut
}

function holdsAt(line: string): boolean {
  return line.includes('@') || line.includes('%40')
}

function isBlank(line: string): boolean {
  return line.length === 0 || (line.charCodeAt(0) <= 32 && line.trim() === '')
}

function misfitNotes({ misfits, firstMisfit }: { misfits: number; firstMisfit: number }): string[] {
  if (misfits === 0) return []
  const place = `line ${firstMisfit.toLocaleString('en-GB')}`
  return [
    misfits === 1
      ? `1 line does not have the form of the others and was read as text: ${place}.`
      : `${misfits.toLocaleString('en-GB')} lines do not have the form of the others and were read as text. The first is ${place}.`,
  ]
}

function cutNotes(cut: number): string[] {
  if (cut === 0) return []
  return [
    `${cut.toLocaleString('en-GB')} ${cut === 1 ? 'line is' : 'lines are'} longer than 64 kilobytes: only the beginning was read.`,
  ]
}
