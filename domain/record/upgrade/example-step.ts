import { references, text } from '../ask'
import type { Fields, Values } from '../field'
import { schemaVersion } from '../schema-version'
import { renameQuestion } from './rename-question'
import type { KindAt, PlainEntry, Step } from './step'
import { steps } from './steps'

/**
 * A step that only tests know, in the place of those that there are. It leads from a version 0 that there never was to the first one: parties were companies
 * with a trading name, what a service does was `about`, an identifier listed the systems that hold it, a system named
 * its supplier in words, and there were notes, which are gone. Systems and companies were the task `companies`.
 */
export const exampleStep: Step = {
  from: 0,
  changes: ['Companies are parties, and `title` is `name`.'],
  questions: (next) => {
    const { summary, ...service } = next.service
    const kinds = Object.entries(next.kinds).map(([name, kind]) => {
      if (name !== 'party') return [name, { ...kind, fields: { ...kind.fields, ...asked[name] } }]
      const { name: _, ...fields } = kind.fields
      return ['company', { ...kind, ...company, fields: { title: tradingName, ...fields } }]
    })
    return {
      ...next,
      service: { ...service, about: { ...summary, label: 'What it is about' } } as Fields,
      kinds: { ...Object.fromEntries(kinds), note },
    }
  },
  service: (service) => renameQuestion(service, 'about', 'summary'),
  shared: upgraded,
  own: (entry, scope) => {
    const { kind, id, answers } = entry
    if (kind === 'note') return []
    if (kind !== 'identifier') return upgraded(entry)
    const { systems = [], suppliedBy, ...others } = answers
    const holdings = (systems as string[]).map((system): PlainEntry => {
      return { kind: 'holding', id: scope.idFor(`${id}-in-${system}`), answers: { identifier: id, system } }
    })
    const supplier = scope.find('system', String(suppliedBy))?.id
    return [
      { kind, id, answers: { ...others, ...(supplier && { party: 'third', setter: supplierOf(supplier) }) } },
      ...holdings,
    ]
  },
  fact: (path) =>
    path
      .replace(/^company\/([^/]+)\/title$/, 'party/$1/name')
      .replace(/^company\//, 'party/')
      .replace(/^(identifier\/[^/]+)\/systems$/, '$1/holdings')
      .replace(/^service\/about$/, 'service/summary')
      .replace(/^note\/.*$/, 'service'),
  section: (id) => (id === 'notes' ? undefined : id.replace(/^companies$/, 'systems')),
  observation: ({ title, ...observation }) => ({ ...observation, name: title }),
}

const tradingName = text({ label: 'Trading name', required: 'Enter the trading name' })
const company = { plural: 'companies', noun: 'company' }
const asked: Record<string, Fields> = {
  identifier: {
    systems: references({ label: 'Systems that hold it', to: 'system' }),
    suppliedBy: text({ label: 'Supplied by' }),
  },
  system: { supplier: text({ label: 'Supplier' }) },
}
const note: KindAt = {
  ...{ plural: 'notes', noun: 'note', introduction: '', mayBeShared: false },
  fields: { words: text({ label: 'Words', required: 'Enter the words' }) },
}

const supplierOf = (system: string) => `${system}-supplier`

function upgraded(entry: PlainEntry): PlainEntry[] {
  const { kind, id, answers } = entry
  if (kind === 'company') {
    return [{ kind: 'party', id, answers: renameQuestion(answers, 'title', 'name') }]
  }
  if (kind !== 'system' || answers.supplier === undefined) return [entry]
  const { supplier, ...others } = answers
  const party = supplierOf(id)
  return [
    { kind, id, answers: { ...others, party } },
    { kind: 'party', id: party, answers: { name: supplier } },
  ]
}

/** While the example is known, the versions between the first one and that of this program are all alike. */
const sameAgain: Step[] = Array.from({ length: schemaVersion - 1 }, (_, index) => ({
  from: index + 1,
  changes: ['Nothing.'],
  questions: (next) => next,
}))

/** Lets this process know the step, and no other, until the tests of the file end. */
export function learnExampleStep(): () => void {
  const known = steps.splice(0, steps.length, exampleStep, ...sameAgain)
  return () => {
    steps.splice(0, steps.length, ...known)
  }
}

/** A record of this program as version 0 would have it: what the step makes of that is the record again. */
export function asVersionZero(record: object): Values {
  const { parties, service, ...others } = structuredClone(record) as Record<string, unknown> & {
    parties: Values[]
    service: Values
  }
  return {
    ...{ ...others, schemaVersion: 0 },
    service: renameQuestion(service, 'summary', 'about'),
    companies: parties.map((party) => renameQuestion(party, 'name', 'title')),
  }
}
