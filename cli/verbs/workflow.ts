import { parseArgs } from 'node:util'
import { workflowInMarkdown } from '@/domain/review/workflow-in-markdown'
import type { Command } from '../inventory/command'

/** Writes the steps of a review. */
export const workflow: Command = {
  help: `Usage: npm run -s inventory -- workflow

Writes the steps of a review as a diagram and a table, in Markdown: docs/workflow.md.`,

  async run(args) {
    parseArgs({ args })
    return { code: 0, output: workflowInMarkdown() }
  },
}
