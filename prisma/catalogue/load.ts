import type { CatalogueRow, CatalogueTerms } from '@/domain/evidence/suggestions/read-catalogue'
import { spelledOut } from '@/domain/evidence/suggestions/suggestion'
import { ok, type Result, refuse } from '@/domain/result'
import { newId } from '../database/new-id'
import { lockOrganisation, type Transaction, transaction } from '../database/transaction'
import type { PrismaClient } from '../generated/client'
import { writeEvent } from '../history/audit'

type LoadResult = { cookies: number; replaced: boolean }

const rowsAtATime = 5000
const longestTransaction = 120_000

/**
 * Keeps a catalogue of cookies for an organisation, instead of the one of that name that it loaded before. The operator does it, on the
 * command line. Refuses an organisation that is not there.
 */
export async function loadCatalogue(
  db: PrismaClient,
  organisationId: string,
  { name, ...terms }: CatalogueTerms,
  rows: readonly CatalogueRow[],
): Promise<Result<LoadResult>> {
  return transaction(
    db,
    async (tx) => {
      const organisation = await tx.organisation.findUnique({ where: { id: organisationId } })
      if (!organisation) return refuse({ kind: 'not-found' })
      await lockOrganisation(tx, organisationId)
      const { count } = await tx.cookieCatalogue.deleteMany({ where: { organisationId, name } })
      const { id } = await tx.cookieCatalogue.create({
        data: { id: newId(), organisationId, name, ...terms },
      })
      for (let from = 0; from < rows.length; from += rowsAtATime)
        await addCookies(tx, id, rows.slice(from, from + rowsAtATime))
      const loaded = { cookies: rows.length, replaced: count > 0 }
      await writeEvent(tx, { organisationId, event: { type: 'catalogue-loaded', name, ...loaded } })
      return ok(loaded)
    },
    { timeout: longestTransaction },
  )
}

/** One statement for thousands of cookies: a parameter for each cell would be too many. */
async function addCookies(
  tx: Transaction,
  catalogueId: string,
  rows: readonly CatalogueRow[],
): Promise<void> {
  const cookies = rows.map((row) => ({ ...row, beginning: row.name.slice(0, spelledOut(row.name)) }))
  await tx.$executeRaw`
    insert into "CatalogueCookie"
      ("catalogueId", line, place, beginning, name, kind, host, description, owner, category, lasts)
    select ${catalogueId}, line, place, beginning, name, kind, host, description, owner, category, lasts
    from jsonb_to_recordset(${JSON.stringify(cookies)}::text::jsonb) as cookie
      (line int, place int, beginning text, name text, kind text, host text, description text, owner text,
       category text, lasts text)`
}
