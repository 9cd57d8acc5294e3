-- In which part of the sitemap each story stands, and when it last changed there (docs/adr/0036-feeds-and-sitemaps.md).
-- The part is given once, when the story first comes out, and never taken back: 202611001 is the first of November 2026
-- (UTC: no setting moves a story), 202611002 the second, begun when the first was full.
ALTER TABLE "articles" ADD COLUMN "sitemap_part" INTEGER, ADD COLUMN "sitemap_changed_at" TIMESTAMPTZ(3);

WITH placed AS (
  SELECT id, to_char(first_published_at AT TIME ZONE 'UTC', 'YYYYMM')::integer * 1000 + 1
    + ((row_number() OVER (PARTITION BY to_char(first_published_at AT TIME ZONE 'UTC', 'YYYYMM')
        ORDER BY first_published_at, id) - 1) / 4950)::integer AS part
  FROM articles WHERE first_published_at IS NOT NULL
)
UPDATE articles SET sitemap_part = placed.part,
  sitemap_changed_at = greatest(first_published_at, modified_at, withdrawn_at)
FROM placed WHERE placed.id = articles.id;

-- A part is read by its number, counted by it, and its newest change is the last entry of it.
CREATE INDEX articles_sitemap ON articles (sitemap_part, sitemap_changed_at) WHERE sitemap_part IS NOT NULL;

-- Given where the story comes out, so that no writer can forget. A part is closed at 4,950: those that come out at the
-- same moment, and are not seen here yet, still find room below the 5,000 that a part may hold.
CREATE FUNCTION article_stands_in_sitemap() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  month integer := to_char(NEW.first_published_at AT TIME ZONE 'UTC', 'YYYYMM')::integer;
BEGIN
  NEW.sitemap_changed_at := clock_timestamp();
  IF NEW.sitemap_part / 1000 = month THEN RETURN NEW; END IF;
  SELECT max(sitemap_part) INTO NEW.sitemap_part FROM articles
    WHERE sitemap_part BETWEEN month * 1000 AND month * 1000 + 999;
  IF NEW.sitemap_part IS NULL THEN
    NEW.sitemap_part := month * 1000 + 1;
  ELSIF (SELECT count(*) FROM articles WHERE sitemap_part = NEW.sitemap_part) >= 4950 THEN
    NEW.sitemap_part := NEW.sitemap_part + 1;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER articles_begin_in_sitemap BEFORE INSERT ON articles
  FOR EACH ROW WHEN (NEW.first_published_at IS NOT NULL) EXECUTE FUNCTION article_stands_in_sitemap();
CREATE TRIGGER articles_change_in_sitemap
  BEFORE UPDATE OF publication_state, section_id, first_published_at, modified_at, deleted_at ON articles
  FOR EACH ROW WHEN (NEW.first_published_at IS NOT NULL
    AND (OLD.publication_state, OLD.section_id, OLD.first_published_at, OLD.modified_at, OLD.deleted_at)
      IS DISTINCT FROM (NEW.publication_state, NEW.section_id, NEW.first_published_at, NEW.modified_at, NEW.deleted_at))
  EXECUTE FUNCTION article_stands_in_sitemap();

-- Another address, or another lead picture, is another entry too; the same one put live again is none.
CREATE FUNCTION article_entry_changes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT (slug, lead_picture ->> 'assetId') FROM revisions WHERE id = OLD.live_revision_id)
    IS DISTINCT FROM (SELECT (slug, lead_picture ->> 'assetId') FROM revisions WHERE id = NEW.live_revision_id) THEN
    NEW.sitemap_changed_at := clock_timestamp();
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER articles_entry_changes_in_sitemap BEFORE UPDATE OF live_revision_id ON articles
  FOR EACH ROW WHEN (NEW.sitemap_part IS NOT NULL AND OLD.live_revision_id IS DISTINCT FROM NEW.live_revision_id)
  EXECUTE FUNCTION article_entry_changes();

-- A section that moves takes the addresses of all its stories along: one story of each part says so for the others.
CREATE FUNCTION section_moves_in_sitemap() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE articles SET sitemap_changed_at = clock_timestamp() WHERE id IN (
    SELECT DISTINCT ON (sitemap_part) id FROM articles
    WHERE section_id = NEW.id AND publication_state = 'published' ORDER BY sitemap_part, id);
  RETURN NULL;
END $$;
CREATE TRIGGER sections_move_in_sitemap AFTER UPDATE OF slug ON sections
  FOR EACH ROW WHEN (OLD.slug <> NEW.slug) EXECUTE FUNCTION section_moves_in_sitemap();

-- Who refused the crawlers of models reserved mining by the same switch; now it has one of its own.
UPDATE settings SET value = value || '{"tdmReservation": "reserved"}'
WHERE key = 'newspaper' AND value ->> 'aiCrawlers' = 'refuse' AND NOT value ? 'tdmReservation';
