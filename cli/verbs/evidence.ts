import { parseArgs } from 'node:util'
import { dayInLondon } from '@/domain/day'
import { writeReadingTable } from '@/domain/exchange/evidence/reading-table'
import { type Command, couldNot, type Terminal, wrongUse } from '../inventory/command'
import { evidenceIn } from '../inventory/evidence-argument'

/** Reads files of evidence, and adds them to services. */
export const evidence: Command = {
  help: `Usage: npm run -s inventory -- evidence read FILE [--json]
       npm run -s inventory -- evidence add --service SLUG FILE

FILE (- for standard input) is a browser recording (HAR), a scan, a browser state of Playwright, an inspection of the
Website Evidence Collector, a list of cookies, the definition of a log format, or lines of a log. What it is is told by
what is in it. Values in it are dropped while it is read: names, hosts, lifetimes, sizes and counts are kept.

  read  writes what the file shows, as a table or with --json for programs; needs no database
  add   adds what it shows to the record of a stored service, where people decide about it. The same file again adds
        nothing. The embedded database can be used while the application is stopped`,

  async run(args, terminal) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false }, service: { type: 'string' } },
    })
    const [what, file, ...others] = positionals
    const { json, service } = values
    if (what !== 'read' && what !== 'add') return wrongUse('Say what to do: read or add.', evidence)
    if (!file || others.length > 0) return wrongUse('Name one file of evidence.', evidence)
    if (what === 'add' && json) return wrongUse('--json belongs to read.', evidence)
    if (what === 'add' && !service) return wrongUse('Say which service: --service SLUG.', evidence)
    if (what === 'read' && service) return wrongUse('--service belongs to add.', evidence)
    if (service) return add(file, service, terminal)
    const read = await evidenceIn(file, terminal)
    if ('refused' in read) return read.refused
    const output = json ? `${JSON.stringify(read.reading, null, 2)}\n` : writeReadingTable(read.reading)
    return { code: 0, output }
  },
}

async function add(file: string, service: string, terminal: Terminal) {
  const read = await evidenceIn(file, terminal)
  if ('refused' in read) return read.refused
  // Loaded here: to read a file needs no database.
  const { onMigratedDatabase } = await import('../inventory/database')
  const { addEvidenceAsOperator } = await import('@/prisma/evidence/add-evidence')
  return onMigratedDatabase(terminal, async ({ db }) => {
    const addedOn = dayInLondon(new Date())
    const stored = await addEvidenceAsOperator(db, service, { ...read, addedOn })
    if (stored.ok) {
      const { added, seenAgain } = stored.value
      return { code: 0, messages: [`${service}: ${added} observations added, ${seenAgain} seen again.`] }
    }
    const { refusal } = stored
    if (refusal.kind === 'not-found') return couldNot(`There is no service “${service}”.`)
    const why =
      refusal.kind === 'problems' ? refusal.problems.map(({ message }) => message).join('. ') : refusal.kind
    return couldNot(`${file}: The store refuses it. ${why}.`)
  })
}
