import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Actor } from './actor'
import { noAuthors } from './authorship'
import { hindrance, openStates, type Situation, type State, states, steps } from './workflow'

const owner = { organisationId: 'ministry', teamId: 'visits' }
const person: Actor = {
  personId: 'p',
  name: 'Ada',
  organisationId: 'ministry',
  officer: false,
  administrator: false,
  memberships: [],
}
const editor: Actor = { ...person, personId: 'e', memberships: [{ teamId: 'visits', role: 'editor' }] }
const officer: Actor = { ...person, personId: 'o', officer: true }
const others: Actor[] = [
  person,
  { ...person, administrator: true },
  { ...person, memberships: [{ teamId: 'visits', role: 'viewer' }] },
  { ...editor, memberships: [{ teamId: 'forms', role: 'editor' }] },
  { ...officer, organisationId: 'another' },
]
const situation = (state: State, more: Partial<Situation> = {}): Situation => ({
  state,
  owner,
  authorship: { ...noAuthors, authorIds: ['e'] },
  comments: { open: 0, mustChange: 0 },
  record: { gaps: 0, mustFix: 0 },
  ...more,
})
const stateNames = Object.keys(states) as State[]
/** The steps that somebody may take in a state. */
const open = (actor: Actor, at: Situation) =>
  Object.keys(steps).filter((name) => hindrance(name, actor, at) === undefined)

describe('what the team may do', () => {
  test.each<[State, string[]]>([
    ['draft', ['submit']],
    ['submitted', ['recall']],
    ['inReview', ['recall']],
    ['changesRequested', []],
    ['recalled', []],
    ['approved', []],
    ['published', ['confirm']],
    ['superseded', []],
    ['retired', []],
  ])('%s: %j', (state, allowed) => {
    expect(open(editor, situation(state))).toEqual(allowed)
  })

  test('a record with a gap or with something to fix is not submitted', () => {
    for (const record of [
      { gaps: 1, mustFix: 0 },
      { gaps: 0, mustFix: 1 },
    ])
      expect(hindrance('submit', editor, situation('draft', { record }))).toBe('incomplete')
  })
})

describe('what a privacy officer may do', () => {
  test.each<[State, string[]]>([
    ['draft', []],
    ['submitted', ['assign']],
    ['inReview', ['assign', 'return', 'approve']],
    ['changesRequested', []],
    ['recalled', []],
    ['approved', ['return', 'publish']],
    ['published', ['confirm', 'retire']],
    ['superseded', []],
    ['retired', ['reinstate']],
  ])('%s: %j', (state, allowed) => {
    expect(open(officer, situation(state, { comments: { open: 1, mustChange: 0 } }))).toEqual(allowed)
  })

  test('nobody reviews what they edited or submitted', () => {
    const own = situation('inReview', {
      authorship: { ...noAuthors, authorIds: ['e', 'o'] },
      comments: { open: 1, mustChange: 0 },
    })
    for (const step of ['assign', 'return', 'approve']) expect(hindrance(step, officer, own)).toBe('own work')
  })

  test('a version is returned with a comment, and approved without one that must be met', () => {
    const without = situation('inReview')
    const withAdvice = situation('inReview', { comments: { open: 1, mustChange: 0 } })
    const withMore = situation('inReview', { comments: { open: 2, mustChange: 1 } })
    expect(hindrance('return', officer, without)).toBe('comments')
    expect(hindrance('return', officer, withAdvice)).toBeUndefined()
    expect(hindrance('approve', officer, withAdvice)).toBeUndefined()
    expect(hindrance('approve', officer, withMore)).toBe('comments')
  })
})

test('nobody else may take any step', () => {
  for (const actor of others)
    for (const state of stateNames)
      expect(open(actor, situation(state, { comments: { open: 1, mustChange: 0 } }))).toEqual([])
})

test('what is not in the table is refused', () => {
  const actors = fc.constantFrom(editor, officer, ...others)
  const names = fc.oneof(fc.string(), fc.constantFrom('constructor', '__proto__', 'toString'))
  fc.assert(
    fc.property(actors, names, fc.string(), (actor, name, state) => {
      fc.pre(!Object.hasOwn(steps, name) && !Object.hasOwn(states, state))
      expect(hindrance(name, actor, situation('draft'))).toBe('role')
      expect(hindrance('approve', officer, situation(state as State))).toBe('state')
    }),
  )
})

test('each step leads somewhere, and each state but the draft is led to', () => {
  const reached = new Set(Object.values(steps).map(({ to }) => to as State))
  expect([...reached].sort()).toEqual(stateNames.filter((state) => state !== 'draft').sort())
  for (const { from } of Object.values(steps)) for (const state of from) expect(stateNames).toContain(state)
})

test('what is under way has steps on', () => {
  for (const state of openStates)
    expect(Object.values(steps).some(({ from }) => (from as readonly State[]).includes(state))).toBe(true)
})
