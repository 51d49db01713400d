-- AlterTable
ALTER TABLE "Version" ADD COLUMN     "publishedName" TEXT,
ADD COLUMN     "publishedOn" TEXT,
ADD COLUMN     "staffOnly" BOOLEAN NOT NULL DEFAULT false;

-- The list of published notices by name, and the feed by time. Prisma's schema cannot say what only some rows are in.
CREATE INDEX "Version_public_by_name" ON "Version"("publishedName", "id") WHERE "state" IN ('published', 'retired');
CREATE INDEX "Version_by_publication" ON "Version"("publishedAt", "id") WHERE "publishedAt" IS NOT NULL;
