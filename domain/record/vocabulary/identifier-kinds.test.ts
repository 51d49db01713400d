import { expect, test } from 'vitest'
import { type IdentifierKind, identifierKinds } from './identifier-kinds'

const all: [string, IdentifierKind][] = Object.entries(identifierKinds)

test.each(all)(
  '%s is defined in a sentence, with an example and its terms in two vocabularies',
  (_, kind) => {
    expect(kind.label).toMatch(/^[A-Z].*[^.]$/)
    expect(kind.definition).toMatch(/^[A-Z].{10,}\.$/)
    expect(kind.example).not.toBe('')
    expect(kind.fideslang).toMatch(/^user(\.[a-z_]+)*$/)
    expect(kind.dpv).toMatch(/^https:\/\/w3id\.org\/dpv\/(pd|tech)#[A-Za-z]+$/)
  },
)

test('no two kinds have the same label', () => {
  expect(new Set(all.map(([, { label }]) => label)).size).toBe(all.length)
})

test('what is on a person’s device is an online identifier', () => {
  for (const [, { onDevice, online, label }] of all) if (onDevice) expect(online, label).toBe(true)
})

test.each([
  'ip-address',
  'cookie',
  'local-storage',
  'session-id',
  'username',
  'third-party-sign-in',
  'device-metadata',
  'device-fingerprint',
  'log-field',
  'usage-event',
] as const)('%s is an online identifier', (name) => {
  expect(identifierKinds[name].online).toBe(true)
})
