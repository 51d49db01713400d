import { expect, test } from 'vitest'
import { catalogue } from '@/domain/catalogue/catalogue'
import { inventory } from './terminal'

test('the catalogue is listed, with a line for each entry, and counted', async () => {
  const { code, output } = await inventory('catalogue')
  expect(code).toBe(0)
  const lines = String(output).split('\n')
  for (const { id, name, source, checkedOn } of catalogue) {
    const line = lines.find((each) => each.startsWith(`${id}\t${name}\t${source}\t`))
    expect(line).toMatch(
      checkedOn ? /\tChecked on \d+ \w+ \d{4}$/ : /\tNot yet checked against its documentation$/,
    )
  }
  expect(output).toContain('By kind of system')
  expect(output).toContain(`${catalogue.length} entries with `)
})

test('the catalogue as JSON says the same for programs', async () => {
  const { code, output } = await inventory('catalogue --json')
  expect(code).toBe(0)
  const { entries, checked, byKind, list } = JSON.parse(String(output))
  expect([entries, list.length]).toEqual([catalogue.length, catalogue.length])
  expect(checked).toBe(list.filter((entry: { checkedOn?: string }) => entry.checkedOn).length)
  expect(byKind.browser).toBeGreaterThan(0)
  expect(list[0]).toMatchObject({ id: 'nginx-access-log', subject: 'server-logs', kind: 'web-server-log' })
  expect(list[0].identifiers[0]).toEqual({ kind: 'ip-address', name: 'remote_addr' })
})
