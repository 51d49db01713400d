import { parseArgs } from 'node:util'
import { dayInLondon, dayInWords } from '@/domain/day'
import { type Audit, auditNotice, isLacking } from '@/domain/notice-audit/audit-notice'
import type { Piece } from '@/domain/notice-audit/audited'
import { outcomesInWords } from '@/domain/notice-audit/in-words'
import type { Notice } from '@/domain/notice-audit/notice'
import { largestNotice, noticeTooLarge, readNotice } from '@/domain/notice-audit/read-notice'
import { type Command, couldNot, isDay, type Outcome, type Terminal, wrongUse } from '../inventory/command'
import { fileName, wholeOf, whyUnreadable } from '../inventory/file-argument'
import { recordIn } from '../inventory/record-argument'

/** Holds a published notice against the law of a day, and against the record of its service. */
export const auditNoticeFile: Command = {
  help: `Usage: npm run -s inventory -- audit-notice FILE [--record FILE] [--date YYYY-MM-DD] [--json]

Holds the notice in FILE (HTML, Markdown, plain text or Word; - for standard input) against UK GDPR Articles 13 and 14:
which sentences say what must be said, what was not found, and what is out of date or contradicts itself. With a record
file (JSON or YAML), also what the record holds that the notice does not say. The rules look for words: what is not
found may still be there. Needs no database. Exit code 1 when something is not found, out of date or not said.

  --record FILE      the record of the service that the notice is about
  --date YYYY-MM-DD  the day for whose law it is looked at, today if not given
  --json             all of it as JSON, each result with its source and the sentences that it rests on`,

  async run(args, terminal) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { json: { type: 'boolean' }, date: { type: 'string' }, record: { type: 'string' } },
    })
    const [file, ...others] = positionals
    if (!file || others.length > 0) return wrongUse('Name one file with a notice.', auditNoticeFile)
    const { date: day = dayInLondon(new Date()), record: recordFile } = values
    if (!isDay(day)) return wrongUse(`“${day}” is not a date like 2026-11-30.`, auditNoticeFile)
    if (file === '-' && recordFile === '-')
      return wrongUse('Only one of the two can come from standard input.', auditNoticeFile)
    const read = await noticeIn(file, terminal)
    if ('refused' in read) return read.refused
    const against = recordFile === undefined ? { record: undefined } : await recordIn(recordFile, terminal)
    if ('refused' in against) return against.refused
    const audit = auditNotice(read.notice, { day, record: against.record })
    return {
      code: isLacking(audit) ? 1 : 0,
      output: values.json ? `${JSON.stringify(audit, null, 2)}\n` : asText(audit),
      messages: [summary(audit)],
    }
  },
}

async function noticeIn(
  file: string,
  terminal: Terminal,
): Promise<{ notice: Notice } | { refused: Outcome }> {
  const name = fileName(file)
  try {
    const bytes = await wholeOf(file, terminal, largestNotice)
    const read = bytes ? readNotice(bytes) : { ok: false as const, problem: noticeTooLarge }
    return read.ok ? { notice: read.notice } : { refused: couldNot(`${name}: ${read.problem}`) }
  } catch (error) {
    const why = whyUnreadable(error)
    if (!why) throw error
    return { refused: couldNot(`${name}: ${why}`) }
  }
}

function asText({ faults, items, unsaid }: Audit): string {
  return [
    ...faults.flatMap(({ id, title, why, citation, quotes, count }) => [
      `To mend: ${title} (${id}). ${why} Source: ${citation}.`,
      ...quotedLines(quotes, count),
    ]),
    ...items.flatMap(({ id, title, state, citation, appliesTo, quotes, count }) => [
      `${outcomesInWords[state]}: ${title} (${id}). Source: ${citation}. CheckOptions of: ${appliesTo}.`,
      ...quotedLines(quotes, count),
    ]),
    ...unsaid.map(({ text, fact }) => `Recorded, not found in the notice: ${text} (${fact})`),
  ]
    .map((line) => `${line}\n`)
    .join('')
}

function quotedLines(quotes: readonly Piece[], count: number): string[] {
  const more = count - quotes.length
  return [
    ...quotes.map(({ text, note }) => `  “${printable(text)}”${note ? ` ${printable(note)}` : ''}`),
    ...(more > 0 ? [`  and ${more.toLocaleString('en-GB')} more`] : []),
  ]
}

/** What a terminal shows and does not obey. */
function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, ' ')
}

function summary({ day, faults, items, unsaid }: Audit): string {
  if (items.length === 0) return `No rule of the checklist holds on ${dayInWords(day)}.`
  const missing = items.filter(({ state }) => state === 'not-found').length
  return [
    `To mend: ${faults.length}.`,
    `Not found: ${missing} of ${items.length}.`,
    `Recorded and not found: ${unsaid.length.toLocaleString('en-GB')}.`,
  ].join(' ')
}
