-- Of the versions that there are nobody has noted who changed what the organisation shares: who had a hand in them is unknown.
ALTER TABLE "Version" ADD COLUMN     "authorsUnknown" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "exceptionAt" TIMESTAMPTZ,
ADD COLUMN     "exceptionById" TEXT,
ADD COLUMN     "exceptionReason" TEXT,
ADD COLUMN     "sharedChanges" JSONB NOT NULL DEFAULT '[]';
ALTER TABLE "Version" ALTER COLUMN "authorsUnknown" SET DEFAULT false;

-- CreateTable
CREATE TABLE "SharedConfirmation" (
    "id" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "thingId" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SharedConfirmation_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "SharedConfirmation_organisationId_hash_idx" ON "SharedConfirmation"("organisationId", "hash");

-- AddForeignKey
ALTER TABLE "SharedConfirmation" ADD CONSTRAINT "SharedConfirmation_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What was found at the submission stays, as the rest of what was submitted; an exception stays once it is recorded.
CREATE TRIGGER "Version_keeps_authors" BEFORE UPDATE OF "authorsUnknown", "sharedChanges" ON "Version"
  EXECUTE FUNCTION refuse_change('a version stays as it was submitted');
CREATE TRIGGER "Version_keeps_exception" BEFORE UPDATE ON "Version" FOR EACH ROW
  WHEN (OLD."exceptionById" IS NOT NULL AND (OLD."exceptionById", OLD."exceptionAt", OLD."exceptionReason")
    IS DISTINCT FROM (NEW."exceptionById", NEW."exceptionAt", NEW."exceptionReason"))
  EXECUTE FUNCTION refuse_change('an exception stays as it was recorded');
CREATE TRIGGER "SharedConfirmation_only_grows" BEFORE UPDATE OR DELETE OR TRUNCATE ON "SharedConfirmation"
  EXECUTE FUNCTION refuse_change('a confirmation stays as it was given');
