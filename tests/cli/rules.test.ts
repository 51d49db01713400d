import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { inventory } from './terminal'

test('the documentation lists the rules as the command does', async () => {
  expect(await inventory('rules')).toMatchObject({ code: 0, output: readFileSync('docs/rules.md', 'utf8') })
})

test('as JSON, each rule has its source and the days on which it holds', async () => {
  const { output } = await inventory('rules --json')
  const listed: Record<string, string>[] = JSON.parse(String(output))
  expect(listed.length).toBeGreaterThan(0)
  for (const rule of listed)
    expect(rule).toMatchObject({
      id: expect.stringMatching(/^[a-z0-9-]+$/),
      link: expect.stringMatching(/^https:/),
      from: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    })
})
