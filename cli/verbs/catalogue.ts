import { parseArgs } from 'node:util'
import { catalogue as entries } from '@/domain/catalogue/catalogue'
import { catalogueCount } from '@/domain/catalogue/catalogue-count'
import { catalogueSubjects } from '@/domain/catalogue/entry'
import { dayInWords } from '@/domain/day'
import { type Command, wrongUse } from '../inventory/command'

/** Lists the starter catalogue and counts it, or loads a catalogue of cookies. */
export const catalogue: Command = {
  help: `Usage: npm run -s inventory -- catalogue [--json]
       npm run -s inventory -- catalogue load FILE [--organisation ID] [--name NAME] [--licence TEXT]
                                              [--attribution TEXT] [--link ADDRESS]

Lists what the starter catalogue offers, with the address and the source of each entry and the day on which its names
and times were compared with what the provider publishes. Counts the entries by kind of system and by subject.
What needs no system is kept in the browser. Needs no database.

  --json  the same as JSON: entries, checked, identifiers, byKind, bySubject and list, with the names of all
          identifiers; an entry that was not checked has no checkedOn

  load    keeps a catalogue of cookies from a CSV file (- for standard input), such as the Open Cookie Database, for what
          is suggested about cookies that were observed. Loading one of the same name again replaces it. A file with
          any problem changes nothing

  --organisation  whose catalogue it is; not needed when there is only one
  --name          what suggestions call it; that of the file unless it is known
  --licence, --attribution, --link
                  on what terms its words may be used, whose they are and where they come from: shown with them

The embedded database can be used while the application is stopped.`,

  async run(args, terminal) {
    // Loaded only then: it brings the store.
    if (args[0] === 'load')
      return (await import('./load-catalogue')).loadCatalogueFile(args.slice(1), terminal, catalogue)
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { json: { type: 'boolean' } },
    })
    if (positionals.length > 0)
      return wrongUse('The one thing to do with a catalogue is to load it.', catalogue)
    return { code: 0, output: values.json ? asJson() : asText() }
  },
}

function asJson(): string {
  const list = entries.map(({ id, name, subject, system, source, checkedOn, identifiers }) => ({
    id,
    name,
    subject,
    kind: system?.kind ?? 'browser',
    source,
    checkedOn,
    identifiers: identifiers.map(({ kind, name, plainName }) => ({ kind, name: name ?? plainName })),
  }))
  return `${JSON.stringify({ ...catalogueCount(), list }, null, 2)}\n`
}

function asText(): string {
  const { byKind, bySubject, ...sums } = catalogueCount()
  const lines = entries.map(({ id, name, source, checkedOn }) => {
    const checked = checkedOn
      ? `Checked on ${dayInWords(checkedOn)}`
      : 'Not yet checked against its documentation'
    return [id, name, source, checked].join('\t')
  })
  const subjects = Object.entries(catalogueSubjects).map(
    ([subject, title]) => [title, bySubject[subject as keyof typeof bySubject] ?? 0] as const,
  )
  return [
    ...lines,
    '',
    ...counted('By kind of system', Object.entries(byKind)),
    ...counted('By subject', subjects),
    `${sums.entries.toLocaleString('en-GB')} entries with ${sums.identifiers.toLocaleString('en-GB')} identifiers`,
    `${sums.checked.toLocaleString('en-GB')} entries were checked against their documentation`,
    '',
  ].join('\n')
}

const counted = (title: string, counts: readonly (readonly [string, number])[]) => [
  title,
  ...counts.map(([what, count]) => `  ${String(count).padStart(3)}  ${what}`),
  '',
]
