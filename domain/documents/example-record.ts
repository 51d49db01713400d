import type { Holding, Identifier, ServiceRecord, System } from '@/domain/record/record'
import { schemaVersion } from '@/domain/record/schema-version'

/** A record with nothing in it but names, and with these things in it: a test says only what it is about. */
export function exampleRecord(things: Partial<ServiceRecord> = {}): ServiceRecord {
  return {
    schemaVersion,
    organisation: { id: 'organisation', name: 'Department of Examples' },
    service: { slug: 'apply', name: 'Apply for an example' },
    people: [],
    parties: [],
    systems: [],
    purposes: [],
    categories: [],
    identifiers: [],
    categoryHoldings: [],
    holdings: [],
    sharings: [],
    choices: [],
    statements: [],
    contacts: [],
    dpiaAnswers: [],
    risks: [],
    signOffs: [],
    exceptions: [],
    evidence: [],
    observations: [],
    ...things,
  }
}

export function exampleIdentifier(id: string, answers: Partial<Identifier> = {}): Identifier {
  return { id, kind: 'ip-address', plainName: id, ...answers }
}

export function exampleCookie(id: string, answers: Partial<Identifier> = {}): Identifier {
  return { id, kind: 'cookie', plainName: id, name: id, cookieCategory: 'essential', ...answers }
}

/** A system with a public name that says which it is. */
export function exampleSystem(id: string, answers: Partial<System> = {}): System {
  return {
    id,
    name: id,
    publicName: `our ${id}`,
    kind: 'database',
    operator: 'own-team',
    places: ['GB'],
    ...answers,
  }
}

export function exampleHolding(identifier: string, system: string, answers: Partial<Holding> = {}): Holding {
  return { id: `${identifier}-in-${system}`, identifier, system, ...answers }
}

type Stages = NonNullable<System['stages']>

/** Kept for exactly this long after it is collected. */
export function keptFor(period: string): Stages {
  return [{ measure: 'exactly', period, from: 'collected' }]
}
