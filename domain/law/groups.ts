import { continued, type Gap } from '@/domain/record/gaps/gap'
import type { ServiceRecord } from '@/domain/record/record'
import { type SectionId, sections } from '@/domain/record/sections'
import { type Severity, severities } from '@/domain/record/severity'
import type { Finding } from './findings'
import { type Mender, menderOf } from './mender'

/**
 * Findings or gaps that one line stands for, because they ask the same of several things, or several questions on one page of the same
 * things. `items` names each thing, or each question, and leads to what mends it; `lead` is what stands before them.
 */
export type Group = { severity: Severity; mender: Mender; lead?: string; items: Item[] } & (
  | { of: 'finding'; points: Some<Finding> }
  | { of: 'gap' | 'dpia' | 'later'; points: Some<Gap> }
)
export type Item = { text: string; href: string }
type Some<P> = readonly [P, ...P[]]

/** What is open in a record: what the rules find, what it lacks, and what it will lack from a day to come. */
export type Open = { findings: readonly Finding[]; gaps: readonly Gap[]; later: readonly Gap[] }

/**
 * All that is open in a record, each finding and gap in one group. First what the rules find, what an exception covers at its end; then
 * what is lacking, what the DPIA lacks, and what will be lacking; of each the gravest first, and then by task.
 */
export function grouped(record: ServiceRecord, { findings, gaps, later }: Open): Group[] {
  const isOfDpia = ({ section }: Gap) => section === 'dpia'
  return [
    ...ofFindings(findings.filter(({ excuse }) => !excuse)),
    ...ofFindings(findings.filter(({ excuse }) => excuse)),
    ...ofGaps(
      record,
      'gap',
      gaps.filter((gap) => !isOfDpia(gap)),
    ),
    ...ofGaps(record, 'dpia', gaps.filter(isOfDpia)),
    ...ofGaps(record, 'later', later),
  ]
}

/** A group on one line, with all that it names. */
export function groupInWords({ lead, items }: Group): string {
  const named = items.map(({ text }) => text).join('; ')
  return lead ? `${lead}: ${named}` : named
}

/** Findings of one rule whose words differ only in the thing that they begin with stand together. */
function ofFindings(findings: readonly Finding[]): Group[] {
  const alike = ({ rule, mender, excuse, facts, text }: Finding) =>
    [rule, mender, excuse?.id, shapeOf(facts[0]), afterColon(text) ?? facts.join()].join('\n')
  return together(gravestFirst(findings), alike).map((points) => {
    const [{ severity, mender, text }] = points
    const asks = afterColon(text)
    const group = { of: 'finding', severity, mender, points } as const
    if (points.length === 1 || !asks)
      return { ...group, items: points.map(({ text, href }) => ({ text, href })) }
    const items = points.map(({ text, href }) => ({ text: text.slice(0, -asks.length - 2), href }))
    return { ...group, lead: asks.charAt(0).toUpperCase() + asks.slice(1), items }
  })
}

function afterColon(text: string): string | undefined {
  const at = text.indexOf(': ')
  return at < 0 ? undefined : text.slice(at + 2)
}

/** The same question about several things of one kind, and those on the same pages about the same things. */
function ofGaps(record: ServiceRecord, of: 'gap' | 'dpia' | 'later', gaps: readonly Gap[]): Group[] {
  const mender = ({ fact }: Gap) => menderOf(record, fact)
  // What is needed later is advice until then.
  const severityOf = ({ severity }: Gap) => (of === 'later' ? 'advice' : severity)
  const key = (gap: Gap) => [severityOf(gap), mender(gap), gap.from]
  const asking = together(gravestFirst(byTask(gaps)), (gap) =>
    [...key(gap), shapeOf(gap.fact), gap.asks].join('\n'),
  )
  const onSamePages = together(asking, (same) =>
    [...key(same[0]), kindIn(same[0].fact), ...same.map(({ href }) => href.split('#')[0])].join('\n'),
  )
  return onSamePages.map((questions) => {
    const points = questions.flat() as unknown as Some<Gap>
    const [first] = points
    return { of, severity: severityOf(first), mender: mender(first), points, ...namedIn(questions) }
  })
}

/** What stands for some questions about the same things, each a list of gaps in the order of the things. */
function namedIn(questions: Some<Some<Gap>>): Pick<Group, 'lead' | 'items'> {
  const [[first, ...others]] = questions
  if (others.length > 0) {
    const items = questions[0].map((gap, index) => ({
      text: (gap.about ?? gap.text) + forIdentifiers(questions.flatMap((question) => question[index] ?? [])),
      href: gap.href,
    }))
    return { lead: leadOf(questions), items }
  }
  if (questions.length === 1)
    return { items: [{ text: first.text + forIdentifiers([first]), href: first.href }] }
  const items = questions.map(([{ asks, href }]) => ({ text: continued(asks), href }))
  return { lead: (first.about ?? ownerOf(first)) + forIdentifiers(questions.flat()), items }
}

const ownerOf = ({ fact }: Gap) => (kindIn(fact) === 'organisation' ? 'The organisation' : 'The service')

const inEnglish = new Intl.ListFormat('en-GB')

function leadOf([first, ...others]: Some<Some<Gap>>): string {
  if (first[0].fact === 'dpiaAnswer') return `Answer ${first.length} questions of the DPIA`
  return inEnglish.format([first[0].asks, ...others.map(([{ asks }]) => continued(asks))])
}

/** For how many identifiers an answer is, where it is for several. */
function forIdentifiers(gaps: readonly Gap[]): string {
  const { size } = new Set(gaps.flatMap(({ identifiers = [] }) => identifiers))
  return size > 1 ? ` (for ${size} identifiers)` : ''
}

const kindIn = (fact: string) => fact.split('/')[0]

/** A fact without the thing: `system/log/access` is `system/…/access`. */
function shapeOf(fact: string): string {
  const [kind, ...rest] = fact.split('/')
  return rest.length < 2 ? fact : [kind, '*', ...rest.slice(1)].join('/')
}

function gravestFirst<P extends { severity: Severity }>(points: readonly P[]): P[] {
  const order = Object.keys(severities)
  return points.toSorted((one, other) => order.indexOf(one.severity) - order.indexOf(other.severity))
}

function byTask(gaps: readonly Gap[]): Gap[] {
  const place = new Map<SectionId, number>(sections.map(({ id }, index) => [id, index]))
  return gaps.toSorted((one, other) => (place.get(one.section) ?? 0) - (place.get(other.section) ?? 0))
}

/** Those with the same key together, in the order in which each key is met first. */
function together<P>(points: readonly P[], keyOf: (point: P) => string): [P, ...P[]][] {
  const groups = new Map<string, [P, ...P[]]>()
  for (const point of points) {
    const key = keyOf(point)
    const group = groups.get(key)
    if (group) group.push(point)
    else groups.set(key, [point])
  }
  return [...groups.values()]
}
