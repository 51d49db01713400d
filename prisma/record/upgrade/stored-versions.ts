import { schemaVersion } from '@/domain/record/schema-version'
import { newerInWords, oldestVersion } from '@/domain/record/upgrade/steps'
import { MigrationFailed } from '@/prisma/database/migrate'
import type { PrismaClient } from '@/prisma/generated/client'

type Database = Pick<PrismaClient, '$queryRaw'>

/**
 * How many services and organisations are written in an older version of the record than this program's. Answers for a
 * database without all migrations too. Throws `MigrationFailed` for records that this program cannot read.
 */
export async function recordsBehind(db: Database): Promise<number> {
  const used = await storedVersions(db)
  const newest = Math.max(schemaVersion, ...used.map(({ version }) => version))
  if (newest > schemaVersion) throw new MigrationFailed(`${newerInWords(newest)}.`)
  const behind = used.filter(({ version }) => version < schemaVersion)
  const lost = behind.find(({ version }) => version < oldestVersion())
  if (lost) throw new MigrationFailed(`No step leads on from version ${lost.version} of the record.`)
  return behind.reduce((sum, { rows }) => sum + rows, 0)
}

/** In which versions of the record services and organisations are written, and how many of them in each. */
export async function storedVersions(db: Database): Promise<{ version: number; rows: number }[]> {
  const [known] = await db.$queryRaw<{ tables: boolean; versions: boolean }[]>`
    select to_regclass('"Version"') is not null as tables, exists (
      select from pg_attribute where attrelid = to_regclass('"Service"') and attname = 'schemaVersion'
    ) as versions`
  if (!known?.tables) return []
  // What was there before versions were noted is of the first.
  const stored = known.versions ? await versionsOfRows(db) : [{ version: 1, rows: await countOwners(db) }]
  return stored.filter(({ rows }) => rows > 0)
}

function versionsOfRows(db: Database): Promise<{ version: number; rows: number }[]> {
  return db.$queryRaw`
    select "schemaVersion" as version, count(*)::int as rows from (
      select "schemaVersion" from "Service" union all select "schemaVersion" from "Organisation"
    ) owner group by 1`
}

async function countOwners(db: Database): Promise<number> {
  const [found] = await db.$queryRaw<{ rows: number }[]>`
    select (select count(*)::int from "Service") + (select count(*)::int from "Organisation") as rows`
  return found?.rows ?? 0
}
