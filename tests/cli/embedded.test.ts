import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { lockDataFolder } from '@/prisma/database/data-folder-lock'
import { inventory } from './terminal'

const folder = mkdtempSync(join(tmpdir(), 'inventory-cli-'))
afterAll(() => rmSync(folder, { recursive: true }))

const env = { DATA_DIR: folder }

test('a new embedded database is laid down by migrating', async () => {
  expect(await inventory('migrate', { env })).toMatchObject({ code: 0 })
  const messages = ['The database is up to date.']
  expect(await inventory('migrate --check', { env })).toEqual({ code: 0, output: '', messages })
})

test('while the application runs, the embedded database is refused', async () => {
  const close = await lockDataFolder(folder)
  const { code, messages } = await inventory('migrate --check', { env })
  await close()
  expect({ code, messages }).toEqual({
    code: 2,
    messages: [expect.stringContaining('in use by another process')],
  })
})
