import { parseArgs } from 'node:util'
import { dayInLondon, dayInWords } from '@/domain/day'
import { placedById } from '@/domain/exchange/record-file/place-in-record'
import { findings, mustFix } from '@/domain/law/findings'
import { type Group, grouped, groupInWords } from '@/domain/law/groups'
import { menders } from '@/domain/law/mender'
import type { Gap } from '@/domain/record/gaps/gap'
import { gaps, laterGaps } from '@/domain/record/gaps/gaps'
import { severities } from '@/domain/record/severity'
import { unusedIn } from '@/domain/record/unused'
import { type Command, isDay, wrongUse } from '../inventory/command'
import { recordIn } from '../inventory/record-argument'

/** Says what a record file lacks, and what the rules find in it. */
export const check: Command = {
  help: `Usage: npm run -s inventory -- check FILE [--date YYYY-MM-DD] [--json]

Says what breaks a rule in the record in FILE (JSON or YAML; - for standard input), and what it lacks to be complete,
the gravest first: one line for each question about things of a kind, with the fact that it is about and all the things
that it stands for. Also names, among the messages, what the record says that no document will state. Needs no database.
Exit code 1 when something is lacking, however grave, or a rule's “Must fix” is found; other findings do not count, and
neither does what a valid exception covers.

  --date YYYY-MM-DD  the day on which it is to be complete and the rules are looked at, today if not given
  --json             { "gaps", "later", "findings", "groups" } as JSON: each gap and finding with the address of the page that mends it,
                     later being what will be needed from another day on, and the lines as groups of them`,

  async run(args, terminal) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { json: { type: 'boolean' }, date: { type: 'string' } },
    })
    const [file, ...others] = positionals
    if (!file || others.length > 0) return wrongUse('Name one record file.', check)
    const { date = dayInLondon(new Date()) } = values
    if (!isDay(date)) return wrongUse(`“${date}” is not a date like 2026-11-30.`, check)
    const read = await recordIn(file, terminal)
    if ('refused' in read) return read.refused
    const lacking = gaps(read.record, date)
    const later = laterGaps(read.record, date)
    const found = findings(read.record, date)
    const groups = grouped(read.record, { findings: found, gaps: lacking, later })
    const output = values.json
      ? `${JSON.stringify({ gaps: lacking, later, findings: found, groups: groups.map(asData) }, null, 2)}\n`
      : groups.map((group) => `${lineOf(group)}\n`).join('')
    const unused = placedById(read.record, unusedIn(read.record)).map(
      ({ path, message }) => `Not used: ${path}: ${message}.`,
    )
    const wrong = mustFix(found).length
    return {
      code: lacking.length > 0 || wrong > 0 ? 1 : 0,
      output,
      messages: [...unused, summary(lacking), outcomeOf(found.length, wrong)],
    }
  },
}

/** A group as a line: the facts that it is about, how much it matters, and what is to be done about what. */
function lineOf(group: Group): string {
  const { severity, mender } = group
  const who = mender === 'team' ? [] : [`${menders[mender]} can mend this.`]
  const begin = `${inOne(factsOf(group))}: ${severities[severity]}: ${groupInWords(group)}`
  if (group.of === 'finding') {
    const [{ rule, excuse }] = group.points
    const covered = excuse ? [`Excepted until ${excuse.until}.`] : []
    return [`${begin} (${rule}).`, ...who, ...covered].join(' ')
  }
  const [{ from }] = group.points
  const needed = group.of === 'later' && from ? [`Needed from ${dayInWords(from)}.`] : []
  return needed.length + who.length > 0 ? [`${begin}.`, ...needed, ...who].join(' ') : begin
}

function asData(group: Group) {
  const { points: _, ...said } = group
  return { ...said, text: groupInWords(group), facts: factsOf(group) }
}

/** The facts that a group is about, of a finding the one that mends it first. */
function factsOf(group: Group): string[] {
  return group.of === 'finding'
    ? group.points.map(({ facts }) => facts[0])
    : group.points.map(({ fact }) => fact)
}

/** Facts of one kind as one pattern, as in a shell: `system/…/{securityFile,encryption}`. */
function inOne(facts: readonly string[]): string {
  const cut = facts.map((fact) => [fact.slice(0, Math.max(0, fact.lastIndexOf('/'))), fact.split('/').at(-1)])
  const [things, questions] = [
    new Set(cut.map(([thing]) => thing)),
    new Set(cut.map(([, question]) => question)),
  ]
  const [thing = ''] = things
  const begin = things.size === 1 ? thing : `${thing.split('/')[0]}/*`
  const end = questions.size === 1 ? [...questions].join() : `{${[...questions].join()}}`
  return begin ? `${begin}/${end}` : end
}

/** How much is lacking: the whole, and how grave. */
function summary(lacking: readonly Gap[]): string {
  if (lacking.length === 0) return 'The record is complete.'
  const number = (count: number) => count.toLocaleString('en-GB')
  const grave = Object.entries(severities).map(
    ([severity, words]) => `“${words}” ${number(lacking.filter((gap) => gap.severity === severity).length)}`,
  )
  const things = lacking.length === 1 ? '1 thing' : `${number(lacking.length)} things`
  return `The record lacks ${things}: ${grave.join(', ')}.`
}

function outcomeOf(found: number, wrong: number): string {
  if (found === 0) return 'No rule is broken.'
  return `The rules find ${found.toLocaleString('en-GB')}, of which ${wrong.toLocaleString('en-GB')} must be fixed.`
}
