import { beforeAll, describe, expect, test } from 'vitest'
import { finished, inventory } from '../cli/terminal'
import { databaseSettings } from '../support/test-database'

const env = await databaseSettings('new')
const slug = 'visit-someone-in-prison'
const lacking = 'The database is not up to date. First run: npm run -s inventory -- migrate'

test('on a new database, what needs its tables says to migrate; migrating twice applies everything once', async () => {
  expect(await inventory(`export --service ${slug}`, { env })).toEqual({ code: 2, messages: [lacking] })
  expect(await inventory(`import ${finished} --team Visits`, { env })).toEqual({
    code: 2,
    messages: [lacking],
  })
  const pending = await inventory('migrate --check', { env })
  expect(pending).toMatchObject({ code: 1, output: expect.stringMatching(/^\d{14}_\w+\n/) })
  expect(await inventory('migrate', { env })).toMatchObject({ code: 0, output: pending.output })
  const upToDate = { code: 0, output: '', messages: ['The database is up to date.'] }
  expect(await inventory('migrate', { env })).toEqual(upToDate)
  expect(await inventory('migrate --check', { env })).toEqual(upToDate)
})

test('a migration that did not fail cannot be resolved', async () => {
  const { code, messages } = await inventory('migrate --resolve 20200101000000_none --as undone', { env })
  expect({ code, messages }).toEqual({ code: 2, messages: [expect.stringContaining('20200101000000_none')] })
})

describe('with a record imported', () => {
  beforeAll(async () => {
    await inventory('migrate', { env })
    const imported = await inventory(`import ${finished} --team Visits`, { env })
    expect(imported).toMatchObject({
      code: 0,
      messages: [expect.stringMatching(/: \d+ added, 0 changed, 0 removed\.$/)],
    })
  })

  test.each(['yaml', 'json'])('its export as %s is imported without any change', async (format) => {
    const { output } = await inventory(`export --service ${slug} --format ${format}`, { env })
    const again = await inventory('import -', { env, input: String(output) })
    expect(again).toEqual({ code: 0, messages: [`${slug}: 0 added, 0 changed, 0 removed.`] })
  })

  test('a file with a problem is refused and changes nothing', async () => {
    const before = await inventory(`export --service ${slug}`, { env })
    const broken = String(before.output).replace('slug: ', 'slog: ')
    expect(await inventory('import -', { env, input: broken })).toMatchObject({ code: 2 })
    const cutOff = String(before.output).slice(0, 5000).concat('"')
    expect(await inventory('import -', { env, input: cutOff })).toMatchObject({ code: 2 })
    expect(await inventory(`export --service ${slug}`, { env })).toEqual(before)
  })

  test('the first administrator is invited once, and only to an organisation that is there', async () => {
    const first = 'invite ada@example.gov.uk --name Ada --organisation'
    expect(await inventory(`${first} nowhere`, { env })).toMatchObject({ code: 2 })
    expect(await inventory(`${first} moj`, { env })).toMatchObject({ code: 0 })
    const messages = ['Somebody with this email address has been invited already']
    expect(await inventory(`${first} moj`, { env })).toEqual({ code: 2, messages })
  })

  test('a new service needs a team, and the message says where', async () => {
    const { output } = await inventory(`export --service ${slug}`, { env })
    const other = String(output).replace(`slug: ${slug}`, 'slug: another')
    expect(await inventory('import -', { env, input: other })).toMatchObject({
      code: 2,
      messages: [expect.stringMatching(/^standard input: team: /)],
    })
  })

  test('a service that is not stored cannot be exported', async () => {
    const none = { code: 2, messages: ['There is no service “no-such”.'] }
    expect(await inventory('export --service no-such', { env })).toEqual(none)
  })

  test('what the inventory captures itself is a record that can be checked, with the contacts of its organisation', async () => {
    const own = await inventory('export --own', { env: { ...env, LOG_RETENTION: 'P30D' } })
    const { code, output } = await inventory('check - --json', { input: String(own.output) })
    expect(code).toBe(1)
    expect(output).toContain('system/database/places')
    for (const known of ['say how long it is kept', 'Add a contact', 'organisation/registration'])
      expect(output).not.toContain(known)
  })

  test('a catalogue of cookies is loaded whole or not at all, and loaded again in its place', async () => {
    const headings = 'Name,Purpose,Expires,Wildcard match'
    const input = `${headings}\n_ex_,Counts visits,1 year,1\nex,Remembers,Session,0`
    const load = 'catalogue load - --name Example --licence Apache-2.0'
    const message = 'Example: 2 cookies loaded'
    expect(await inventory(load, { env, input })).toEqual({ code: 0, messages: [`${message}.`] })
    const again = { code: 0, messages: [`${message}, instead of those loaded before.`] }
    expect(await inventory(`${load} --organisation moj`, { env, input })).toEqual(again)
    expect(await inventory(load, { env, input: `${input}\n,Nothing,,\n,,1 day,` })).toEqual({
      code: 2,
      messages: [4, 5].map((line) => `standard input: line ${line}: The name of the cookie is missing`),
    })
    const elsewhere = await inventory(`${load} --organisation nowhere`, { env, input })
    expect(elsewhere).toEqual({ code: 2, messages: ['There is no organisation with the id “nowhere”.'] })
    expect(await inventory('catalogue load no-such.csv', { env })).toMatchObject({ code: 2 })
    expect(await inventory('catalogue load', { env })).toMatchObject({ code: 2 })
    expect(await inventory('catalogue drop', { env })).toMatchObject({ code: 2 })
  })

  test('the history is as it was written, by its head too, and nothing is deleted before its time', async () => {
    const verified = await inventory('audit verify', { env })
    expect(verified).toMatchObject({ code: 0, output: expect.stringMatching(/^[0-9a-f]{64}\n$/) })
    const head = String(verified.output).trim()
    expect(await inventory(`audit verify --head ${head}`, { env })).toEqual(verified)
    const cutOff = await inventory(`audit verify --head ${'0'.repeat(64)}`, { env })
    expect(cutOff).toMatchObject({ code: 1, output: expect.stringContaining('it was cut off or replaced') })
    expect(await inventory('audit verify --head short', { env })).toMatchObject({ code: 2 })
    expect(await inventory('audit expire', { env })).toEqual({ code: 0, messages: ['Events deleted: 0.'] })
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)
    expect(await inventory(`audit expire --before ${tomorrow}`, { env })).toEqual({
      code: 2,
      messages: ['The date is still to come.', 'Nothing was deleted.'],
    })
    expect((await inventory('audit verify', { env })).code).toBe(0)
  })
})

test('a server that does not answer is said in one line', async () => {
  const unreachable = { DATABASE_URL: 'postgresql://user:secret@127.0.0.1:1/none' }
  expect(await inventory('migrate --check', { env: unreachable })).toEqual({
    code: 2,
    messages: ['The database at DATABASE_URL cannot be used. It does not answer.'],
  })
})
