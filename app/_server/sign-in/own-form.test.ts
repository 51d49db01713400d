import { expect, test } from 'vitest'
import { isOwnForm } from './own-form'

const own = 'https://inventory.example'

function sent(headers: Record<string, string>): boolean {
  return isOwnForm(new Headers({ host: '10.0.0.7:3000', ...headers }), own)
}

test('A form from a page of this site is taken, by whichever address people reached it', () => {
  expect(sent({ origin: 'http://10.0.0.7:3000' })).toBe(true)
  expect(sent({ origin: 'https://forwarded.example', 'x-forwarded-host': 'forwarded.example' })).toBe(true)
  expect(sent({ origin: own })).toBe(true)
})

test.each(['https://elsewhere.example', 'null', '', 'https://inventory.example.elsewhere.example'])(
  'A form from elsewhere is refused: %j',
  (origin) => expect(sent({ origin })).toBe(false),
)

test('A form that does not say where it comes from is refused', () => {
  expect(sent({})).toBe(false)
})
