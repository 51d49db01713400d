import { expect, test } from 'vitest'
import { problemsOf } from '@/domain/record/parse'
import { changeForm, invitationForm, personQuestions, personValues } from './person-form'

const teams = [
  { id: 'team-b', name: 'Prison visits' },
  { id: 'team-a', name: 'Court transcripts' },
]
const typed = {
  name: ' Amina Khan ',
  email: ' amina@visits.example ',
  'team-team-b': 'none',
  'team-team-a': 'none',
}

test('An invitation without roles is for somebody who may sign in and no more', () => {
  expect(invitationForm.parse(typed)).toEqual({
    name: 'Amina Khan',
    email: 'amina@visits.example',
    officer: false,
    administrator: false,
    memberships: [],
  })
})

test('One ticked role and several are both read', () => {
  expect(invitationForm.parse({ ...typed, roles: 'officer' })).toMatchObject({
    officer: true,
    administrator: false,
  })
  expect(invitationForm.parse({ ...typed, roles: ['officer', 'administrator'] })).toMatchObject({
    officer: true,
    administrator: true,
  })
})

test('What is stored about somebody and posted again unchanged is no change', () => {
  const stored = {
    name: 'Amina Khan',
    officer: false,
    administrator: true,
    memberships: [
      { teamId: 'team-a', role: 'viewer' as const },
      { teamId: 'team-b', role: 'editor' as const },
    ],
  }
  const posted = { ...personValues(teams, stored), id: 'amina', version: '3' }
  expect(changeForm.parse(posted)).toEqual({ id: 'amina', version: 3, changes: stored })
})

test('Every team is asked about, and somebody new is in none', () => {
  expect(personQuestions(teams).map(({ name }) => name)).toEqual(Object.keys(personValues(teams)))
  expect(personValues(teams)).toMatchObject({ 'team-team-a': 'none', 'team-team-b': 'none' })
})

test.each([
  [{ name: '  ' }, 'name', 'Enter their name'],
  [
    { name: 'Amina\u202e Khan' },
    'name',
    'Name must not include characters that cannot be seen. Type it again instead of pasting it',
  ],
  [{ email: '' }, 'email', 'Enter their email address'],
  [{ email: 'amina' }, 'email', 'Enter an email address in the correct format, like name@example.gov.uk'],
  [{ roles: 'owner' }, 'roles.0', 'Select roles from the list'],
  [{ 'team-team-a': 'owner' }, 'team-team-a', 'Select their role in the team'],
])('What cannot be stored is refused at its question: %j', (change, path, message) => {
  const { error } = invitationForm.safeParse({ ...typed, ...change })
  expect(error && problemsOf(error)).toEqual([{ path, message }])
})
