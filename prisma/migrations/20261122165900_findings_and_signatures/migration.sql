-- AlterTable
ALTER TABLE "Version" ADD COLUMN     "findings" JSONB NOT NULL DEFAULT '{}';

-- Once a version has been published, step 7 of its DPIA stays as it was signed. Prisma's schema cannot say it.
CREATE FUNCTION "keepSignOffs"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'The sign-off of a published version does not change';
END
$$;

CREATE TRIGGER "Version_keep_sign_offs" BEFORE UPDATE ON "Version"
    FOR EACH ROW
    WHEN (OLD."state" IN ('published', 'superseded', 'retired') AND NEW."signOffs" IS DISTINCT FROM OLD."signOffs")
    EXECUTE FUNCTION "keepSignOffs"();
