-- CreateTable
CREATE TABLE "CookieCatalogue" (
    "id" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "licence" TEXT,
    "attribution" TEXT,
    "link" TEXT,
    "loadedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CookieCatalogue_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CatalogueCookie" (
    "catalogueId" TEXT NOT NULL,
    "line" INTEGER NOT NULL,
    "place" INTEGER NOT NULL,
    "beginning" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "host" TEXT,
    "description" TEXT,
    "owner" TEXT,
    "category" TEXT,
    "lasts" TEXT,

    CONSTRAINT "CatalogueCookie_pkey" PRIMARY KEY ("catalogueId","line","place")
);

-- CreateIndex
CREATE UNIQUE INDEX "CookieCatalogue_organisationId_name_key" ON "CookieCatalogue"("organisationId", "name");

-- CreateIndex
CREATE INDEX "CatalogueCookie_catalogueId_beginning_idx" ON "CatalogueCookie"("catalogueId", "beginning");

-- AddForeignKey
ALTER TABLE "CookieCatalogue" ADD CONSTRAINT "CookieCatalogue_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CatalogueCookie" ADD CONSTRAINT "CatalogueCookie_catalogueId_fkey" FOREIGN KEY ("catalogueId") REFERENCES "CookieCatalogue"("id") ON DELETE CASCADE ON UPDATE CASCADE;
