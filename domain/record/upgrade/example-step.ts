import { references, text } from '../ask'
import type { Fields, Values } from '../field'
import type { KindAt, PlainEntry, Step } from './step'
import { steps } from './steps'

/**
 * A step that only tests know. It leads from a version 0 that there never was to the first one: parties were companies
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
      organisation: next.organisation,
      service: { ...service, about: { ...summary, label: 'What it is about' } } as Fields,
      kinds: { ...Object.fromEntries(kinds), note },
    }
  },
  service: ({ about, ...service }) => ({ ...service, ...(about !== undefined && { summary: about }) }),
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
    const { title, ...others } = answers
    return [{ kind: 'party', id, answers: { name: title, ...others } }]
  }
  if (kind !== 'system' || answers.supplier === undefined) return [entry]
  const { supplier, ...others } = answers
  const party = supplierOf(id)
  return [
    { kind, id, answers: { ...others, party } },
    { kind: 'party', id: party, answers: { name: supplier } },
  ]
}

/** Lets this process know the step until the tests of the file end. */
export function learnExampleStep(): () => void {
  steps.unshift(exampleStep)
  return () => {
    steps.splice(steps.indexOf(exampleStep), 1)
  }
}

/** A record of the first version as version 0 would have it: what the step makes of that is the record again. */
export function asVersionZero(record: object): Values {
  const { parties, service, ...others } = structuredClone(record) as Record<string, unknown> & {
    parties: ({ name: string } & Values)[]
    service: Values
  }
  const { summary, ...answers } = service
  return {
    ...{ ...others, schemaVersion: 0 },
    service: { ...answers, ...(summary !== undefined && { about: summary }) },
    companies: parties.map(({ name, ...party }) => ({ ...party, title: name })),
  }
}
