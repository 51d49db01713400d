import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { provideKeys } from './keys'

const folder = mkdtempSync(join(tmpdir(), 'inventory-keys-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('keys are made once, for this user alone, and those in the environment come first', () => {
  const environment = (more: Record<string, string>) =>
    ({ NODE_ENV: 'test', DATA_DIR: folder, ...more }) as NodeJS.ProcessEnv
  const first = environment({})
  provideKeys(first)
  expect(Buffer.from(first.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY ?? '', 'base64')).toHaveLength(32)
  expect(statSync(join(folder, 'keys.json')).mode & 0o777).toBe(0o600)
  const second = environment({ NEXTAUTH_SECRET: 'given' })
  provideKeys(second)
  expect(second).toEqual({ ...first, NEXTAUTH_SECRET: 'given' })
})

test('a key that an older version did not know is made beside those that are kept', () => {
  const file = join(folder, 'keys.json')
  const { AUDIT_KEY, ...older } = JSON.parse(readFileSync(file, 'utf8'))
  writeFileSync(file, JSON.stringify(older))
  const env = { NODE_ENV: 'test', DATA_DIR: folder } as NodeJS.ProcessEnv
  provideKeys(env)
  expect(env).toMatchObject(older)
  expect(Buffer.from(env.AUDIT_KEY ?? '', 'base64')).toHaveLength(32)
  expect(env.AUDIT_KEY).not.toBe(AUDIT_KEY)
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ ...older, AUDIT_KEY: env.AUDIT_KEY })
})
