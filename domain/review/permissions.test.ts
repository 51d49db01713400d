import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Actor } from './actor'
import type { Target } from './may'
import { isReading, may, type Permission, permissions, placesWhere } from './permissions'
import { serviceWhere, visibleServiceAt, visibleServices } from './visibility'

const all = Object.entries(permissions).flatMap(([resource, { actions }]) =>
  Object.keys(actions).map((action) => `${action} ${resource}` as Permission),
)
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
const people = { person, viewer, editor, officer, administrator }
const service = { organisationId: 'ministry', teamId: 'visits' }

/** Who of these may do it, with a thing of the team or organisation of all of them. */
const whoMay = (permission: Permission, target: Target = service) =>
  Object.entries(people).flatMap(([name, actor]) => (may(actor, permission, target) ? [name] : []))

describe('in their own organisation', () => {
  test.each<[Permission, string]>([
    ['see service', 'viewer editor officer administrator'],
    ['see record', 'viewer editor officer administrator'],
    ['export documents', 'viewer editor officer administrator'],
    ['see history', 'viewer editor officer administrator'],
    ['create service', 'editor'],
    ['export record', 'viewer editor officer administrator'],
    ['create record', 'editor'],
    ['change record', 'editor'],
    ['remove record', 'editor'],
    ['see catalogue', 'editor'],
    ['see organisation', 'person viewer editor officer administrator'],
    ['change organisation', 'officer administrator'],
    ['remove organisation', 'officer administrator'],
    ['see people', 'administrator'],
    ['change people', 'administrator'],
    ['create team', 'administrator'],
    ['see mail', 'administrator'],
    ['send mail', 'administrator'],
    ['see refusal', 'administrator'],
    ['submit version', 'editor'],
    ['recall version', 'editor'],
    ['assign version', 'officer'],
    ['return version', 'officer'],
    ['approve version', 'officer'],
    ['confirm version', 'editor officer'],
    ['except version', 'administrator'],
    ['see sharedChange', 'officer administrator'],
    ['confirm sharedChange', 'officer'],
    ['create comment', 'editor officer'],
    ['resolve comment', 'officer'],
    ['see desk', 'officer'],
  ])('“%s” is for %s', (permission, who) => {
    expect(whoMay(permission)).toEqual(who.split(' '))
  })

  test('a service of another team is for officers and administrators to see, and for nobody to change', () => {
    const another = { ...service, teamId: 'forms' }
    expect(whoMay('see record', another)).toEqual(['officer', 'administrator'])
    expect(whoMay('change record', another)).toEqual([])
  })

  test('everybody ends their own sessions, and an administrator those of others', () => {
    expect(whoMay('end session', person)).toEqual(Object.keys(people))
    expect(whoMay('end session', { ...person, personId: 'another' })).toEqual(['administrator'])
  })
})

const ids = fc.constantFrom('one', 'two', 'three')
const actors: fc.Arbitrary<Actor> = fc.record({
  personId: ids,
  name: fc.constant('Ada'),
  organisationId: ids,
  officer: fc.boolean(),
  administrator: fc.boolean(),
  memberships: fc.array(
    fc.record({ teamId: ids, role: fc.constantFrom('editor' as const, 'viewer' as const) }),
  ),
})
const targets: fc.Arbitrary<Target> = fc.record(
  { organisationId: ids, teamId: ids, personId: ids },
  { requiredKeys: [] },
)
const permission = fc.constantFrom(...all)

const forEverybody: Permission[] = ['see publicPage', 'see notice']

test('nobody reaches another organisation, whatever their roles and teams', () => {
  fc.assert(
    fc.property(actors, permission, targets, (actor, wish, target) => {
      fc.pre(!forEverybody.includes(wish) && target.organisationId !== actor.organisationId)
      expect(may(actor, wish, target)).toBe(false)
    }),
  )
})

test('whoever only views changes nothing but their own sessions and notifications', () => {
  fc.assert(
    fc.property(actors, permission, targets, (actor, wish, target) => {
      fc.pre(!isReading(wish) && !['end session', 'change notification'].includes(wish))
      const memberships = actor.memberships.map(({ teamId }) => ({ teamId, role: 'viewer' as const }))
      expect(may({ ...actor, officer: false, administrator: false, memberships }, wish, target)).toBe(false)
    }),
  )
})

test('nobody who is not signed in does more than see public pages and notices', () => {
  for (const wish of all) expect(may(undefined, wish, service)).toBe(forEverybody.includes(wish))
})

test('another role takes nothing away', () => {
  fc.assert(
    fc.property(
      actors,
      permission,
      targets,
      fc.constantFrom('officer', 'administrator'),
      (actor, wish, target, role) => {
        fc.pre(may(actor, wish, target))
        expect(may({ ...actor, [role]: true }, wish, target)).toBe(true)
      },
    ),
  )
})

test('the where-clause of services finds exactly those with which the actor may do it', () => {
  const aboutServices = all.filter((wish) => /(service|record|documents|history|catalogue)$/.test(wish))
  fc.assert(
    fc.property(
      actors,
      fc.constantFrom(...aboutServices),
      ids,
      ids,
      (actor, wish, organisationId, teamId) => {
        const where: { organisationId: string; teamId?: { in: string[] } } = visibleServices(actor, wish)
        const isFound =
          where.organisationId === organisationId &&
          (where.teamId === undefined || where.teamId.in.includes(teamId))
        expect(isFound).toBe(may(actor, wish, { organisationId, teamId }))
      },
    ),
  )
})

test.each([
  'see',
  '',
  'see nothing',
  'fly record',
  'change __proto__',
  'constructor record',
  'toString toString',
])('what is not in the table is refused to everybody: “%s”', (unknown) => {
  for (const actor of [undefined, ...Object.values(people)])
    expect(may(actor, unknown as Permission, { ...service, personId: 'p' })).toBe(false)
  expect(placesWhere(administrator, unknown as Permission)).toEqual([])
})

test('a role that is not in the table gives nothing', () => {
  const owner = { ...person, memberships: [{ teamId: 'visits', role: 'owner' as 'editor' }] }
  expect(all.filter((wish) => may(owner, wish, service))).toEqual(
    all.filter((wish) => may(person, wish, service)),
  )
})

test('a service at an address is sought among those; at what can be no address there is none', () => {
  expect(visibleServiceAt('visits', viewer)).toEqual({ slug: 'visits', ...visibleServices(viewer) })
  for (const strange of ['', 'new', 'Visits', 'visits\0', '\ud800'])
    expect(serviceWhere(strange)).toEqual({ slug: '' })
})
