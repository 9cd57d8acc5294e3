-- How many public stories each list holds, week by week, so that a page far down a list is found without reading what
-- stands before it (docs/adr/0032-deep-lists.md). A list is a section, an author, a subject, or the wire (the nil id).
-- Rows are changes, added and never updated: two publications at once wait for nothing of each other. A reader adds
-- them up; a job of the worker folds those of one list and week into one.
CREATE TABLE "list_counts" (
    "id" BIGSERIAL NOT NULL,
    "list_id" UUID NOT NULL,
    -- Weeks of seven days since 1970 in UTC: no time zone, so no setting changes them.
    "week" INTEGER NOT NULL,
    "count" INTEGER NOT NULL,
    "is_folded" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "list_counts_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "list_counts_list_id_week_count_idx" ON "list_counts"("list_id", "week", "count");
CREATE INDEX list_counts_to_fold ON list_counts (list_id, week) WHERE NOT is_folded;

CREATE FUNCTION list_week(at timestamptz) RETURNS integer LANGUAGE sql STABLE AS
  'SELECT floor(extract(epoch FROM at) / 604800)::integer';

-- Counted where it changes, so that no writer can forget: stories enter, leave and move between sections here.
CREATE FUNCTION articles_are_counted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    IF OLD.publication_state = 'published' AND OLD.deleted_at IS NULL THEN
      INSERT INTO list_counts (list_id, week, count) VALUES
        ('00000000-0000-0000-0000-000000000000', list_week(OLD.first_published_at), -1),
        (OLD.section_id, list_week(OLD.first_published_at), -1);
    END IF;
  END IF;
  IF TG_OP <> 'DELETE' THEN
    IF NEW.publication_state = 'published' AND NEW.deleted_at IS NULL THEN
      INSERT INTO list_counts (list_id, week, count) VALUES
        ('00000000-0000-0000-0000-000000000000', list_week(NEW.first_published_at), 1),
        (NEW.section_id, list_week(NEW.first_published_at), 1);
    END IF;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER articles_published_are_counted AFTER INSERT ON articles
  FOR EACH ROW WHEN (NEW.publication_state = 'published') EXECUTE FUNCTION articles_are_counted();
CREATE TRIGGER articles_changed_are_counted
  AFTER UPDATE OF publication_state, section_id, first_published_at, deleted_at ON articles
  FOR EACH ROW WHEN ((OLD.publication_state = 'published' OR NEW.publication_state = 'published')
    AND (OLD.publication_state, OLD.section_id, OLD.first_published_at, OLD.deleted_at)
      IS DISTINCT FROM (NEW.publication_state, NEW.section_id, NEW.first_published_at, NEW.deleted_at))
  EXECUTE FUNCTION articles_are_counted();
CREATE TRIGGER articles_deleted_are_counted AFTER DELETE ON articles
  FOR EACH ROW WHEN (OLD.publication_state = 'published') EXECUTE FUNCTION articles_are_counted();

-- What is signed and filed: rows that stand while their story is public. Once a statement; the argument names the list.
CREATE FUNCTION listed_articles_are_counted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    EXECUTE format('INSERT INTO list_counts (list_id, week, count)
      SELECT %I, list_week(first_published_at), -count(*) FROM before_rows GROUP BY 1, 2', TG_ARGV[0]);
  END IF;
  IF TG_OP <> 'DELETE' THEN
    EXECUTE format('INSERT INTO list_counts (list_id, week, count)
      SELECT %I, list_week(first_published_at), count(*) FROM after_rows GROUP BY 1, 2', TG_ARGV[0]);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER signatures_added_are_counted AFTER INSERT ON article_authors
  REFERENCING NEW TABLE AS after_rows FOR EACH STATEMENT EXECUTE FUNCTION listed_articles_are_counted('author_id');
CREATE TRIGGER signatures_changed_are_counted AFTER UPDATE ON article_authors
  REFERENCING OLD TABLE AS before_rows NEW TABLE AS after_rows
  FOR EACH STATEMENT EXECUTE FUNCTION listed_articles_are_counted('author_id');
CREATE TRIGGER signatures_deleted_are_counted AFTER DELETE ON article_authors
  REFERENCING OLD TABLE AS before_rows FOR EACH STATEMENT EXECUTE FUNCTION listed_articles_are_counted('author_id');
CREATE TRIGGER subjects_added_are_counted AFTER INSERT ON article_subjects
  REFERENCING NEW TABLE AS after_rows FOR EACH STATEMENT EXECUTE FUNCTION listed_articles_are_counted('subject_id');
CREATE TRIGGER subjects_changed_are_counted AFTER UPDATE ON article_subjects
  REFERENCING OLD TABLE AS before_rows NEW TABLE AS after_rows
  FOR EACH STATEMENT EXECUTE FUNCTION listed_articles_are_counted('subject_id');
CREATE TRIGGER subjects_deleted_are_counted AFTER DELETE ON article_subjects
  REFERENCING OLD TABLE AS before_rows FOR EACH STATEMENT EXECUTE FUNCTION listed_articles_are_counted('subject_id');

-- What is public already.
INSERT INTO list_counts (list_id, week, count, is_folded)
SELECT list_id, list_week(first_published_at), count(*), true FROM (
  SELECT l.list_id, a.first_published_at FROM articles a
    CROSS JOIN LATERAL (VALUES ('00000000-0000-0000-0000-000000000000'::uuid), (a.section_id)) AS l(list_id)
    WHERE a.publication_state = 'published' AND a.deleted_at IS NULL
  UNION ALL SELECT author_id, first_published_at FROM article_authors
  UNION ALL SELECT subject_id, first_published_at FROM article_subjects
) listed GROUP BY 1, 2;
