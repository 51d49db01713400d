import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { completeRecord } from '@/domain/record/example-record'
import type { Field } from '@/domain/record/field'
import { serviceFields } from '@/domain/record/kinds/service'
import { inventory, unfinished } from './terminal'

const brokenRecord = {
  ...completeRecord,
  identifiers: completeRecord.identifiers.map((identifier) => ({ ...identifier, personalData: false })),
}

const folder = mkdtempSync(join(tmpdir(), 'inventory-check-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('what an unfinished record lacks is a line that begins with its fact, and says how much it matters', async () => {
  const { code, output } = await inventory(`check ${unfinished}`)
  expect(code).toBe(1)
  expect(output).toMatch(
    /^service\/\S*nextReview\S*: Should fix: .*nter the date of the next review(; .+)?$/m,
  )
})

test('the same question about several things is one line that names them', async () => {
  const file = 'tests/facts/real-services/get-a-fishing-licence.yaml'
  const { output, messages } = await inventory(`check ${file} --date 2026-12-01`)
  const lines = String(output).trim().split('\n')
  expect(lines.length).toBeLessThanOrEqual(40)
  expect(lines).toEqual(
    expect.arrayContaining([
      expect.stringMatching(
        /^system\/\*\/\{securityFile,encryption\}: Should fix: Describe how .+ and say .+: AWS servers; Licence database; GOV\.UK Pay; /,
      ),
      'system/*/stages: Must fix: Say how long it is kept: Print and post (for 2 identifiers); GOV.UK Notify (for 2 identifiers); Newsletters; Google Analytics (for 5 identifiers)',
      expect.stringMatching(/^dpiaAnswer: Should fix: Answer 20 questions of the DPIA: (.+; ){19}/),
    ]),
  )
  const counts = /^The record lacks 118 things: “Must fix” (\d+), “Should fix” (\d+), “Advice” (\d+)\.$/.exec(
    messages?.find((message) => message.startsWith('The record lacks')) ?? '',
  )
  expect(counts?.slice(1).reduce((sum, count) => sum + Number(count), 0)).toBe(118)
})

test('what breaks a rule is a line that says how much it matters and which rule it is', async () => {
  const record = JSON.stringify(brokenRecord)
  expect(await inventory('check - --date 2026-11-22', { input: record })).toMatchObject({
    code: 1,
    output: expect.stringMatching(
      /^identifier\/ip\/personalData: Must fix: .+ \(not-personal-needs-reason\)\.$/m,
    ),
    messages: expect.arrayContaining([
      expect.stringMatching(/^The rules find \d+, of which 1 must be fixed\.$/),
    ]),
  })
})

test('a record that is complete and breaks no rule is in order', async () => {
  const { code, output } = await inventory('check - --date 2026-11-22', {
    input: JSON.stringify(completeRecord),
  })
  expect({ code, output }).toEqual({ code: 0, output: '' })
})

test('a date that no calendar has is refused', async () => {
  expect(await inventory('check - --date 2026-02-30', { input: '' })).toMatchObject({ code: 2 })
})

test('as JSON, the gaps say which page mends them', async () => {
  const { code, output } = await inventory(`check - --json`, { input: await readFile(unfinished, 'utf8') })
  expect(code).toBe(1)
  const { gaps, groups } = JSON.parse(String(output))
  expect(gaps).toContainEqual({
    section: expect.any(String),
    severity: 'should',
    text: 'Enter the date of the next review',
    asks: 'Enter the date of the next review',
    fact: 'service/nextReview',
    href: expect.stringMatching(/^\/services\/request-a-court-transcript\//),
  })
  const grouped = groups.filter(({ of }: { of: string }) => of !== 'finding')
  expect(grouped.flatMap(({ facts }: { facts: string[] }) => facts).sort()).toEqual(
    gaps.map(({ fact }: { fact: string }) => fact).sort(),
  )
})

test('a file that is broken is refused with the place', async () => {
  expect(await inventory('check -', { input: '{"schemaVersion": 1' })).toEqual({
    code: 2,
    messages: ['standard input: line 1, column 20: The file ends before the record is complete'],
  })
})

test('what is wrong in a record is said with its path', async () => {
  const file = join(folder, 'wrong.json')
  writeFileSync(
    file,
    '{"schemaVersion": 3, "organisation": {"id": "o", "name": "O"}, "service": {"slug": "s", "name": "S"}}',
  )
  expect(await inventory(`check ${file}`)).toEqual({
    code: 2,
    messages: [
      `${file}: schemaVersion: This is of version 3 of the record, and this program knows versions 1 to 2. Use a newer version of the inventory`,
    ],
  })
})

test.each([
  ['/tmp', 'It is a folder, not a file'],
  ['/no/such/record.yaml', 'There is no such file'],
  ['package.json/record.yaml', 'There is no such file'],
  ['a\0b', 'There is no such file'],
  ['/dev/zero', 'The file is larger than 5 MB'],
])('%s cannot be read', async (file, why) => {
  expect(await inventory(`check ${file}`)).toEqual({ code: 2, messages: [`${file}: ${why}`] })
})

test('what is needed from a day to come is advice until then', async () => {
  const question = serviceFields.retentionPolicy as Field
  Object.assign(question, { needed: 'Link to the retention policy', neededFrom: '2027-06-01' })
  try {
    const input = JSON.stringify(completeRecord)
    expect(await inventory('check - --date 2026-11-22', { input })).toMatchObject({
      code: 0,
      output: 'service/retentionPolicy: Advice: Link to the retention policy. Needed from 1 June 2027.\n',
    })
    expect(await inventory('check - --date 2027-06-01', { input })).toMatchObject({
      code: 1,
      output: expect.stringContaining('service/retentionPolicy: Should fix: Link to the retention policy\n'),
    })
  } finally {
    delete question.needed
    delete question.neededFrom
  }
})

test('what is wrong in a record file is said in the same words by every verb that reads one', async () => {
  const input = JSON.stringify({
    ...completeRecord,
    identifiers: [{ ...completeRecord.identifiers[0], kind: 'cokie', peple: [] }],
  })
  const { code, messages } = await inventory('check -', { input })
  expect(code).toBe(2)
  expect(messages).toEqual([
    expect.stringMatching(
      /^standard input: identifier “ip”, kind: .+ Did you mean “cookie” instead of “cokie”\?$/,
    ),
    'standard input: identifier “ip”: There is no field called “peple” (did you mean “people”?)',
  ])
  for (const verb of ['import -', 'upgrade -', 'document notice - --format json'])
    expect(await inventory(verb, { input })).toEqual({ code, messages })
})
