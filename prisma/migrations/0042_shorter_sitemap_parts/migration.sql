-- A part of the sitemap is closed at 2,450 stories: a full one is then drawn cold in half the time and memory that five
-- thousand would take (docs/performance.md). Parts that are longer keep what they were given.
CREATE OR REPLACE FUNCTION article_stands_in_sitemap() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  month integer := to_char(NEW.first_published_at AT TIME ZONE 'UTC', 'YYYYMM')::integer;
BEGIN
  NEW.sitemap_changed_at := clock_timestamp();
  IF NEW.sitemap_part / 1000 = month THEN RETURN NEW; END IF;
  SELECT max(sitemap_part) INTO NEW.sitemap_part FROM articles
    WHERE sitemap_part BETWEEN month * 1000 AND month * 1000 + 999;
  IF NEW.sitemap_part IS NULL THEN
    NEW.sitemap_part := month * 1000 + 1;
  ELSIF (SELECT count(*) FROM articles WHERE sitemap_part = NEW.sitemap_part) >= 2450 THEN
    NEW.sitemap_part := NEW.sitemap_part + 1;
  END IF;
  RETURN NEW;
END $$;
