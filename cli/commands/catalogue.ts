import { parseArgs } from 'node:util'
import { dayInWords } from '@/domain/day-in-words'
import { catalogue as entries } from '@/domain/record/catalogue/catalogue'
import { catalogueCount } from '@/domain/record/catalogue/catalogue-count'
import { catalogueSubjects } from '@/domain/record/catalogue/entry'
import type { Command } from '../inventory/command'

/** Lists the starter catalogue, and counts it. */
export const catalogue: Command = {
  help: `Usage: npm run -s inventory -- catalogue [--json]

Lists what the starter catalogue offers, with the address and the source of each entry and the day on which its names
and times were compared with what the provider publishes. Counts the entries by kind of system and by subject.
What needs no system is kept in the browser. Needs no database.

  --json  the same as JSON: entries, checked, identifiers, byKind, bySubject and list, with the names of all
          identifiers; an entry that was not checked has no checkedOn`,

  async run(args) {
    const { values } = parseArgs({ args, options: { json: { type: 'boolean' } } })
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
