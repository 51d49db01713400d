import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type Authorship,
  type Confirmation,
  confirmationHindrance,
  isUnconfirmed,
  noAuthors,
  ownWorkIn,
  type SharedChange,
} from './authorship'

const people = fc.constantFrom('ada', 'ben', 'cai')
const hashes = fc.constantFrom('first', 'second')
const change: fc.Arbitrary<SharedChange> = fc.record({
  ...{
    kind: fc.constant('contact'),
    id: fc.constant('desk'),
    hash: hashes,
    changedAt: fc.integer({ min: 0, max: 9 }),
  },
  ...{ authorIds: fc.uniqueArray(people), authorsUnknown: fc.boolean() },
})
const confirmation: fc.Arbitrary<Confirmation> = fc.record({
  ...{ hash: hashes, personId: people },
  at: fc.integer({ min: 0, max: 9 }).map((time) => new Date(time)),
})
const authorship: fc.Arbitrary<Authorship> = fc.record({
  ...{ authorIds: fc.uniqueArray(people, { maxLength: 1 }), authorsUnknown: fc.boolean() },
  ...{
    sharedChanges: fc.array(change, { maxLength: 2 }),
    confirmations: fc.array(confirmation, { maxLength: 3 }),
  },
  exceptionById: fc.option(people),
})

test('whoever may review had a hand in nothing that somebody else has not looked at', () => {
  fc.assert(
    fc.property(authorship, people, (found, person) => {
      fc.pre(ownWorkIn(found, person) === undefined)
      if (found.exceptionById !== null && found.exceptionById !== person) return
      expect(found.authorIds).not.toContain(person)
      expect(found.authorsUnknown).toBe(false)
      for (const { hash, changedAt, authorIds, authorsUnknown } of found.sharedChanges)
        if (authorsUnknown || authorIds.includes(person))
          expect(
            found.confirmations.filter((one) => one.hash === hash && one.at.getTime() >= changedAt),
          ).toEqual(
            expect.arrayContaining([
              expect.objectContaining({ personId: expect.not.stringMatching(`^${person}$`) }),
            ]),
          )
    }),
  )
})

test('one’s own confirmation, and one’s own exception, never help oneself', () => {
  fc.assert(
    fc.property(authorship, people, (found, person) => {
      const confirmations = found.confirmations.filter(({ personId }) => personId !== person)
      const exceptionById = found.exceptionById === person ? null : found.exceptionById
      expect(ownWorkIn({ ...found, confirmations, exceptionById }, person)).toBe(ownWorkIn(found, person))
    }),
  )
})

test('of three officers each clears the others: what all who can have confirmed hinders nobody', () => {
  fc.assert(
    fc.property(change, (one) => {
      const at = new Date(one.changedAt)
      const confirmations = ['ada', 'ben', 'cai']
        .filter((personId) => confirmationHindrance(personId, one, []) === undefined)
        .map((personId) => ({ hash: one.hash, personId, at }))
      expect(isUnconfirmed(one, confirmations)).toBe(false)
      for (const person of ['ada', 'ben', 'cai'])
        expect(ownWorkIn({ ...noAuthors, sharedChanges: [one], confirmations }, person)).toBeUndefined()
    }),
  )
})

test('whoever alone made a change cannot confirm it, and nobody confirms it twice', () => {
  const own = {
    kind: 'contact',
    id: 'desk',
    hash: 'first',
    changedAt: 1,
    authorIds: ['ada'],
    authorsUnknown: false,
  }
  const confirmed = [{ hash: 'first', personId: 'ben', at: new Date(1) }]
  expect(confirmationHindrance('ada', own, [])).toBe('own change')
  expect(confirmationHindrance('ben', own, [])).toBeUndefined()
  expect(confirmationHindrance('ben', own, confirmed)).toBe('confirmed before')
  expect(confirmationHindrance('ben', { ...own, changedAt: 2 }, confirmed)).toBeUndefined()
})
