import { describe, expect, test } from 'vitest'
import type { Actor } from './actor'
import {
  mayCreateServiceIn,
  mayEditOrganisation,
  mayEditService,
  mayManagePeople,
  visibleServiceAt,
  visibleServices,
} from './visibility'

const person: Actor = {
  personId: 'p',
  name: 'Ada',
  organisationId: 'ministry',
  officer: false,
  administrator: false,
  memberships: [],
}
const editor: Actor = { ...person, memberships: [{ teamId: 'visits', role: 'editor' }] }
const viewer: Actor = { ...person, memberships: [{ teamId: 'visits', role: 'viewer' }] }
const officer: Actor = { ...person, officer: true }
const administrator: Actor = { ...person, administrator: true }
const service = { organisationId: 'ministry', teamId: 'visits' }

describe('services that can be seen', () => {
  test('are those of the actor’s teams, whatever the role', () => {
    const both = {
      ...viewer,
      memberships: [...viewer.memberships, { teamId: 'forms', role: 'editor' as const }],
    }
    expect(visibleServices(both)).toEqual({ organisationId: 'ministry', teamId: { in: ['visits', 'forms'] } })
  })

  test('are none for somebody in no team', () => {
    expect(visibleServices(person)).toEqual({ organisationId: 'ministry', teamId: { in: [] } })
  })

  test.each([officer, administrator])(
    'are all of the organisation, and of no other, for officers and administrators',
    (actor) => {
      expect(visibleServices(actor)).toEqual({ organisationId: 'ministry' })
    },
  )
})

test('a service at an address is one of those; at what can be no address there is none', () => {
  expect(visibleServiceAt('visits', viewer)).toEqual({ slug: 'visits', ...visibleServices(viewer) })
  for (const strange of ['', 'new', 'Visits', 'visits\0', '\ud800'])
    expect(visibleServiceAt(strange, officer)).toEqual({ slug: '', organisationId: 'ministry' })
})

describe('a service', () => {
  test('is changed by editors of its team alone', () => {
    expect(mayEditService(editor, service)).toBe(true)
    for (const actor of [viewer, person, officer, administrator])
      expect(mayEditService(actor, service)).toBe(false)
    expect(mayEditService(editor, { ...service, teamId: 'forms' })).toBe(false)
  })

  test('of another organisation is out of reach even where the team has the same id', () => {
    expect(mayEditService(editor, { ...service, organisationId: 'other' })).toBe(false)
  })

  test('is made in a team by its editors alone', () => {
    expect(mayCreateServiceIn(editor, 'visits')).toBe(true)
    expect(mayCreateServiceIn(editor, 'forms')).toBe(false)
    for (const actor of [viewer, officer, administrator])
      expect(mayCreateServiceIn(actor, 'visits')).toBe(false)
  })
})

test('what all services share is kept by officers and administrators, people by administrators', () => {
  expect([officer, administrator, editor, viewer].map(mayEditOrganisation)).toEqual([
    true,
    true,
    false,
    false,
  ])
  expect([officer, administrator, editor, viewer].map(mayManagePeople)).toEqual([false, true, false, false])
})
