import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { inventory } from './terminal'

test('the documentation says who may do what as the product decides it', async () => {
  const { output } = await inventory('permissions')
  expect(await readFile('docs/permissions.md', 'utf8')).toBe(output)
})
