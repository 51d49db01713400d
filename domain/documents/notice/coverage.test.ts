import { expect, test } from 'vitest'
import { exampleHolding, exampleIdentifier, exampleRecord, exampleSystem, keptFor } from '../example-record'
import { noticeCoverage } from './coverage'

const day = '2026-11-22'
const complete = exampleRecord({
  systems: [exampleSystem('logs', { stages: keptFor('P90D') })],
  purposes: [
    {
      id: 'p',
      name: 'run it',
      role: 'controller',
      regime: 'uk-gdpr',
      bases: [{ basis: 'public-task' }],
      automation: 'none',
    },
  ],
  identifiers: [exampleIdentifier('email', { purposes: ['p'], sources: ['person'], obligation: 'optional' })],
  holdings: [exampleHolding('email', 'logs')],
  contacts: (['privacy', 'dpo', 'complaints', 'regulator'] as const).map((topic) => ({
    id: topic,
    topic,
    name: topic,
  })),
})

test('17 items are checked, of which the controller complaint only from 19 June 2026', () => {
  expect(noticeCoverage(complete, '2026-06-18')).toHaveLength(16)
  expect(noticeCoverage(complete, '2026-06-19')).toHaveLength(17)
})

test('a notice that says everything meets every item', () => {
  expect(noticeCoverage(complete, day).filter(({ met }) => !met)).toEqual([])
})

test.each([
  ['Contact details of the data protection officer', { contacts: [] }],
  ['Right to complain to the regulator', { contacts: [] }],
  ['Right to complain to the controller', { contacts: [] }],
  ['Purposes of the processing', { purposes: [] }],
  ['Lawful basis for the processing', { purposes: [{ id: 'p', name: 'run it' }] }],
  ['Automated decisions and profiling', { purposes: [{ id: 'p', name: 'run it' }] }],
  ['Categories of personal data', { identifiers: [] }],
  ['Recipients of the data', { systems: [{ id: 'logs', name: 'logs' }] }],
  ['Transfers outside the UK and their safeguards', { systems: [exampleSystem('logs', { places: ['US'] })] }],
  ['Retention periods', { holdings: [] }],
  ['Source of the data', { identifiers: [exampleIdentifier('email')] }],
  [
    'Whether people must give the data, and what follows without it',
    { identifiers: [exampleIdentifier('email', { obligation: 'required' })] },
  ],
  [
    'Right to withdraw consent',
    { purposes: [{ id: 'p', name: 'run it', role: 'controller', bases: [{ basis: 'consent' }] }] },
  ],
  [
    'Legitimate interests',
    {
      purposes: [{ id: 'p', name: 'run it', role: 'controller', bases: [{ basis: 'legitimate-interests' }] }],
    },
  ],
] as const)('%s is not met without it', (item, without) => {
  const found = noticeCoverage({ ...complete, ...(without as object) }, day).find((one) => one.item === item)
  expect(found).toMatchObject({ met: false })
  expect(found?.because).not.toBe('')
})
