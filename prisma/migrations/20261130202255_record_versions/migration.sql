-- AlterTable
ALTER TABLE "Organisation" ADD COLUMN     "schemaVersion" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "Service" ADD COLUMN     "schemaVersion" INTEGER NOT NULL DEFAULT 1;
