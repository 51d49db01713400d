-- CreateEnum
CREATE TYPE "VersionState" AS ENUM ('submitted', 'inReview', 'changesRequested', 'recalled', 'approved', 'published', 'superseded', 'retired');

-- CreateEnum
CREATE TYPE "CommentWeight" AS ENUM ('mustChange', 'advice');

-- CreateTable
CREATE TABLE "Version" (
    "id" TEXT NOT NULL,
    "serviceId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "record" TEXT NOT NULL,
    "schemaVersion" INTEGER NOT NULL,
    "hash" TEXT NOT NULL,
    "auditHead" TEXT NOT NULL,
    "authorIds" TEXT[],
    "submittedById" TEXT,
    "submittedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "state" "VersionState" NOT NULL DEFAULT 'submitted',
    "reviewerId" TEXT,
    "assignedAt" TIMESTAMPTZ,
    "decidedById" TEXT,
    "decidedAt" TIMESTAMPTZ,
    "publishOn" TEXT,
    "reviewOn" TEXT,
    "publishedAt" TIMESTAMPTZ,
    "supersededAt" TIMESTAMPTZ,
    "confirmedById" TEXT,
    "confirmedAt" TIMESTAMPTZ,
    "reminded" TEXT,
    "signOffs" JSONB NOT NULL DEFAULT '[]',

    CONSTRAINT "Version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PublishedDocument" (
    "versionId" TEXT NOT NULL,
    "document" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "writer" INTEGER NOT NULL,

    CONSTRAINT "PublishedDocument_pkey" PRIMARY KEY ("versionId","document","format")
);

-- CreateTable
CREATE TABLE "Comment" (
    "id" TEXT NOT NULL,
    "serviceId" TEXT NOT NULL,
    "versionId" TEXT,
    "threadId" TEXT,
    "about" TEXT NOT NULL,
    "weight" "CommentWeight",
    "words" TEXT,
    "authorId" TEXT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "withdrawnAt" TIMESTAMPTZ,
    "resolvedAt" TIMESTAMPTZ,
    "resolvedById" TEXT,

    CONSTRAINT "Comment_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Version_state_submittedAt_idx" ON "Version"("state", "submittedAt");

-- CreateIndex
CREATE INDEX "Version_state_reviewOn_idx" ON "Version"("state", "reviewOn");

-- CreateIndex
CREATE UNIQUE INDEX "Version_serviceId_number_key" ON "Version"("serviceId", "number");

-- CreateIndex
CREATE INDEX "Comment_serviceId_about_idx" ON "Comment"("serviceId", "about");

-- CreateIndex
CREATE INDEX "Comment_threadId_idx" ON "Comment"("threadId");

-- AddForeignKey
ALTER TABLE "Version" ADD CONSTRAINT "Version_serviceId_fkey" FOREIGN KEY ("serviceId") REFERENCES "Service"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PublishedDocument" ADD CONSTRAINT "PublishedDocument_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "Version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_serviceId_fkey" FOREIGN KEY ("serviceId") REFERENCES "Service"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "Version"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_threadId_fkey" FOREIGN KEY ("threadId") REFERENCES "Comment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- At most one version of a service is under way, and at most one is what the public reads: the same as in
-- domain/review/workflow.ts. Prisma's schema cannot say it.
CREATE UNIQUE INDEX "Version_one_open" ON "Version"("serviceId") WHERE "state" IN ('submitted', 'inReview', 'approved');
CREATE UNIQUE INDEX "Version_one_public" ON "Version"("serviceId") WHERE "state" IN ('published', 'retired');
