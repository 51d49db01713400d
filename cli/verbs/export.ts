import { parseArgs } from 'node:util'
import { writeRecordFile } from '@/domain/exchange/record-file/write'
import { hostOrganisation } from '@/prisma/record/host-organisation'
import { ownRecord } from '@/prisma/record/own-record'
import { exportRecord, noteExported } from '@/prisma/record/record-file'
import { type Command, couldNot, wrongUse } from '../inventory/command'
import { onMigratedDatabase } from '../inventory/database'

/** Writes the record file of a stored service. */
export const exportService: Command = {
  help: `Usage: npm run -s inventory -- export --service SLUG|--own [--format yaml|json]

Writes the record file of a service: all that is recorded about it, and what it uses of its organisation.

  --service  the service, as in the address of its pages
  --own      what the inventory captures itself, as the settings of this installation say: its own privacy notice and
             cookies page are made from it
  --format   yaml (unless you say otherwise) or json

The embedded database can be used while the application is stopped.`,

  async run(args, terminal) {
    const { values } = parseArgs({
      args,
      options: {
        service: { type: 'string' },
        own: { type: 'boolean', default: false },
        format: { type: 'string', default: 'yaml' },
      },
    })
    const { service, own, format } = values
    if (Boolean(service) === own)
      return wrongUse('Say which service: --service SLUG, or --own.', exportService)
    if (format !== 'yaml' && format !== 'json')
      return wrongUse(`There is no format “${format}”.`, exportService)
    return onMigratedDatabase(terminal, async ({ db }) => {
      if (!service) {
        const record = await ownRecord(terminal.env, await hostOrganisation(db, terminal.env))
        return { code: 0, output: writeRecordFile(record, format) }
      }
      const found = await exportRecord(db, service)
      if (!found.ok) return couldNot(`There is no service “${service}”.`)
      await noteExported(db, service, format)
      return { code: 0, output: writeRecordFile(found.value, format) }
    })
  },
}
