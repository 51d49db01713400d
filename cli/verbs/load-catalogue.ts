import { basename, extname } from 'node:path'
import { parseArgs } from 'node:util'
import { type CatalogueTerms, readCatalogue } from '@/domain/evidence/suggestions/read-catalogue'
import { loadCatalogue } from '@/prisma/catalogue/load'
import type { PrismaClient } from '@/prisma/generated/client'
import {
  type Command,
  couldNot,
  type Outcome,
  problemsIn,
  type Terminal,
  wrongUse,
} from '../inventory/command'
import { onMigratedDatabase } from '../inventory/database'
import { bytesIn, fileName, whyUnreadable } from '../inventory/file-argument'

const options = {
  organisation: { type: 'string' },
  name: { type: 'string' },
  licence: { type: 'string' },
  attribution: { type: 'string' },
  link: { type: 'string' },
} as const

/** Keeps the catalogue of cookies that a file holds, for the suggestions of an organisation. */
export async function loadCatalogueFile(
  args: string[],
  terminal: Terminal,
  command: Command,
): Promise<Outcome> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options })
  const [file, ...others] = positionals
  if (!file || others.length > 0) return wrongUse('Name one file.', command)
  if (Object.values(values).some((value) => value === '' || value.length > 200))
    return wrongUse('Options have 1 to 200 characters.', command)
  if (values.link !== undefined && !/^https?:\/\/\S+$/.test(values.link))
    return wrongUse('--link is a web address.', command)
  const { organisation, ...terms } = values
  try {
    const read = await readCatalogue(bytesIn(file, terminal))
    if (!read.ok) return problemsIn(fileName(file), read.problems)
    const named = { ...(read.terms ?? { name: basename(file, extname(file)) }), ...terms }
    return onMigratedDatabase(terminal, ({ db }) => store(db, organisation, named, read.rows))
  } catch (error) {
    const why = whyUnreadable(error)
    if (!why) throw error
    return couldNot(`${fileName(file)}: ${why}`)
  }
}

type Rows = Parameters<typeof loadCatalogue>[3]

async function store(
  db: PrismaClient,
  organisation: string | undefined,
  terms: CatalogueTerms,
  rows: Rows,
): Promise<Outcome> {
  const id = organisation ?? (await onlyOrganisation(db))
  if (id === undefined)
    return couldNot('There is not exactly one organisation. Name one with --organisation.')
  const loaded = await loadCatalogue(db, id, terms, rows)
  if (!loaded.ok) return couldNot(`There is no organisation with the id “${id}”.`)
  const { cookies, replaced } = loaded.value
  const what = `${terms.name}: ${cookies.toLocaleString('en-GB')} cookies loaded`
  return { code: 0, messages: [`${what}${replaced ? ', instead of those loaded before' : ''}.`] }
}

async function onlyOrganisation(db: PrismaClient): Promise<string | undefined> {
  const [first, ...others] = await db.organisation.findMany({ select: { id: true }, take: 2 })
  return others.length === 0 ? first?.id : undefined
}
