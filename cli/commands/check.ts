import { parseArgs } from 'node:util'
import { gaps } from '@/domain/record/gaps/gaps'
import { unusedIn } from '@/domain/record/unused'
import { type Command, wrongUse } from '../inventory/command'
import { recordIn } from '../inventory/record-argument'

/** Says what a record file lacks. */
export const check: Command = {
  help: `Usage: npm run -s inventory -- check FILE [--json]

Says what the record in FILE (JSON or YAML; - for standard input) lacks to be complete: one line for each gap,
with the fact that it is about. Also names, among the messages, what the record says that no document will state.
Needs no database. Exit code 1 when there are gaps.

  --json  the gaps as JSON: section, text, fact and the address of the page that mends it`,

  async run(args, terminal) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { json: { type: 'boolean' } },
    })
    const [file, ...others] = positionals
    if (!file || others.length > 0) return wrongUse('Name one record file.', check)
    const read = await recordIn(file, terminal)
    if ('refused' in read) return read.refused
    const found = gaps(read.record)
    const output = values.json
      ? `${JSON.stringify(found, null, 2)}\n`
      : found.map(({ fact, text }) => `${fact}: ${text}\n`).join('')
    const unused = unusedIn(read.record).map(({ path, message }) => `Not used: ${path}: ${message}.`)
    return { code: found.length > 0 ? 1 : 0, output, messages: [...unused, summary(found.length)] }
  },
}

function summary(count: number): string {
  if (count === 0) return 'The record is complete.'
  return count === 1
    ? 'The record lacks 1 thing.'
    : `The record lacks ${count.toLocaleString('en-GB')} things.`
}
