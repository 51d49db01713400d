-- Checkpoints sealed the events of a day by a hash of their own; from here on they seal the chain. What the old ones
-- sealed can be checked only before this migration.
DELETE FROM "AuditCheckpoint";

-- DropForeignKey
ALTER TABLE "AuditEvent" DROP CONSTRAINT "AuditEvent_organisationId_fkey";

-- DropForeignKey
ALTER TABLE "AuditEvent" DROP CONSTRAINT "AuditEvent_serviceId_fkey";

-- AlterTable
ALTER TABLE "AuditCheckpoint" DROP COLUMN "count",
DROP COLUMN "droppedAt",
DROP COLUMN "upTo",
ADD COLUMN     "at" TIMESTAMPTZ NOT NULL,
ADD COLUMN     "expired" BOOLEAN NOT NULL,
ADD COLUMN     "head" INTEGER NOT NULL;

-- CreateTable
CREATE TABLE "AuditLink" (
    "number" INTEGER NOT NULL,
    "eventId" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "AuditLink_pkey" PRIMARY KEY ("number")
);

-- CreateIndex
CREATE UNIQUE INDEX "AuditLink_eventId_key" ON "AuditLink"("eventId");

-- CreateIndex
CREATE UNIQUE INDEX "AuditLink_hash_key" ON "AuditLink"("hash");

-- AddForeignKey
ALTER TABLE "AuditEvent" ADD CONSTRAINT "AuditEvent_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "AuditEvent" ADD CONSTRAINT "AuditEvent_serviceId_fkey" FOREIGN KEY ("serviceId") REFERENCES "Service"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- The link that comes after the last one for an event. `verifyAudit` works out both hashes anew, in its own words: keep
-- them the same. Whoever calls it waits for the transaction that made the last link to end, and then sees that link.
CREATE FUNCTION next_audit_link(event "AuditEvent") RETURNS "AuditLink" LANGUAGE plpgsql AS $$
DECLARE
  last "AuditLink";
  link "AuditLink";
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('AuditLink', 0));
  SELECT * INTO last FROM "AuditLink" ORDER BY number DESC LIMIT 1;
  link.number := coalesce(last.number, 0) + 1;
  link."eventId" := event.id;
  link.digest := encode(sha256(convert_to(jsonb_build_array(
    event.id, extract(epoch FROM event.at), event."organisationId", event."serviceId", event."actorId", event.type, event.data
  )::text, 'UTF8')), 'hex');
  link.hash := encode(sha256(convert_to(jsonb_build_array(
    last.hash, link.number, link."eventId", link.digest
  )::text, 'UTF8')), 'hex');
  RETURN link;
END $$;

-- The role of the application may not write links: this function does, as the owner.
CREATE FUNCTION link_audit_event() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO "AuditLink" SELECT * FROM next_audit_link(NEW);
  RETURN NULL;
END $$;

-- The events that are there already, in their order.
DO $$
DECLARE
  event "AuditEvent";
BEGIN
  FOR event IN SELECT * FROM "AuditEvent" ORDER BY id LOOP
    INSERT INTO "AuditLink" SELECT * FROM next_audit_link(event);
  END LOOP;
END $$;

-- At the very end of a transaction: it waits for others when it has all other locks that it needs, and not for long.
CREATE CONSTRAINT TRIGGER "AuditEvent_is_linked" AFTER INSERT ON "AuditEvent"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION link_audit_event();

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% of "%" is refused: %', TG_OP, TG_TABLE_NAME, TG_ARGV[0];
END $$;

CREATE TRIGGER "AuditEvent_only_grows" BEFORE UPDATE OR DELETE OR TRUNCATE ON "AuditEvent"
  EXECUTE FUNCTION refuse_change('the history only grows');
CREATE TRIGGER "AuditLink_only_grows" BEFORE UPDATE OR DELETE OR TRUNCATE ON "AuditLink"
  EXECUTE FUNCTION refuse_change('the history only grows');
CREATE TRIGGER "AuditCheckpoint_only_grows" BEFORE UPDATE OR DELETE OR TRUNCATE ON "AuditCheckpoint"
  EXECUTE FUNCTION refuse_change('the history only grows');

-- What review adds to a version may change; what was submitted, and what was published, may not.
CREATE TRIGGER "Version_is_frozen" BEFORE
  UPDATE OF "id", "serviceId", "number", "record", "schemaVersion", "hash", "auditHead", "authorIds", "findings", "submittedById", "submittedAt"
  OR DELETE OR TRUNCATE ON "Version" EXECUTE FUNCTION refuse_change('a version stays as it was submitted');
CREATE TRIGGER "PublishedDocument_is_frozen" BEFORE UPDATE OR DELETE OR TRUNCATE ON "PublishedDocument"
  EXECUTE FUNCTION refuse_change('a document stays as it was published');
