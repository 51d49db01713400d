import type { WritePage } from '@/domain/exchange/published/page'
import { writerVersion } from '@/domain/exchange/published/published-documents'
import type { Result } from '@/domain/result'
import { publicStates } from '@/domain/review/workflow'
import { sha256 } from '../database/hash'
import type { Transaction } from '../database/transaction'
import { writeEvent } from '../history/audit'
import { rowAdded, rowChanged } from '../history/guarded/row-change'
import type { Scope } from '../record/scope'
import { frozenRecord } from '../review/frozen-records'
import { moveVersion, named, type VersionChange, type VersionRow } from '../review/move-version'
import { tell, toTeamAndOfficers } from '../review/tell'
import { rendered } from './rendered'

/** Publishes an approved version on a day (`YYYY-MM-DD`), in place of the one before. A conflict when somebody else has. */
export async function publishVersion(
  tx: Transaction,
  version: VersionRow,
  scope: Scope,
  slug: string,
  date: string,
  writePage: WritePage,
): Promise<Result<null>> {
  const taken = await publication(tx, version, scope, slug, date, writePage)
  const moved = await moveVersion(tx, version, 'published', taken, scope)
  return moved.ok ? tell({ slug }, 'published', toTeamAndOfficers)(tx, version, scope) : moved
}

/**
 * Whether the documents of a version would be made by the writers whose documents were approved. A step of the record counts:
 * `writerVersion` rises with it.
 */
export function isAsApproved({ approvedWith }: Pick<VersionRow, 'approvedWith'>): boolean {
  return approvedWith === writerVersion
}

/** What it takes to publish a version, but for moving it: its documents are kept, and the one before is superseded. */
export async function publication(
  tx: Transaction,
  version: VersionRow,
  scope: Scope,
  slug: string,
  date: string,
  writePage: WritePage,
): Promise<VersionChange> {
  await supersede(tx, scope)
  const { service } = await frozenRecord(tx, version.id)
  const files = await rendered(tx, version, slug, date, writePage)
  const rows = files.map((file) => ({
    ...file,
    versionId: version.id,
    hash: sha256(file.body),
    writer: writerVersion,
  }))
  await tx.publishedDocument.createMany({ data: rows })
  const hashes = rows.map(({ document, format, hash }) => [`${document}.${format}`, hash] as const)
  return {
    data: {
      publishedAt: new Date(),
      publishedOn: date,
      publishedName: service.name,
      staffOnly: service.audience === 'staff',
    },
    event: { type: 'version-published', ...named(version), documents: Object.fromEntries(hashes) },
    rows: rows.map((row) => rowAdded('PublishedDocument', row)),
  }
}

async function supersede(tx: Transaction, { actor, id: serviceId, organisationId }: Scope): Promise<void> {
  const before = await tx.version.findFirst({
    where: { serviceId, state: { in: [...publicStates] } },
    select: { id: true, number: true },
  })
  if (!before) return
  const data = { state: 'superseded', supersededAt: new Date() } as const
  await tx.version.update({ where: { id: before.id }, data })
  await writeEvent(tx, {
    ...{ actor, organisationId, serviceId },
    event: { type: 'version-superseded', ...named(before) },
    rows: [rowChanged('Version', before.id, data)],
  })
}
