-- CreateEnum
CREATE TYPE "CommentStatus" AS ENUM ('published', 'waiting', 'refused', 'removed', 'deleted');

-- CreateEnum
CREATE TYPE "CommentMark" AS ENUM ('newsroom', 'article_author');

-- AlterTable
ALTER TABLE "articles" ADD COLUMN     "comment_count" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "comments" (
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "author_id" UUID,
    "parent_id" UUID,
    "replies_to_id" UUID,
    "status" "CommentStatus" NOT NULL DEFAULT 'waiting',
    "mark" "CommentMark",
    "text" TEXT NOT NULL,
    "picked_at" TIMESTAMPTZ(3),
    "useful_count" INTEGER NOT NULL DEFAULT 0,
    "reply_count" INTEGER NOT NULL DEFAULT 0,
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "edited_at" TIMESTAMPTZ(3),

    CONSTRAINT "comments_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "comments_article_id_created_at_idx" ON "comments"("article_id", "created_at");

-- CreateIndex
CREATE INDEX "comments_author_id_created_at_idx" ON "comments"("author_id", "created_at");

-- CreateIndex
CREATE INDEX "comments_parent_id_idx" ON "comments"("parent_id");

-- CreateIndex
CREATE INDEX "comments_replies_to_id_idx" ON "comments"("replies_to_id");

-- AddForeignKey
ALTER TABLE "comments" ADD CONSTRAINT "comments_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comments" ADD CONSTRAINT "comments_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comments" ADD CONSTRAINT "comments_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "comments"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comments" ADD CONSTRAINT "comments_replies_to_id_fkey" FOREIGN KEY ("replies_to_id") REFERENCES "comments"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE articles ADD CONSTRAINT articles_comment_count_counts CHECK (comment_count >= 0);
ALTER TABLE comments
  ADD CONSTRAINT comments_counts CHECK (useful_count >= 0 AND reply_count >= 0),
  ADD CONSTRAINT comments_text_bounded CHECK (char_length(text) <= 20000);

-- The threads that are drawn, in each of their orders: a page of thirty is read from the index alone, however many there are.
CREATE INDEX comments_threads_by_date ON comments (article_id, created_at DESC, id DESC)
  WHERE parent_id IS NULL AND (status = 'published' OR reply_count > 0);
CREATE INDEX comments_threads_by_use ON comments (article_id, useful_count DESC, created_at DESC, id DESC)
  WHERE parent_id IS NULL AND (status = 'published' OR reply_count > 0);
CREATE INDEX comments_replies ON comments (parent_id, created_at, id)
  WHERE parent_id IS NOT NULL AND status = 'published';

-- Two levels, one article, one thread; a comment never moves.
CREATE FUNCTION comments_hold_their_thread() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND (NEW.article_id <> OLD.article_id OR NEW.parent_id IS DISTINCT FROM OLD.parent_id) THEN
    RAISE EXCEPTION 'a comment stays in its thread' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.parent_id IS NULL AND NEW.replies_to_id IS NOT NULL THEN
    RAISE EXCEPTION 'what opens a thread replies to nothing' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.parent_id IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM comments p WHERE p.id = NEW.parent_id AND p.article_id = NEW.article_id AND p.parent_id IS NULL
  ) THEN
    RAISE EXCEPTION 'threads of comments are two levels deep, under one article' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.replies_to_id IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM comments r WHERE r.id = NEW.replies_to_id AND r.parent_id = NEW.parent_id
  ) THEN
    RAISE EXCEPTION 'a reply answers somebody of its own thread' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER comments_hold_their_thread BEFORE INSERT OR UPDATE OF article_id, parent_id, replies_to_id ON comments
  FOR EACH ROW EXECUTE FUNCTION comments_hold_their_thread();

-- Counted where it changes, so that no writer can forget; once a statement, so that ten thousand at once cost what they
-- should. Articles before opening comments, each in the order of ids: two writers wait for one another, never both.
CREATE FUNCTION comments_are_counted() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  article_ids uuid[];
  parent_ids uuid[];
  changes integer[];
BEGIN
  IF TG_OP = 'INSERT' THEN
    SELECT array_agg(s.article_id), array_agg(s.parent_id), array_agg(s.change) INTO article_ids, parent_ids, changes
    FROM (SELECT article_id, parent_id, count(*) AS change FROM after_rows WHERE status = 'published'
      GROUP BY article_id, parent_id) s;
  ELSIF TG_OP = 'DELETE' THEN
    SELECT array_agg(s.article_id), array_agg(s.parent_id), array_agg(s.change) INTO article_ids, parent_ids, changes
    FROM (SELECT article_id, parent_id, -count(*) AS change FROM before_rows WHERE status = 'published'
      GROUP BY article_id, parent_id) s;
  ELSE
    SELECT array_agg(s.article_id), array_agg(s.parent_id), array_agg(s.change) INTO article_ids, parent_ids, changes
    FROM (SELECT n.article_id, n.parent_id, sum(CASE WHEN n.status = 'published' THEN 1 ELSE -1 END) AS change
      FROM after_rows n JOIN before_rows o ON o.id = n.id
      WHERE (n.status = 'published') <> (o.status = 'published') GROUP BY n.article_id, n.parent_id) s;
  END IF;
  IF article_ids IS NULL THEN RETURN NULL; END IF;
  PERFORM 1 FROM articles WHERE id = ANY (article_ids) ORDER BY id FOR NO KEY UPDATE;
  UPDATE articles a SET comment_count = a.comment_count + s.change
  FROM (SELECT u.article_id, sum(u.change)::integer AS change
    FROM unnest(article_ids, changes) AS u(article_id, change) GROUP BY u.article_id) s
  WHERE a.id = s.article_id AND s.change <> 0;
  PERFORM 1 FROM comments WHERE id = ANY (parent_ids) ORDER BY id FOR NO KEY UPDATE;
  UPDATE comments c SET reply_count = c.reply_count + u.change
  FROM unnest(parent_ids, changes) AS u(parent_id, change)
  WHERE c.id = u.parent_id AND u.change <> 0;
  RETURN NULL;
END $$;
CREATE TRIGGER comments_written_are_counted AFTER INSERT ON comments
  REFERENCING NEW TABLE AS after_rows FOR EACH STATEMENT EXECUTE FUNCTION comments_are_counted();
CREATE TRIGGER comments_changed_are_counted AFTER UPDATE ON comments
  REFERENCING OLD TABLE AS before_rows NEW TABLE AS after_rows
  FOR EACH STATEMENT EXECUTE FUNCTION comments_are_counted();
CREATE TRIGGER comments_deleted_are_counted AFTER DELETE ON comments
  REFERENCING OLD TABLE AS before_rows FOR EACH STATEMENT EXECUTE FUNCTION comments_are_counted();
