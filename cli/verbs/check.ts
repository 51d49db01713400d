import { parseArgs } from 'node:util'
import { dayInLondon, dayInWords } from '@/domain/day'
import { type Finding, findings, mustFix } from '@/domain/law/findings'
import { severities } from '@/domain/law/in-words'
import { menders } from '@/domain/law/mender'
import { gaps, laterGaps } from '@/domain/record/gaps/gaps'
import { unusedIn } from '@/domain/record/unused'
import { type Command, isDay, wrongUse } from '../inventory/command'
import { recordIn } from '../inventory/record-argument'

/** Says what a record file lacks, and what the rules find in it. */
export const check: Command = {
  help: `Usage: npm run -s inventory -- check FILE [--date YYYY-MM-DD] [--json]

Says what the record in FILE (JSON or YAML; - for standard input) lacks to be complete, and what breaks a rule: one
line for each, with the fact that it is about. Also names, among the messages, what the record says that no document
will state. Needs no database. Exit code 1 when something is lacking or must be fixed; advice and what should be fixed
do not count, and neither does what a valid exception covers.

  --date YYYY-MM-DD  the day on which it is to be complete and the rules are looked at, today if not given
  --json             { "gaps", "later", "findings" } as JSON, later being what will be needed from another day on, each with the address of the page that mends it`,

  async run(args, terminal) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { json: { type: 'boolean' }, date: { type: 'string' } },
    })
    const [file, ...others] = positionals
    if (!file || others.length > 0) return wrongUse('Name one record file.', check)
    const { date = dayInLondon(new Date()) } = values
    if (!isDay(date)) return wrongUse(`“${date}” is not a date like 2026-11-30.`, check)
    const read = await recordIn(file, terminal)
    if ('refused' in read) return read.refused
    const lacking = gaps(read.record, date)
    const later = laterGaps(read.record, date)
    const found = findings(read.record, date)
    const output = values.json
      ? `${JSON.stringify({ gaps: lacking, later, findings: found }, null, 2)}\n`
      : [
          ...lacking.map(({ fact, text }) => `${fact}: ${text}\n`),
          ...later.map(
            ({ fact, text, from }) => `${fact}: Advice: ${text}. Needed from ${dayInWords(from)}.\n`,
          ),
          ...found.map(lineOf),
        ].join('')
    const unused = unusedIn(read.record).map(({ path, message }) => `Not used: ${path}: ${message}.`)
    const wrong = mustFix(found).length
    return {
      code: lacking.length > 0 || wrong > 0 ? 1 : 0,
      output,
      messages: [...unused, summary(lacking.length), outcomeOf(found.length, wrong)],
    }
  },
}

function lineOf({ facts, text, severity, rule, mender, excuse }: Finding): string {
  const who = mender === 'team' ? '' : ` ${menders[mender]} can mend this.`
  const covered = excuse ? ` Excepted until ${excuse.until}.` : ''
  return `${facts[0]}: ${severities[severity]}: ${text} (${rule}).${who}${covered}\n`
}

function summary(count: number): string {
  if (count === 0) return 'The record is complete.'
  return count === 1
    ? 'The record lacks 1 thing.'
    : `The record lacks ${count.toLocaleString('en-GB')} things.`
}

function outcomeOf(found: number, wrong: number): string {
  if (found === 0) return 'No rule is broken.'
  return `The rules find ${found.toLocaleString('en-GB')}, of which ${wrong.toLocaleString('en-GB')} must be fixed.`
}
