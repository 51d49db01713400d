import { expect, test } from 'vitest'
import { personIn, roleChanges } from './person-in-event'

const teamName = (id: string) => ({ visits: 'Prison visits team' })[id] ?? id

test('an event about somebody says who: whose roles it changed, or who is to review', () => {
  expect(personIn({ type: 'person-changed', personId: 'vic', before: {}, after: {} })).toBe('vic')
  expect(personIn({ type: 'version-assigned', versionId: 'v', number: 2, reviewerId: 'olive' })).toBe('olive')
  expect(personIn({ type: 'version-returned', versionId: 'v', number: 2 })).toBeUndefined()
})

test('a change of roles says which, before and after', () => {
  const before = { officer: false, memberships: [{ teamId: 'visits', role: 'viewer' }] }
  const after = { officer: true, memberships: [{ teamId: 'visits', role: 'editor' }] }
  expect(roleChanges({ type: 'person-changed', personId: 'vic', before, after }, teamName)).toEqual([
    { field: 'officer', label: 'Privacy officer', before: ['No'], after: ['Yes'] },
    {
      field: 'memberships',
      label: 'Teams',
      before: ['Viewer in Prison visits team'],
      after: ['Editor in Prison visits team'],
    },
  ])
})

test('an invitation says what somebody may do from then on, and other events say nothing of roles', () => {
  const after = { administrator: true, memberships: [] }
  expect(roleChanges({ type: 'person-invited', personId: 'ada', after }, teamName)).toEqual([
    { field: 'administrator', label: 'Administrator', before: [], after: ['Yes'] },
  ])
  expect(roleChanges({ type: 'person-invited', personId: 'ada' }, teamName)).toEqual([])
  expect(roleChanges({ type: 'signed-in', sessionId: 's' }, teamName)).toEqual([])
})
