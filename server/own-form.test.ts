import { expect, test } from 'vitest'
import { isOwnForm } from './own-form'

const settings = { NEXTAUTH_URL: 'https://inventory.example/' }

function sent(
  headers: Record<string, string>,
  environment: Parameters<typeof isOwnForm>[1] = settings,
): boolean {
  return isOwnForm(new Headers({ host: '10.0.0.7:3000', ...headers }), environment)
}

test('a form from a page at the address that people use is taken, whatever a proxy made of the host', () => {
  expect(sent({ origin: 'https://inventory.example' })).toBe(true)
})

test.each([
  'http://inventory.example',
  'https://inventory.example:8443',
  'https://elsewhere.example',
  'https://inventory.example.elsewhere.example',
  'null',
  '',
])('a form from another origin is refused, the same host by another scheme or port too: %j', (origin) =>
  expect(sent({ origin })).toBe(false),
)

test('the hosts that a request names do not make their pages own', () => {
  expect(sent({ origin: 'http://10.0.0.7:3000' })).toBe(false)
  const forwarded = { 'x-forwarded-host': 'elsewhere.example', 'x-forwarded-proto': 'https' }
  expect(sent({ origin: 'https://elsewhere.example', ...forwarded })).toBe(false)
})

test('further origins count where they are set', () => {
  const environment = { ...settings, ALLOWED_ORIGINS: 'https://old.example, http://10.0.0.7:3000' }
  expect(sent({ origin: 'https://old.example' }, environment)).toBe(true)
  expect(sent({ origin: 'http://10.0.0.7:3000' }, environment)).toBe(true)
  expect(sent({ origin: 'http://old.example' }, environment)).toBe(false)
})

test('a site on this machine is taken by each name of the machine, at its own port', () => {
  const environment = { NEXTAUTH_URL: 'http://localhost:3000' }
  for (const host of ['localhost', '127.0.0.1', '[::1]']) {
    expect(sent({ origin: `http://${host}:3000` }, environment)).toBe(true)
    expect(sent({ origin: `http://${host}:3001` }, environment)).toBe(false)
    expect(sent({ origin: `https://${host}:3000` }, environment)).toBe(false)
  }
})

test('a form that does not say where it comes from is refused', () => {
  expect(sent({})).toBe(false)
})
