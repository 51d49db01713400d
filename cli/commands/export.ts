import { parseArgs } from 'node:util'
import { writeRecordFile } from '@/domain/exchange/record-file/write'
import { exportRecord } from '@/prisma/record-file'
import { type Command, couldNot, wrongUse } from '../inventory/command'
import { onMigratedDatabase } from '../inventory/database'

/** Writes the record file of a stored service. */
export const exportService: Command = {
  help: `Usage: npm run -s inventory -- export --service SLUG [--format yaml|json]

Writes the record file of a service: all that is recorded about it, and what it uses of its organisation.

  --service  the service, as in the address of its pages
  --format   yaml (unless you say otherwise) or json

The embedded database can be used while the application is stopped.`,

  async run(args, terminal) {
    const { values } = parseArgs({
      args,
      options: { service: { type: 'string' }, format: { type: 'string', default: 'yaml' } },
    })
    const { service, format } = values
    if (!service) return wrongUse('Say which service: --service SLUG.', exportService)
    if (format !== 'yaml' && format !== 'json')
      return wrongUse(`There is no format “${format}”.`, exportService)
    return onMigratedDatabase(terminal, async ({ db }) => {
      const found = await exportRecord(db, service)
      if (!found.ok) return couldNot(`There is no service “${service}”.`)
      return { code: 0, output: writeRecordFile(found.value, format) }
    })
  },
}
