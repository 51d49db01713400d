import { relative, sep } from 'node:path'
import { parseArgs } from 'node:util'
import { dayInLondon } from '@/domain/day'
import { differences } from '@/domain/evidence/differences'
import type { Reading } from '@/domain/evidence/reading'
import { together } from '@/domain/evidence/reading'
import { reconcile } from '@/domain/evidence/reconcile'
import type { Drift } from '@/domain/exchange/evidence/drift'
import { writeDriftJson } from '@/domain/exchange/evidence/drift'
import { writeDriftJunit } from '@/domain/exchange/evidence/drift-junit'
import { writeDriftSarif } from '@/domain/exchange/evidence/drift-sarif'
import { writeDriftTable } from '@/domain/exchange/evidence/drift-table'
import { type Command, type Outcome, type Terminal, wrongUse } from '../inventory/command'
import { evidenceIn } from '../inventory/evidence-argument'
import { fileName } from '../inventory/file-argument'
import { recordIn } from '../inventory/record-argument'

const writers: Readonly<Record<string, (drift: Drift) => string>> = {
  table: writeDriftTable,
  json: writeDriftJson,
  junit: writeDriftJunit,
  sarif: writeDriftSarif,
}

/** Says in what a service, as evidence shows it, differs from its record. */
export const drift: Command = {
  help: `Usage: npm run -s inventory -- drift --record FILE --evidence FILE [--evidence FILE …]
                                     [--json | --format junit|sarif]

Says what the evidence shows and the record in FILE (JSON or YAML) does not: what is not recorded, what is kept longer or
elsewhere than recorded, what rests on consent and is there before any choice. Also lists what is recorded and was not
found, which is no difference. Needs no database. One of the files may be - for standard input. Exit code 1 when there
is any difference.

  --json           what differs, what was found and what was not, for programs
  --format junit   as a report of tests: each thing found is a test
  --format sarif   SARIF 2.1.0, as GitHub's code scanning reads it`,

  async run(args, terminal) {
    const { values } = parseArgs({
      args,
      options: {
        record: { type: 'string' },
        evidence: { type: 'string', multiple: true, default: [] },
        json: { type: 'boolean', default: false },
        format: { type: 'string' },
      },
    })
    const { record: recordFile, evidence: files, json, format } = values
    if (!recordFile) return wrongUse('Say which record: --record FILE.', drift)
    if (files.length === 0) return wrongUse('Say which evidence: --evidence FILE.', drift)
    if ([recordFile, ...files].filter((file) => file === '-').length > 1)
      return wrongUse('Only one file can be standard input.', drift)
    if (json && format) return wrongUse('--json and --format exclude each other.', drift)
    if (format !== undefined && format !== 'junit' && format !== 'sarif')
      return wrongUse(`There is no format “${format}”.`, drift)
    const read = await recordIn(recordFile, terminal)
    if ('refused' in read) return read.refused
    const readings: Reading[] = []
    for (const file of files) {
      const evidence = await evidenceIn(file, terminal)
      if ('refused' in evidence) return evidence.refused
      readings.push(evidence.reading)
    }
    const comparison = reconcile(read.record, {
      observations: together(readings),
      formats: readings.map((reading) => reading.format),
      day: dayInLondon(new Date()),
    })
    const differing = differences(comparison)
    const write = writers[json ? 'json' : (format ?? 'table')] ?? writeDriftTable
    const place = placeOf(recordFile, terminal)
    return outcomeOf({ ...comparison, differences: differing, recordFile: place }, write)
  },
}

function outcomeOf(drift: Drift, write: (drift: Drift) => string): Outcome {
  const { differences, found, notFound } = drift
  const count = differences.length === 1 ? '1 difference' : `${differences.length} differences`
  return {
    code: differences.length > 0 ? 1 : 0,
    output: write(drift),
    messages: [`${found.length} things found, ${notFound.length} recorded and not found: ${count}.`],
  }
}

/** Code scanning looks for the file from the root of what was checked out, which GitHub names. */
function placeOf(file: string, { env }: Terminal): string {
  if (file === '-') return fileName(file)
  return relative(env.GITHUB_WORKSPACE ?? '', file)
    .split(sep)
    .join('/')
}
