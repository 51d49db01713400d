-- Finds the services whose names hold some words without reading all names. Where the extension is not there or may
-- not be created (the embedded database, some managed ones), searching takes longer and finds the same.
DO $$
BEGIN
  CREATE EXTENSION IF NOT EXISTS pg_trgm;
  CREATE INDEX "Service_name_trigrams" ON "Service" USING gin ("name" gin_trgm_ops);
EXCEPTION
  WHEN feature_not_supported OR undefined_file OR undefined_object OR insufficient_privilege THEN
    RAISE NOTICE 'Searching by name has no index: %', SQLERRM;
END
$$;
