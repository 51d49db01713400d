import { expect, test } from 'vitest'
import { documents } from '@/domain/documents/documents'
import { toHtml } from '@/domain/exchange/writers/html'
import { demoRecord } from '../support/demo-record'
import { finished, inventory } from './terminal'

const day = '--date 2026-11-22'

test('each fault, item and recorded fact is a line, with the sentences that it rests on', async () => {
  const input = 'We keep your data for as long as necessary.\n\nWe are \u001b[2Jthe controller.'
  const { code, output, messages } = await inventory(`audit-notice - --record ${finished} ${day}`, { input })
  expect(code).toBe(1)
  expect(output).toMatch(/^To mend: A time for keeping data that says nothing \(vague-retention\)\./m)
  expect(output).toContain('  “We keep your data for as long as necessary.”\n')
  expect(output).toMatch(
    /^Found: Who the controller is \(controller\)\. Source: UK GDPR Articles 13\(1\)\(a\)/m,
  )
  expect(output).toMatch(/^Not found: How long data is kept \(retention\)\./m)
  expect(output).toMatch(/^Recorded, not found in the notice: IP address \(identifier\/.+\/plainName\)$/m)
  expect(output).not.toContain('\u001b')
  expect(messages?.join()).toMatch(/^To mend: 1\. Not found: \d+ of \d+\. Recorded and not found: \d+\.$/)
})

test('a notice that says everything is in order', async () => {
  const input = toHtml(documents.notice.compose(demoRecord('visit-someone-in-prison'), '2026-11-22'))
  const { code } = await inventory(`audit-notice - --record ${finished} ${day}`, { input })
  expect(code).toBe(0)
})

test('as JSON, each result has its source and its dates', async () => {
  const { output } = await inventory(`audit-notice - --json ${day}`, { input: 'We keep it for 1 year.' })
  const audit = JSON.parse(String(output))
  expect(audit).toMatchObject({ day: '2026-11-22', format: 'text', unsaid: [] })
  expect(audit.items).toContainEqual({
    id: 'retention',
    title: 'How long data is kept',
    citation: 'UK GDPR Articles 13(2)(a) and 14(2)(a)',
    link: 'https://www.legislation.gov.uk/eur/2016/679/article/13',
    from: '2020-12-31',
    appliesTo: expect.any(String),
    state: 'found',
    quotes: [{ text: 'We keep it for 1 year.', heading: '' }],
    count: 1,
  })
})

test.each([
  ['audit-notice', 'Usage: '],
  ['audit-notice a b', 'Usage: '],
  ['audit-notice - --record -', 'Usage: '],
  ['audit-notice - --date 2026-02-30', 'Usage: '],
  ['audit-notice /no/such/notice.html', '/no/such/notice.html: There is no such file'],
  ['audit-notice /dev/zero', '/dev/zero: The file is larger than 20 MB'],
  ['audit-notice -', 'standard input: There is no text in the notice'],
])('“%s” is refused', async (args, why) => {
  const { code, output, messages } = await inventory(args, { input: '' })
  expect({ code, output }).toEqual({ code: 2 })
  expect(messages?.join('\n')).toContain(why)
})
