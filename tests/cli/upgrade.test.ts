import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readRecordFile } from '@/domain/exchange/record-file/read'
import { completeRecord } from '@/domain/record/example-record'
import { asVersionZero, learnExampleStep } from '@/domain/record/upgrade/example-step'
import { finished, inventory } from './terminal'

const read = (text: unknown) => readRecordFile(Buffer.from(String(text)))

test('a file of the newest version is written as it means', async () => {
  const { code, output, messages } = await inventory(`upgrade ${finished}`)
  expect({ code, messages }).toEqual({
    code: 0,
    messages: [`${finished} is of version 2 already, the newest.`],
  })
  expect(read(output)).toEqual(readRecordFile(readFileSync(finished)))
})

test.each([
  ['', 'Name one record file.'],
  ['a b', 'Name one record file.'],
  [`${finished} --format xml`, 'There is no format “xml”.'],
])('upgrade %s is wrong use', async (args, message) => {
  const { code, messages } = await inventory(`upgrade ${args}`)
  expect({ code, first: messages?.[0] }).toEqual({ code: 2, first: message })
})

describe('with a step that only tests know', () => {
  let forget = () => {}
  beforeAll(() => {
    forget = learnExampleStep()
  })
  afterAll(() => forget())

  test('an older file is written in the newest version and its own format, with what changed', async () => {
    const input = JSON.stringify(asVersionZero(completeRecord))
    const { code, output, messages } = await inventory('upgrade -', { input })
    expect({ code, messages }).toEqual({
      code: 0,
      messages: ['Version 1:', '  Companies are parties, and `title` is `name`.', 'Version 2:', '  Nothing.'],
    })
    expect(output).toMatch(/^\{\n {2}"schemaVersion": 2,/)
    expect(read(output)).toEqual({ ok: true, record: completeRecord })
    const again = await inventory('upgrade - --format yaml', { input: String(output) })
    expect(again).toMatchObject({ code: 0, output: expect.stringMatching(/^schemaVersion: 2\n/) })
  })

  test('every verb that reads a record file reads an older one', async () => {
    for (const verb of ['check -', 'document notice - --format markdown']) {
      const older = await inventory(verb, { input: JSON.stringify(asVersionZero(completeRecord)) })
      expect(older).toEqual(await inventory(verb, { input: JSON.stringify(completeRecord) }))
    }
  })
})
