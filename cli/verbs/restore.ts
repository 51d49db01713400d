import { parseArgs } from 'node:util'
import { writePage } from '@/components/published-page/write-page'
import { restoreBackup } from '@/prisma/backup/restore-backup'
import { verifyAudit } from '@/prisma/history/audit-verification'
import { renderedAgain } from '@/prisma/publishing/rendered-again'
import { bringUpToDate } from '@/prisma/record/upgrade/bring-up-to-date'
import { auditKey } from '../inventory/audit-key'
import { rowsInWords, whyNoBackup } from '../inventory/backup-in-words'
import { type Command, couldNot, wrongUse } from '../inventory/command'
import { onDatabase } from '../inventory/database'

/** Loads a backup into an empty database. */
export const restore: Command = {
  help: `Usage: npm run -s inventory -- restore FILE

Loads what backup has written into the database that the settings name, which must be empty: it makes the tables, loads
all rows or none, and counts them. Then it brings the database up to date, and verifies the history, the versions and the
published documents as audit verify does; exit code 1 if anything is not as it was, which the output names.

Put keys.json back into DATA_DIR first, or set AUDIT_KEY, NEXTAUTH_SECRET and NEXT_SERVER_ACTIONS_ENCRYPTION_KEY as they
were: with another AUDIT_KEY no checkpoint of the history is valid. The application must not run. See docs/backup.md.`,

  async run(args, terminal) {
    const { positionals } = parseArgs({ args, allowPositionals: true, options: {} })
    const [file, ...others] = positionals
    if (!file || others.length > 0) return wrongUse('Name the file to restore.', restore)
    return onDatabase(terminal, async (connection) => {
      try {
        const rows = await restoreBackup(connection, file)
        await bringUpToDate(connection, (line) => terminal.tell?.(`${line}.`))
        const { problems, head } = await verifyAudit(connection.db, auditKey(terminal))
        const again = await renderedAgain(connection.db, writePage)
        const all = [...problems, ...again.problems]
        const verdict = all.length > 0 ? 'Not all is as it was' : 'All is as it was'
        return {
          code: all.length > 0 ? 1 : 0,
          output: [...(all.length > 0 || !head ? all : [head.hash])].map((line) => `${line}\n`).join(''),
          messages: [`Restored: ${rowsInWords(rows)}.`, `${verdict}, says audit verify.`],
        }
      } catch (error) {
        const why = whyNoBackup(error)
        if (why) return couldNot(`${file}: ${why}.`, 'Nothing was restored.')
        throw error
      }
    })
  },
}
