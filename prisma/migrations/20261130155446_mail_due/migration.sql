-- The rows of emails become their own queue: each says when it is due.
ALTER TABLE "Mail" ADD COLUMN "dueAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- What waits keeps its time. One without a job has been waiting since it was made.
UPDATE "Mail" SET "dueAt" = "createdAt";
UPDATE "Mail" AS mail SET "dueAt" = job.start_after
  FROM pgboss.job WHERE job.data->>'mailId' = mail.id AND job.state IN ('created', 'retry');

DROP INDEX "Mail_state_idx";
CREATE INDEX "Mail_state_dueAt_idx" ON "Mail"("state", "dueAt");

-- The queue that it replaces.
DROP SCHEMA pgboss CASCADE;
