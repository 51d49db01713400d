import type { Transaction } from '../database/transaction'

/**
 * What is wrong with versions and published documents: a text that has not its hash, and whatever differs from what the
 * history says was submitted and published. Of what was submitted before the link `expired` the history may say nothing
 * any more: then the hashes alone are checked.
 */
export async function frozenProblems(tx: Transaction, expired: number): Promise<string[]> {
  const versions = [...(await changedRecords(tx)), ...(await notAsSubmitted(tx, expired))]
  const published = [...(await changedDocuments(tx)), ...(await notAsPublished(tx, expired))]
  return [
    ...named(versions).map((id) => `Version ${id} is not what was submitted`),
    ...named(published).map((id) => `The documents of version ${id} are not what was published`),
  ]
}

type Found = { id: string }[]

function named(found: Found): string[] {
  return [...new Set(found.map(({ id }) => id))].sort()
}

function changedRecords(tx: Transaction): Promise<Found> {
  return tx.$queryRaw`
    select id from "Version" where hash <> encode(sha256(convert_to(record, 'UTF8')), 'hex')
      or "auditHead" <> '' and not exists (select from "AuditLink" link where link.hash = "auditHead")`
}

function notAsSubmitted(tx: Transaction, expired: number): Promise<Found> {
  return tx.$queryRaw`
    select coalesce(version.id, event.data->>'versionId', event.id) as id
    from (select * from "AuditEvent" where type = 'version-submitted') event
    full join "Version" version on version.id = event.data->>'versionId'
    left join "AuditLink" head on head.hash = version."auditHead"
    where version.id is null
      or event.id is null and coalesce(head.number, 0) >= ${expired}
      or event."serviceId" <> version."serviceId"
      or event."actorId" <> version."submittedById"
      -- What was submitted before these were noted says nothing of them.
      or jsonb_build_object('authorsUnknown', true, 'sharedChanges', '[]'::jsonb) || event.data - 'rows' <> jsonb_build_object(
        'type', event.type, 'versionId', version.id, 'number', version.number, 'hash', version.hash,
        'schemaVersion', version."schemaVersion", 'auditHead', version."auditHead",
        'authorIds', to_jsonb(version."authorIds"), 'authorsUnknown', version."authorsUnknown",
        'sharedChanges', version."sharedChanges", 'findings', version.findings,
        'submittedAt', extract(epoch from version."submittedAt") * 1000)`
}

function changedDocuments(tx: Transaction): Promise<Found> {
  return tx.$queryRaw`
    select "versionId" as id from "PublishedDocument" where hash <> encode(sha256(convert_to(body, 'UTF8')), 'hex')`
}

function notAsPublished(tx: Transaction, expired: number): Promise<Found> {
  return tx.$queryRaw`
    select coalesce(kept.id, event.data->>'versionId', event.id) as id
    from (select * from "AuditEvent" where type = 'version-published') event
    full join (
      select "versionId" as id, jsonb_object_agg(document || '.' || format, hash) as hashes
      from "PublishedDocument" group by "versionId"
    ) kept on kept.id = event.data->>'versionId'
    left join "Version" version on version.id = kept.id
    left join "AuditLink" head on head.hash = version."auditHead"
    where event.id is null and coalesce(head.number, 0) >= ${expired}
      or event.data->'documents' <> coalesce(kept.hashes, '{}')`
}
