import { expect, test } from 'vitest'
import { verbs } from '@/cli/inventory/verbs'
import { inventory } from './terminal'

const names = Object.keys(verbs)

test('the help names every verb', async () => {
  const { code, output } = await inventory('--help')
  expect(code).toBe(0)
  for (const name of names) expect(output).toMatch(new RegExp(`^  ${name} +\\w`, 'm'))
})

test.each(names)('%s explains itself, and refuses an option that it does not know', async (name) => {
  const { code, output } = await inventory(`${name} --help`)
  expect({ code, output }).toEqual({ code: 0, output: expect.stringContaining(`inventory -- ${name}`) })
  const refused = await inventory(`${name} --no-such-option`)
  expect(refused.code).toBe(2)
  expect(refused.output).toBeUndefined()
  expect(refused.messages?.join('\n')).toContain('--no-such-option')
})

test.each(['', 'delete', 'toString', '--json'])('“%s” is no verb', async (name) => {
  const { code, messages } = await inventory(name)
  expect(code).toBe(2)
  expect(messages?.join('\n')).toContain('Usage: ')
})

test.each([
  'check',
  'check a.json b.json',
  'import',
  'export',
  'export --service a --format xml',
  'export --service a --own',
  'migrate --check --create a',
  'migrate --as applied',
  'migrate --resolve a',
  'migrate --create ../a',
  'audit',
  'audit sign',
  'audit verify --before 2026-01-01',
  'audit expire --before 2026-02-30',
  'document notice',
  'evidence',
  'evidence read',
  'evidence add evidence.json',
  'evidence read evidence.json --service a',
  'drift --evidence evidence.json',
  'drift --record record.yaml',
  'drift --record - --evidence -',
  'drift --record a --evidence b --format xml',
  'scan',
  'scan ftp://example.gov.uk/',
  'scan https://example.gov.uk/ --pages 0',
  'scan https://example.gov.uk/ --consent perhaps',
])('“%s” is used wrongly: nothing is done, and the help is shown', async (args) => {
  const { code, messages } = await inventory(args, { env: { DATA_DIR: '/dev/null' } })
  expect(code).toBe(2)
  expect(messages?.join('\n')).toContain('Usage: ')
})
