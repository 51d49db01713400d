import { expect, test } from 'vitest'
import type { CatalogueRow } from '@/domain/evidence/suggestions/read-catalogue'
import { findInCatalogues } from '@/prisma/catalogue/find'
import { loadCatalogue } from '@/prisma/catalogue/load'
import { testDatabase } from '../support/test-database'
import { exampleOrganisation, valueIn } from './example'

const { db } = await testDatabase()

const row = (line: number, name: string, more: Partial<CatalogueRow> = {}): CatalogueRow => ({
  ...{ line, place: 0, kind: 'cookie', name },
  ...more,
})

const terms = {
  name: 'Example Cookies',
  licence: 'Apache-2.0',
  attribution: 'by Example',
  link: 'https://a.example',
}
const rows = [
  row(2, '_ex_*', { owner: 'Example Ltd', lasts: 'P1Y', host: 'a.example' }),
  row(3, 'ex'),
  row(4, '_other_*'),
]
const seen = (...names: string[]) => names.map((name) => ({ name }))

test('cookies are found by their name or by how it begins, with the terms of their catalogue', async () => {
  const { organisationId } = await exampleOrganisation(db)
  expect(valueIn(await loadCatalogue(db, organisationId, terms, rows))).toEqual({
    cookies: 3,
    replaced: false,
  })
  const found = await findInCatalogues(db, organisationId, seen('_ex_123', 'ex', 'unknown'))
  expect(found).toEqual([
    {
      ...{ name: '_ex_*', kind: 'cookie', owner: 'Example Ltd', lasts: 'P1Y', host: 'a.example' },
      from: { ...terms, on: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) },
    },
    { name: 'ex', kind: 'cookie', from: expect.objectContaining({ name: 'Example Cookies' }) },
  ])
  expect(await findInCatalogues(db, organisationId, [])).toEqual([])
})

test('another organisation does not see them', async () => {
  const [own, other] = [await exampleOrganisation(db), await exampleOrganisation(db)]
  valueIn(await loadCatalogue(db, own.organisationId, terms, rows))
  expect(await findInCatalogues(db, other.organisationId, seen('ex'))).toEqual([])
})

test('loading a catalogue again replaces it, and each time is in the history', async () => {
  const { organisationId } = await exampleOrganisation(db)
  valueIn(await loadCatalogue(db, organisationId, terms, rows))
  const again = valueIn(await loadCatalogue(db, organisationId, terms, [row(2, 'new')]))
  expect(again).toEqual({ cookies: 1, replaced: true })
  valueIn(await loadCatalogue(db, organisationId, { name: 'Another' }, [row(2, 'new')]))
  const found = await findInCatalogues(db, organisationId, seen('ex', 'new'))
  expect(found.map(({ name, from }) => [name, from.name])).toEqual([
    ['new', 'Example Cookies'],
    ['new', 'Another'],
  ])
  const events = await db.auditEvent.findMany({ where: { organisationId }, orderBy: { id: 'asc' } })
  expect(events.map(({ data }) => data)).toEqual([
    { type: 'catalogue-loaded', name: 'Example Cookies', cookies: 3, replaced: false },
    { type: 'catalogue-loaded', name: 'Example Cookies', cookies: 1, replaced: true },
    { type: 'catalogue-loaded', name: 'Another', cookies: 1, replaced: false },
  ])
})

test('a catalogue that cannot be stored whole leaves the one before it', async () => {
  const { organisationId } = await exampleOrganisation(db)
  valueIn(await loadCatalogue(db, organisationId, terms, rows))
  const twice = [row(2, 'new'), row(2, 'new')]
  expect(await loadCatalogue(db, organisationId, terms, twice).catch(() => 'refused')).not.toMatchObject({
    ok: true,
  })
  expect(await findInCatalogues(db, organisationId, seen('ex'))).toHaveLength(1)
})

test('an organisation that is not there is refused', async () => {
  expect(await loadCatalogue(db, 'nowhere', terms, rows)).toEqual({
    ok: false,
    refusal: { kind: 'not-found' },
  })
})

test('a hundred names are found among 50,000 cookies', async () => {
  const { organisationId } = await exampleOrganisation(db)
  const many = Array.from({ length: 50_000 }, (_, at) =>
    row(at + 2, at % 10 === 0 ? `_vendor${at}_*` : `cookie${at}`),
  )
  valueIn(await loadCatalogue(db, organisationId, terms, many))
  const names = Array.from({ length: 100 }, (_, at) => (at % 2 === 0 ? `_vendor${at * 10}_x` : `cookie${at}`))
  const found = await findInCatalogues(db, organisationId, seen(...names))
  expect(new Set(found.map(({ name }) => name))).toEqual(
    new Set(
      names
        .flatMap((name, at) => (at % 2 === 0 ? [name.replace(/x$/, '*')] : [name]))
        .concat(beginnings(names, many)),
    ),
  )
})

/** Cookies whose whole name another one begins with are found too, and fit nothing. */
function beginnings(names: string[], all: CatalogueRow[]): string[] {
  return all.flatMap(({ name }) => (names.some((longer) => longer.startsWith(name)) ? [name] : []))
}
