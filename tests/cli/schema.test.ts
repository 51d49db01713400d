import { readdir, readFile } from 'node:fs/promises'
import Ajv from 'ajv/dist/2020'
import { beforeAll, expect, test } from 'vitest'
import { parse } from 'yaml'
import { inventory } from './terminal'

type Parts = { [name: string]: unknown }
type Schema = { description: string; properties: Record<string, Schema>; items: Schema; $defs: object }

let accepts: (value: unknown) => boolean
let published: { properties: Record<string, Schema> }
let record: { service: Parts; identifiers: Parts[] } & Parts

beforeAll(async () => {
  const { output } = await inventory('schema')
  // In draft 2020-12 a format is only a note; the pattern beside it decides.
  published = JSON.parse(String(output))
  accepts = new Ajv({ strict: true, formats: { date: true } }).compile(published)
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
    { ...record, schemaVersion: 1 },
    { ...record, schemaVersion: 3 },
    { ...record, unknown: [] },
    { ...record, service: { ...record.service, slug: 'Not A Slug' } },
    { ...record, service: { ...record.service, name: 1 } },
    { ...record, service: { ...record.service, phase: 'gamma' } },
    { ...record, identifiers: [{ ...first, colour: 'blue' }, ...others] },
    { ...record, identifiers: {} },
  ]
  for (const value of wrong) expect(accepts(value)).toBe(false)
})

test('the published schema says what each answer means', () => {
  expect(published.properties.service?.properties.summary?.description).toBe(
    'What it does. One or two plain sentences for the public',
  )
})

test('the published schema says when each answer is asked for, to people and to programs, as the documentation shows', async () => {
  const { sourceParties, plainName } = published.properties.identifiers?.items.properties ?? {}
  expect(sourceParties?.description).toMatch(
    /Only when “Where does it come from\?” includes “Another organisation gives it”$/,
  )
  expect(plainName?.$defs).toBeUndefined()
  const docs = await readFile('docs/record-file.md', 'utf8')
  const [, example = ''] = /```json\n(.*?)```/s.exec(docs) ?? []
  expect(JSON.parse(example)).toEqual({ $defs: sourceParties?.$defs })
})
