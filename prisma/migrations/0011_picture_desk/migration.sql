-- The picture desk: the original kept apart, rights, folders, uploads, crops, films and sounds, and where each is used.
-- CreateEnum
CREATE TYPE "AssetKind" AS ENUM ('picture', 'video', 'audio');

-- CreateEnum
CREATE TYPE "AssetState" AS ENUM ('preparing', 'ready');

-- CreateEnum
CREATE TYPE "LicenceKind" AS ENUM ('unknown', 'own', 'agency', 'purchased', 'handout', 'creative_commons', 'public_domain', 'courtesy', 'reader');

-- CreateEnum
CREATE TYPE "TrackKind" AS ENUM ('captions', 'subtitles', 'descriptions');

-- CreateEnum
CREATE TYPE "UploadState" AS ENUM ('receiving', 'waiting', 'reading', 'read', 'ready', 'refused');

-- DropIndex
DROP INDEX "asset_derivatives_asset_id_crop_mime_type_width_key";

-- AlterTable
ALTER TABLE "assets" ADD COLUMN "creator" TEXT,
ADD COLUMN "digital_source_type" TEXT,
ADD COLUMN "dominant_color" TEXT,
ADD COLUMN "duration_ms" INTEGER,
ADD COLUMN "embargoed_until" TIMESTAMPTZ(3),
ADD COLUMN "folder_id" UUID,
ADD COLUMN "is_animated" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN "is_decorative" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN "keywords" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN "kind" "AssetKind" NOT NULL DEFAULT 'picture',
ADD COLUMN "licence" "LicenceKind" NOT NULL DEFAULT 'unknown',
ADD COLUMN "licence_url" TEXT,
ADD COLUMN "most_uses" INTEGER,
ADD COLUMN "original_bytes" INTEGER,
ADD COLUMN "original_hash" TEXT,
ADD COLUMN "original_mime_type" TEXT,
ADD COLUMN "original_name" TEXT,
ADD COLUMN "perceptual_hash" BIGINT,
ADD COLUMN "place" TEXT,
ADD COLUMN "poster_id" UUID,
ADD COLUMN "rights_expire_at" TIMESTAMPTZ(3),
ADD COLUMN "rights_note" TEXT,
ADD COLUMN "state" "AssetState" NOT NULL DEFAULT 'ready',
ADD COLUMN "taken_at" TIMESTAMPTZ(3),
ADD COLUMN "territories" TEXT,
ADD COLUMN "transcript" TEXT,
ADD COLUMN "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN "withdrawal_reason" TEXT,
ADD COLUMN "withdrawn_by_id" UUID;

-- AlterTable
ALTER TABLE "asset_derivatives" DROP CONSTRAINT "asset_derivatives_pkey",
ADD COLUMN "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN "region" TEXT NOT NULL DEFAULT '0,0,10000,10000',
ADD CONSTRAINT "asset_derivatives_pkey" PRIMARY KEY ("asset_id", "crop", "region", "mime_type", "width");

-- AlterTable
ALTER TABLE "asset_uses" ADD COLUMN "alt" TEXT,
ADD COLUMN "caption" TEXT,
ADD COLUMN "credit" TEXT,
ADD COLUMN "crops" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN "is_decorative" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "front_cards" ADD COLUMN "picture" JSONB,
ADD COLUMN "picture_id" UUID;

-- AlterTable
ALTER TABLE "left_front_cards" ADD COLUMN "picture" JSONB,
ADD COLUMN "picture_id" UUID;

-- CreateTable
CREATE TABLE "asset_folders" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "parent_id" UUID,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "asset_folders_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "asset_tracks" (
    "id" UUID NOT NULL,
    "asset_id" UUID NOT NULL,
    "kind" "TrackKind" NOT NULL,
    "language" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "asset_tracks_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "revision_assets" (
    "revision_id" UUID NOT NULL,
    "asset_id" UUID NOT NULL,

    CONSTRAINT "revision_assets_pkey" PRIMARY KEY ("revision_id","asset_id")
);

-- CreateTable
CREATE TABLE "asset_publications" (
    "asset_id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "asset_publications_pkey" PRIMARY KEY ("asset_id","article_id")
);

-- CreateTable
CREATE TABLE "uploads" (
    "id" UUID NOT NULL,
    "state" "UploadState" NOT NULL DEFAULT 'receiving',
    "file_name" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "declared_type" TEXT NOT NULL,
    "declared_hash" TEXT,
    "part_bytes" INTEGER NOT NULL,
    "folder_id" UUID,
    "asset_id" UUID,
    "is_duplicate" BOOLEAN NOT NULL DEFAULT false,
    "replaces_id" UUID,
    "refusal" TEXT,
    "attempts" SMALLINT NOT NULL DEFAULT 0,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "uploads_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "upload_parts" (
    "upload_id" UUID NOT NULL,
    "number" SMALLINT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "upload_parts_pkey" PRIMARY KEY ("upload_id","number")
);

-- CreateIndex
CREATE INDEX "asset_folders_parent_id_idx" ON "asset_folders"("parent_id");

-- CreateIndex
CREATE INDEX "asset_tracks_hash_idx" ON "asset_tracks"("hash");

-- CreateIndex
CREATE UNIQUE INDEX "asset_tracks_asset_id_kind_language_key" ON "asset_tracks"("asset_id", "kind", "language");

-- CreateIndex
CREATE INDEX "revision_assets_asset_id_idx" ON "revision_assets"("asset_id");

-- CreateIndex
CREATE INDEX "uploads_created_by_id_created_at_idx" ON "uploads"("created_by_id", "created_at" DESC);

-- CreateIndex
CREATE INDEX "uploads_asset_id_idx" ON "uploads"("asset_id");

-- CreateIndex
CREATE INDEX "uploads_replaces_id_idx" ON "uploads"("replaces_id");

-- CreateIndex
CREATE INDEX "uploads_folder_id_idx" ON "uploads"("folder_id");

-- CreateIndex
CREATE UNIQUE INDEX "assets_original_hash_key" ON "assets"("original_hash");

-- CreateIndex
CREATE INDEX "assets_folder_id_idx" ON "assets"("folder_id");

-- CreateIndex
CREATE INDEX "assets_poster_id_idx" ON "assets"("poster_id");

-- CreateIndex
CREATE INDEX "assets_created_by_id_created_at_idx" ON "assets"("created_by_id", "created_at" DESC);

-- CreateIndex
CREATE INDEX "asset_derivatives_hash_idx" ON "asset_derivatives"("hash");

-- CreateIndex
CREATE INDEX "front_cards_picture_id_idx" ON "front_cards"("picture_id");

-- CreateIndex
CREATE INDEX "left_front_cards_picture_id_idx" ON "left_front_cards"("picture_id");

-- AddForeignKey
ALTER TABLE "assets" ADD CONSTRAINT "assets_folder_id_fkey" FOREIGN KEY ("folder_id") REFERENCES "asset_folders"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assets" ADD CONSTRAINT "assets_poster_id_fkey" FOREIGN KEY ("poster_id") REFERENCES "assets"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "asset_folders" ADD CONSTRAINT "asset_folders_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "asset_folders"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "asset_tracks" ADD CONSTRAINT "asset_tracks_asset_id_fkey" FOREIGN KEY ("asset_id") REFERENCES "assets"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision_assets" ADD CONSTRAINT "revision_assets_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revisions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision_assets" ADD CONSTRAINT "revision_assets_asset_id_fkey" FOREIGN KEY ("asset_id") REFERENCES "assets"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "asset_publications" ADD CONSTRAINT "asset_publications_asset_id_fkey" FOREIGN KEY ("asset_id") REFERENCES "assets"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "uploads" ADD CONSTRAINT "uploads_folder_id_fkey" FOREIGN KEY ("folder_id") REFERENCES "asset_folders"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "uploads" ADD CONSTRAINT "uploads_asset_id_fkey" FOREIGN KEY ("asset_id") REFERENCES "assets"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "uploads" ADD CONSTRAINT "uploads_replaces_id_fkey" FOREIGN KEY ("replaces_id") REFERENCES "assets"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "upload_parts" ADD CONSTRAINT "upload_parts_upload_id_fkey" FOREIGN KEY ("upload_id") REFERENCES "uploads"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "front_cards" ADD CONSTRAINT "front_cards_picture_id_fkey" FOREIGN KEY ("picture_id") REFERENCES "assets"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "left_front_cards" ADD CONSTRAINT "left_front_cards_picture_id_fkey" FOREIGN KEY ("picture_id") REFERENCES "assets"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- ---------------------------------------------------------------- what Prisma can't say

-- Words of a list in one text: array_to_string() itself may not stand in a stored column.
CREATE FUNCTION joined_words(words text[]) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  AS $$ SELECT coalesce(string_agg(word, ' '), '') FROM unnest(words) AS word $$;

-- The library is searched as articles are: accents and endings fold in french_plain. A file's name is cut into words.
ALTER TABLE assets ADD COLUMN document tsvector GENERATED ALWAYS AS (
  setweight(to_tsvector('french_plain'::regconfig, coalesce(title, '') || ' ' || joined_words(keywords)), 'A') ||
  setweight(to_tsvector('french_plain'::regconfig, coalesce(caption, '') || ' ' || alt), 'B') ||
  setweight(to_tsvector('french_plain'::regconfig, credit || ' ' || coalesce(creator, '') || ' ' || coalesce(copyright, '')
    || ' ' || coalesce(place, '') || ' ' || coalesce(usage_terms, '')), 'C') ||
  setweight(to_tsvector('french_plain'::regconfig, translate(coalesce(original_name, ''), '_-.', '   ') || ' '
    || left(coalesce(transcript, ''), 200000)), 'D')) STORED;
CREATE INDEX assets_document ON assets USING gin (document);
CREATE INDEX assets_keywords ON assets USING gin (keywords);
CREATE INDEX assets_created_at ON assets (created_at DESC, id DESC);
CREATE INDEX assets_rights_expire_at ON assets (rights_expire_at) WHERE rights_expire_at IS NOT NULL;
-- Read whole to find what looks alike: an entry has the hash and the id, and no row is fetched.
CREATE INDEX assets_perceptual_hash ON assets (perceptual_hash) INCLUDE (id) WHERE perceptual_hash IS NOT NULL;
CREATE INDEX uploads_unfinished ON uploads (created_at) WHERE state NOT IN ('ready', 'refused');
CREATE INDEX asset_publications_article_id ON asset_publications (article_id);

ALTER TABLE assets
  ADD CONSTRAINT assets_original_is_whole CHECK (
    (original_hash IS NULL) = (original_mime_type IS NULL) AND (original_hash IS NULL) = (original_bytes IS NULL)),
  ADD CONSTRAINT assets_original_hash_is_sum CHECK (original_hash ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT assets_has_size CHECK (kind = 'audio' OR (width > 0 AND height > 0)),
  ADD CONSTRAINT assets_pictures_do_not_play CHECK (kind <> 'picture' OR (duration_ms IS NULL AND transcript IS NULL)),
  ADD CONSTRAINT assets_not_own_poster CHECK (poster_id IS DISTINCT FROM id),
  ADD CONSTRAINT assets_most_uses_counts CHECK (most_uses > 0),
  ADD CONSTRAINT assets_color_is_plain CHECK (dominant_color ~ '^#[0-9a-f]{6}$'),
  ADD CONSTRAINT assets_withdrawal_is_whole CHECK (
    withdrawn_at IS NOT NULL OR (withdrawn_by_id IS NULL AND withdrawal_reason IS NULL));
ALTER TABLE asset_derivatives
  ADD CONSTRAINT asset_derivatives_region_is_plain CHECK (region ~ '^[0-9]{1,5}(,[0-9]{1,5}){3}$');
ALTER TABLE asset_uses ADD CONSTRAINT asset_uses_crops_is_object CHECK (jsonb_typeof(crops) = 'object');
ALTER TABLE asset_folders
  ADD CONSTRAINT asset_folders_not_own_parent CHECK (parent_id IS DISTINCT FROM id),
  ADD CONSTRAINT asset_folders_has_name CHECK (name <> '');
CREATE UNIQUE INDEX asset_folders_name ON asset_folders
  (coalesce(parent_id, '00000000-0000-0000-0000-000000000000'::uuid), lower(plain_name(name)));
ALTER TABLE uploads
  ADD CONSTRAINT uploads_has_bytes CHECK (bytes > 0 AND part_bytes > 0),
  ADD CONSTRAINT uploads_declared_hash_is_sum CHECK (declared_hash ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT uploads_refused_has_reason CHECK ((state = 'refused') = (refusal IS NOT NULL)),
  ADD CONSTRAINT uploads_duplicate_is_ready CHECK (NOT is_duplicate OR state = 'ready');
ALTER TABLE upload_parts
  ADD CONSTRAINT upload_parts_counts CHECK (number >= 1 AND bytes > 0),
  ADD CONSTRAINT upload_parts_hash_is_sum CHECK (hash ~ '^[0-9a-f]{64}$');
ALTER TABLE front_cards ADD CONSTRAINT front_cards_picture_has_asset CHECK (picture IS NULL OR picture_id IS NOT NULL);

-- Folders have three levels and never stand in themselves. Changes come one after another (an advisory lock).
CREATE FUNCTION asset_folders_three_levels() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE above int; below int; is_loop boolean;
BEGIN
  WITH RECURSIVE up(id, parent_id, depth) AS (
    SELECT f.id, f.parent_id, 1 FROM asset_folders f WHERE f.id = NEW.parent_id
    UNION ALL SELECT f.id, f.parent_id, up.depth + 1 FROM asset_folders f JOIN up ON f.id = up.parent_id WHERE up.depth < 10)
  SELECT coalesce(max(depth), 0), coalesce(bool_or(id = NEW.id), false) INTO above, is_loop FROM up;
  WITH RECURSIVE down(id, depth) AS (
    SELECT NEW.id, 1
    UNION ALL SELECT f.id, down.depth + 1 FROM asset_folders f JOIN down ON f.parent_id = down.id WHERE down.depth < 10)
  SELECT max(depth) INTO below FROM down;
  IF is_loop OR above + below > 3 THEN
    RAISE EXCEPTION 'folders have three levels' USING ERRCODE = 'check_violation', CONSTRAINT = 'asset_folders_three_levels';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER asset_folders_three_levels BEFORE INSERT OR UPDATE OF parent_id ON asset_folders
  FOR EACH ROW WHEN (NEW.parent_id IS NOT NULL) EXECUTE FUNCTION asset_folders_three_levels();

-- Which assets a text names: under the key "assetId", wherever a block or the lead picture holds it.
CREATE FUNCTION named_assets(lead_picture jsonb, body jsonb) RETURNS SETOF uuid
  LANGUAGE sql IMMUTABLE
  AS $$
    SELECT DISTINCT named.id::uuid FROM (
      SELECT lead_picture ->> 'assetId' AS id
      UNION ALL SELECT found #>> '{}' FROM jsonb_path_query(body, '$.blocks.**.assetId') AS found) named
    WHERE named.id ~* '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
  $$;
CREATE FUNCTION revisions_keep_assets() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF NEW.lead_picture IS NOT DISTINCT FROM OLD.lead_picture AND NEW.body = OLD.body THEN RETURN NULL; END IF;
    DELETE FROM revision_assets WHERE revision_id = NEW.id;
  END IF;
  -- FOR KEY SHARE: an asset that somebody deletes at this moment is left out, and the text is still saved.
  INSERT INTO revision_assets (revision_id, asset_id)
    SELECT NEW.id, a.id FROM assets a WHERE a.id IN (SELECT named_assets(NEW.lead_picture, NEW.body)) FOR KEY SHARE OF a;
  RETURN NULL;
END $$;
CREATE TRIGGER revisions_keep_assets AFTER INSERT OR UPDATE OF lead_picture, body ON revisions
  FOR EACH ROW EXECUTE FUNCTION revisions_keep_assets();

INSERT INTO revision_assets (revision_id, asset_id)
  SELECT r.id, a.id FROM revisions r CROSS JOIN LATERAL named_assets(r.lead_picture, r.body) AS named(id)
  JOIN assets a ON a.id = named.id;
INSERT INTO asset_publications (asset_id, article_id, published_at)
  SELECT u.asset_id, u.article_id, coalesce(a.first_published_at, now()) FROM asset_uses u JOIN articles a ON a.id = u.article_id
  ON CONFLICT DO NOTHING;
