import { parseArgs } from 'node:util'
import { permissionsInMarkdown } from '@/domain/review/permissions-in-markdown'
import type { Command } from '../inventory/command'

/** Writes who may do what. */
export const permissions: Command = {
  help: `Usage: npm run -s inventory -- permissions

Writes the table of who may do what, in Markdown: docs/permissions.md.`,

  async run(args) {
    parseArgs({ args })
    return { code: 0, output: permissionsInMarkdown() }
  },
}
