import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { inventory } from './terminal'

test('the documentation draws the workflow as the product follows it', async () => {
  const { output } = await inventory('workflow')
  expect(await readFile('docs/workflow.md', 'utf8')).toBe(output)
})
