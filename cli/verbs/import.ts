import { parseArgs } from 'node:util'
import { placedById } from '@/domain/exchange/record-file/place-in-record'
import { importRecord } from '@/prisma/record/record-file'
import { type Command, couldNot, problemsIn, wrongUse } from '../inventory/command'
import { onMigratedDatabase } from '../inventory/database'
import { fileName } from '../inventory/file-argument'
import { recordIn } from '../inventory/record-argument'

/** Stores what a record file says. */
export const importFile: Command = {
  help: `Usage: npm run -s inventory -- import FILE [--team NAME]

Makes the stored service what the record in FILE (JSON or YAML; - for standard input) says: adds, changes and removes.
Other things that its organisation shares stay. Importing the same file again changes nothing, and a file with any
problem changes nothing.

  --team  the team of a service that is not stored yet; it is made when there is none of this name

The embedded database can be used while the application is stopped.`,

  async run(args, terminal) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { team: { type: 'string' } },
    })
    const [file, ...others] = positionals
    if (!file || others.length > 0) return wrongUse('Name one record file.', importFile)
    const read = await recordIn(file, terminal)
    if ('refused' in read) return read.refused
    return onMigratedDatabase(terminal, async ({ db }) => {
      const imported = await importRecord(db, read.record, { teamName: values.team })
      if (imported.ok) {
        const { slug, added, changed, removed } = imported.value
        return { code: 0, messages: [`${slug}: ${added} added, ${changed} changed, ${removed} removed.`] }
      }
      const { refusal } = imported
      return refusal.kind === 'problems'
        ? problemsIn(fileName(file), placedById(read.record, refusal.problems))
        : couldNot(`${fileName(file)}: The store refuses it (${refusal.kind}).`)
    })
  },
}
