import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeFolder } from './make-folder'

test('a folder is made with those above it, for this user alone', () => {
  const above = mkdtempSync(join(tmpdir(), 'inventory-folder-'))
  const folder = join(above, 'a', 'b')
  makeFolder(folder)
  makeFolder(folder)
  expect(statSync(folder).mode & 0o777).toBe(0o700)
  rmSync(above, { recursive: true })
})

test.runIf(existsSync('/proc/self'))('where nothing can be made, that is said at once', () => {
  expect(() => makeFolder('/proc/inventory/data')).toThrow('ENOENT')
})
