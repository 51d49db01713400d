-- CreateTable
CREATE TABLE "FormPost" (
    "key" TEXT NOT NULL,
    "said" TEXT NOT NULL,
    "value" JSONB,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "FormPost_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE INDEX "FormPost_at_idx" ON "FormPost"("at");
