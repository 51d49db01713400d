import { beforeEach, expect, test, vi } from 'vitest'
import { addressOfRefused, refusedIn } from './refused-upload'

beforeEach(() => {
  vi.stubEnv('NEXTAUTH_SECRET', 'known-to-everybody')
})

const refused = { field: 'file', message: 'The file is empty', circumstances: 'Signed in “twice”' } as const
const whose = { personId: 'edie', slug: 'visits' }

const tokenOf = async () =>
  new URL(await addressOfRefused(refused, whose), 'http://localhost').searchParams.get('refused') ?? ''

test('why an upload was refused comes back to the form of whoever sent it', async () => {
  const token = await tokenOf()
  expect(token).not.toContain('empty')
  expect(await refusedIn(token, whose)).toEqual(refused)
})

test('it says nothing to anybody else, on another page, or when it was altered', async () => {
  const token = await tokenOf()
  expect(await refusedIn(token, { ...whose, personId: 'vera' })).toBeUndefined()
  expect(await refusedIn(token, { ...whose, slug: 'other' })).toBeUndefined()
  expect(await refusedIn(`${token.slice(0, -6)}AAAAAA`, whose)).toBeUndefined()
  expect(await refusedIn('Call 07700', whose)).toBeUndefined()
  expect(await refusedIn(['a', 'b'], whose)).toBeUndefined()
})
