import { parseArgs } from 'node:util'
import { recordFileSchema } from '@/domain/exchange/record-file/schema'
import type { Command } from '../inventory/command'

/** Writes the JSON Schema of the record file. */
export const schema: Command = {
  help: `Usage: npm run -s inventory -- schema

Writes the JSON Schema (draft 2020-12) of the record file, for editors and other programs. That references lead
somewhere, only "check" and "import" can tell.`,

  async run(args) {
    parseArgs({ args })
    return { code: 0, output: `${JSON.stringify(recordFileSchema(), null, 2)}\n` }
  },
}
