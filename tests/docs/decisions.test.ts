import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const folder = 'docs/decisions'

test('the list of decisions names each of them, the newest last', async () => {
  const files = readdirSync(folder).filter((name) => /^\d{3}-.*\.md$/.test(name))
  const lines = files.map((name) => {
    const [, number, title, day] =
      /^# (\d+)\. (.+)\n\n(\d+ \w+ \d{4})\n/.exec(readFileSync(`${folder}/${name}`, 'utf8')) ?? []
    expect(`${number?.padStart(3, '0')}`, name).toBe(name.slice(0, 3))
    return `- [${number}. ${title}](${name}), ${day}`
  })
  expect(lines.length).toBeGreaterThan(40)
  await expect(`# Decisions

The newest last. A decision may be superseded by a later one, which says so.

${lines.join('\n')}
`).toMatchFileSnapshot(`../../${folder}/README.md`)
})
