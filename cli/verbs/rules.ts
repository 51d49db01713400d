import { parseArgs } from 'node:util'
import { listedRules, rulesInMarkdown } from '@/domain/law/listed-rules'
import type { Command } from '../inventory/command'

/** Lists every rule with its source. */
export const rules: Command = {
  help: `Usage: npm run -s inventory -- rules [--json]

Lists every rule that records are checked by, as Markdown: what it asks, of what, why, how much it matters, its
source with a link, the days between which it holds, and how certain it is. Needs no database.

  --json  the same list as JSON`,

  async run(args) {
    const { values } = parseArgs({ args, options: { json: { type: 'boolean' } } })
    return {
      code: 0,
      output: values.json ? `${JSON.stringify(listedRules(), null, 2)}\n` : rulesInMarkdown(),
    }
  },
}
