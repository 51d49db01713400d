-- AlterTable
ALTER TABLE "Person" ALTER COLUMN "email" DROP NOT NULL;

-- CreateTable
CREATE TABLE "AuditCheckpoint" (
    "number" INTEGER NOT NULL,
    "upTo" TIMESTAMPTZ NOT NULL,
    "count" INTEGER NOT NULL,
    "hash" TEXT NOT NULL,
    "droppedAt" TIMESTAMPTZ,
    "signature" TEXT NOT NULL,

    CONSTRAINT "AuditCheckpoint_pkey" PRIMARY KEY ("number")
);

-- CreateIndex
CREATE INDEX "AuditEvent_at_idx" ON "AuditEvent"("at");

-- Names stay out of the history: it holds ids, so that a name can be erased.
UPDATE "AuditEvent" SET "data" = "data" #- '{before,name}' #- '{after,name}'
WHERE "type" IN ('person-invited', 'person-changed');
