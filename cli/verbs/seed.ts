import { parseArgs } from 'node:util'
import { writePage } from '@/components/published-page/write-page'
import { seedDemo } from '@/prisma/seed/seed'
import type { Command } from '../inventory/command'
import { onMigratedDatabase } from '../inventory/database'

/** Stores the demonstration organisation. */
export const seed: Command = {
  help: `Usage: npm run -s inventory -- seed

Stores the demonstration organisation with its teams, people and services.

The embedded database can be used while the application is stopped.`,

  async run(args, terminal) {
    parseArgs({ args })
    return onMigratedDatabase(terminal, async ({ db }) => {
      const seeded = await seedDemo(db, writePage)
      const message = seeded
        ? 'The demonstration organisation is stored.'
        : 'The database is not empty. Nothing was changed.'
      return { code: 0, messages: [message] }
    })
  },
}
