import { parseArgs } from 'node:util'
import { writeRecordFile } from '@/domain/exchange/record-file/write'
import { schemaVersion } from '@/domain/record/schema-version'
import { stepsFrom } from '@/domain/record/upgrade/steps'
import { type Command, wrongUse } from '../inventory/command'
import { fileName } from '../inventory/file-argument'
import { recordIn } from '../inventory/record-argument'

/** Writes a record file of an older version in today's. */
export const upgrade: Command = {
  help: `Usage: npm run -s inventory -- upgrade FILE [--format yaml|json]

Writes the record in FILE (JSON or YAML; - for standard input) in this program's version of the record, and says what has
changed since the file's own. Whatever reads record files does the same as it reads; FILE itself stays as it is. Needs no
database.

  --format  yaml or json; that of FILE unless you say otherwise`,

  async run(args, terminal) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { format: { type: 'string' } },
    })
    const [file, ...others] = positionals
    if (!file || others.length > 0) return wrongUse('Name one record file.', upgrade)
    const { format } = values
    if (format !== undefined && format !== 'yaml' && format !== 'json')
      return wrongUse(`There is no format “${format}”.`, upgrade)
    const read = await recordIn(file, terminal)
    if ('refused' in read) return read.refused
    const steps = stepsFrom(read.version)
    return {
      code: 0,
      output: writeRecordFile(read.record, format ?? read.format),
      messages:
        steps.length === 0
          ? [`${fileName(file)} is of version ${schemaVersion} already, the newest.`]
          : steps.flatMap(({ from, changes }) => [
              `Version ${from + 1}:`,
              ...changes.map((one) => `  ${one}`),
            ]),
    }
  },
}
