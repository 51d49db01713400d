-- AlterTable
ALTER TABLE "Version" ADD COLUMN     "approvedWith" INTEGER;
