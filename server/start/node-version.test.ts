import { readFileSync } from 'node:fs'
import { satisfies } from 'semver'
import { expect, test } from 'vitest'
import { requireNode } from './node-version'

const { engines } = JSON.parse(readFileSync('package.json', 'utf8'))
const lock: { packages: Record<string, { engines?: { node?: string }; optional?: boolean }> } = JSON.parse(
  readFileSync('package-lock.json', 'utf8'),
)

const supported = ['20.19.0', '22.12.0', '24.0.0', '26.1.0']
const refused = ['18.20.8', '20.18.3', '21.7.3', '22.11.0', '23.11.0']

test.each(supported)('the start command and npm let Node.js %s in', (version) => {
  expect(satisfies(version, engines.node)).toBe(true)
  expect(() => requireNode(version)).not.toThrow()
})

test.each(refused)('the start command and npm refuse Node.js %s', (version) => {
  expect(satisfies(version, engines.node)).toBe(false)
  expect(() => requireNode(version)).toThrow(`Node.js ${version} cannot run this.`)
})

test.each(supported)('no locked package warns on Node.js %s', (version) => {
  const warning = Object.entries(lock.packages).filter(
    ([name, { engines, optional }]) =>
      name && !optional && engines?.node && !satisfies(version, engines.node),
  )
  expect(warning).toEqual([])
})
