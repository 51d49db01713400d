-- AlterTable
ALTER TABLE "Comment" ADD COLUMN     "salt" TEXT;

-- AlterTable
ALTER TABLE "Person" ADD COLUMN     "salt" TEXT;

UPDATE "Comment" SET "salt" = gen_random_uuid()::text WHERE "words" IS NOT NULL;
UPDATE "Person" SET "salt" = gen_random_uuid()::text WHERE "email" IS NOT NULL;

-- From here on events say what they did to rows that decide something (prisma/guarded/tables.ts). What is there already is
-- summed up once, 500 rows to an event, so that it can be compared from now on; what was done to it before cannot.
INSERT INTO "AuditEvent" ("id", "type", "data")
SELECT substr("hex", 1, 8) || '-' || substr("hex", 9) || '-7' || substr(gen_random_uuid()::text, 16), 'rows-kept',
  jsonb_build_object('type', 'rows-kept', 'rows', "rows")
FROM (
  SELECT lpad(to_hex((extract(epoch FROM clock_timestamp()) * 1000)::bigint), 12, '0') AS "hex",
    jsonb_agg(jsonb_build_object('table', "table", 'id', "id", 'set', "columns")) AS "rows"
  FROM (SELECT *, (row_number() OVER () - 1) / 500 AS "batch" FROM (
    SELECT 'Organisation' AS "table", id, columns FROM (
      select "id"::text as id, jsonb_build_object() as columns from "Organisation"
    ) "Organisation"
    UNION ALL
    SELECT 'Team' AS "table", id, columns FROM (
      select "id"::text as id, jsonb_build_object('organisationId', "organisationId") as columns from "Team"
    ) "Team"
    UNION ALL
    SELECT 'Person' AS "table", id, columns FROM (
      select "id"::text as id, jsonb_build_object('organisationId', "organisationId", 'email', encode(sha256(convert_to(salt || email, 'UTF8')), 'hex'), 'officer', "officer", 'administrator', "administrator", 'subject', encode(sha256(convert_to(salt || issuer || ' ' || subject, 'UTF8')), 'hex'), 'deactivatedAt', to_char("deactivatedAt" at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')) as columns from "Person"
    ) "Person"
    UNION ALL
    SELECT 'Membership' AS "table", id, columns FROM (
      select "personId"::text || '/' || "teamId"::text as id, jsonb_build_object('role', "role") as columns from "Membership"
    ) "Membership"
    UNION ALL
    SELECT 'Session' AS "table", id, columns FROM (
      select "id"::text as id, jsonb_build_object('personId', "personId", 'createdAt', to_char("createdAt" at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), 'revokedAt', to_char("revokedAt" at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')) as columns from "Session"
    ) "Session"
    UNION ALL
    SELECT 'Service' AS "table", id, columns FROM (
      select "id"::text as id, jsonb_build_object('organisationId', "organisationId", 'teamId', "teamId", 'slug', "slug") as columns from "Service"
    ) "Service"
    UNION ALL
    SELECT 'Version' AS "table", id, columns FROM (
      select "id"::text as id, jsonb_build_object('serviceId', "serviceId", 'number', "number", 'hash', "hash", 'authorIds', "authorIds", 'authorsUnknown', "authorsUnknown", 'sharedChanges', "sharedChanges", 'submittedById', "submittedById", 'submittedAt', to_char("submittedAt" at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), 'state', "state", 'reviewerId', "reviewerId", 'assignedAt', to_char("assignedAt" at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), 'exceptionById', "exceptionById", 'exceptionAt', to_char("exceptionAt" at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), 'exceptionReason', "exceptionReason", 'decidedById', "decidedById", 'decidedAt', to_char("decidedAt" at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), 'publishOn', "publishOn", 'reviewOn', "reviewOn", 'publishedAt', to_char("publishedAt" at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), 'publishedOn', "publishedOn", 'publishedName', "publishedName", 'staffOnly', "staffOnly", 'supersededAt', to_char("supersededAt" at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), 'confirmedById', "confirmedById", 'confirmedAt', to_char("confirmedAt" at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), 'signOffs', encode(sha256(convert_to("signOffs"::text, 'UTF8')), 'hex')) as columns from "Version"
    ) "Version"
    UNION ALL
    SELECT 'SharedConfirmation' AS "table", id, columns FROM (
      select "id"::text as id, jsonb_build_object('organisationId', "organisationId", 'kind', "kind", 'thingId', "thingId", 'hash', "hash", 'personId', "personId", 'at', to_char("at" at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')) as columns from "SharedConfirmation"
    ) "SharedConfirmation"
    UNION ALL
    SELECT 'PublishedDocument' AS "table", id, columns FROM (
      select "versionId"::text || '/' || "document"::text || '/' || "format"::text as id, jsonb_build_object('hash', "hash") as columns from "PublishedDocument"
    ) "PublishedDocument"
    UNION ALL
    SELECT 'Comment' AS "table", id, columns FROM (
      select "id"::text as id, jsonb_build_object('serviceId', "serviceId", 'versionId', "versionId", 'threadId', "threadId", 'about', "about", 'weight', "weight", 'words', encode(sha256(convert_to(salt || words, 'UTF8')), 'hex'), 'authorId', "authorId", 'at', to_char("at" at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), 'withdrawnAt', to_char("withdrawnAt" at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), 'resolvedAt', to_char("resolvedAt" at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), 'resolvedById', "resolvedById") as columns from "Comment"
    ) "Comment"
    UNION ALL
    SELECT 'AuditCheckpoint' AS "table", id, columns FROM (
      select "number"::text as id, jsonb_build_object('at', to_char("at" at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), 'head', "head", 'hash', "hash", 'expired', "expired") as columns from "AuditCheckpoint"
    ) "AuditCheckpoint"
  ) every) batched
  GROUP BY "batch"
) kept;
