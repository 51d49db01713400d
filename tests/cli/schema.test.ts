import { readdir, readFile } from 'node:fs/promises'
import Ajv from 'ajv/dist/2020'
import { beforeAll, expect, test } from 'vitest'
import { parse } from 'yaml'
import { inventory } from './terminal'

type Parts = { [name: string]: unknown }

let accepts: (value: unknown) => boolean
let record: { service: Parts; identifiers: Parts[] } & Parts

beforeAll(async () => {
  const { output } = await inventory('schema')
  // In draft 2020-12 a format is only a note; the pattern beside it decides.
  accepts = new Ajv({ formats: { date: true } }).compile(JSON.parse(String(output)))
  record = parse(await readFile('prisma/seed/demo/govuk-forms.yaml', 'utf8'))
})

test('the published schema accepts every demonstration record', async () => {
  const files = (await readdir('prisma/seed/demo')).filter((name) => name.endsWith('.yaml'))
  expect(files.length).toBeGreaterThan(0)
  for (const name of files)
    expect([name, accepts(parse(await readFile(`prisma/seed/demo/${name}`, 'utf8')))]).toEqual([name, true])
})

test('the published schema refuses what the reader refuses', () => {
  const { organisation: _, ...withoutOrganisation } = record
  const [first, ...others] = record.identifiers
  const wrong = [
    {},
    withoutOrganisation,
    { ...record, schemaVersion: 2 },
    { ...record, unknown: [] },
    { ...record, service: { ...record.service, slug: 'Not A Slug' } },
    { ...record, service: { ...record.service, name: 1 } },
    { ...record, service: { ...record.service, phase: 'gamma' } },
    { ...record, identifiers: [{ ...first, colour: 'blue' }, ...others] },
    { ...record, identifiers: {} },
  ]
  for (const value of wrong) expect(accepts(value)).toBe(false)
})

test('the published schema says what each answer means', async () => {
  const { output } = await inventory('schema')
  expect(JSON.parse(String(output)).properties.service.properties.summary.description).toBe(
    'What it does. One or two plain sentences for the public',
  )
})
