-- CreateTable
CREATE TABLE "UseCount" (
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "endsAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "UseCount_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE INDEX "UseCount_endsAt_idx" ON "UseCount"("endsAt");
