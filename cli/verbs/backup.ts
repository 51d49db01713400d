import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { checkedBackup } from '@/prisma/backup/restore-backup'
import { askForBackup } from '@/prisma/backup/running'
import { writeBackup } from '@/prisma/backup/write-backup'
import { dataFolder } from '@/prisma/database/connect'
import type { Connection } from '@/prisma/database/connection'
import { rowsInWords, whyNoBackup } from '../inventory/backup-in-words'
import { type Command, couldNot, type Outcome, wrongUse } from '../inventory/command'
import { onDatabase } from '../inventory/database'

/** Writes all that the database holds into a file. */
export const backup: Command = {
  help: `Usage: npm run -s inventory -- backup FILE

Writes all that the database holds into FILE, which must not be there yet: as it is at one moment, while the application
runs. FILE is for this user alone, and has its name when it is complete and was read through once. Of PostgreSQL and of the
embedded database it is the same, so that either can be restored from it: npm run -s inventory -- restore --help.

It holds personal data, and no keys. Keep beside it, in another place: keys.json of DATA_DIR or the settings that stand for
it, all other settings, and the head that audit verify writes. See docs/backup.md.`,

  async run(args, terminal) {
    const { positionals } = parseArgs({ args, allowPositionals: true, options: {} })
    const [name, ...others] = positionals
    if (!name || others.length > 0) return wrongUse('Name the file to write.', backup)
    const file = resolve(name)
    if (existsSync(file)) return couldNot(`${name}: There is such a file already.`)
    const read = async (): Promise<Outcome> => {
      const { rows } = await checkedBackup(file)
      return { code: 0, messages: [`Written: ${rowsInWords(rows)}.`] }
    }
    const write = async (connection: Connection) => {
      await writeBackup(connection, file)
      return read()
    }
    const ask = async () => {
      await askForBackup(dataFolder(terminal.env), file)
      return read()
    }
    try {
      return await onDatabase(terminal, write, ask)
    } catch (error) {
      const why = whyNoBackup(error)
      if (why) return couldNot(`${name}: ${why}.`)
      throw error
    }
  },
}
