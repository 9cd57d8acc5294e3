-- What is read, and nothing about who reads (docs/adr/0030-audience.md). No table here points at articles: the write of
-- a beacon would lock the article's row. What is left of an erased article goes each night.

-- CreateTable
CREATE TABLE "article_views_hourly" (
    "article_id" UUID NOT NULL,
    "hour" TIMESTAMPTZ(3) NOT NULL,
    "views" INTEGER NOT NULL DEFAULT 0,
    "readers" INTEGER NOT NULL DEFAULT 0,
    "phones" INTEGER NOT NULL DEFAULT 0,
    "tablets" INTEGER NOT NULL DEFAULT 0,
    "desktops" INTEGER NOT NULL DEFAULT 0,
    "left_in_1" INTEGER NOT NULL DEFAULT 0,
    "left_in_2" INTEGER NOT NULL DEFAULT 0,
    "left_in_3" INTEGER NOT NULL DEFAULT 0,
    "left_in_4" INTEGER NOT NULL DEFAULT 0,
    "seconds" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "article_views_hourly_pkey" PRIMARY KEY ("article_id","hour")
);

-- CreateTable
CREATE TABLE "article_views_daily" (
    "article_id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "views" INTEGER NOT NULL,
    "readers" INTEGER NOT NULL,
    "phones" INTEGER NOT NULL,
    "tablets" INTEGER NOT NULL,
    "desktops" INTEGER NOT NULL,
    "left_in_1" INTEGER NOT NULL,
    "left_in_2" INTEGER NOT NULL,
    "left_in_3" INTEGER NOT NULL,
    "left_in_4" INTEGER NOT NULL,
    "seconds" BIGINT NOT NULL,

    CONSTRAINT "article_views_daily_pkey" PRIMARY KEY ("article_id","day")
);

-- CreateTable
CREATE TABLE "article_referrers_daily" (
    "article_id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "source" TEXT NOT NULL,
    "readers" INTEGER NOT NULL,

    CONSTRAINT "article_referrers_daily_pkey" PRIMARY KEY ("article_id","day","source")
);

-- CreateTable
CREATE TABLE "article_rankings" (
    "list" TEXT NOT NULL,
    "scope" TEXT NOT NULL,
    "rank" SMALLINT NOT NULL,
    "article_id" UUID NOT NULL,

    CONSTRAINT "article_rankings_pkey" PRIMARY KEY ("list","scope","rank")
);

-- CreateIndex
CREATE INDEX "article_views_hourly_hour_idx" ON "article_views_hourly"("hour");

-- CreateIndex
CREATE INDEX "article_views_daily_day_idx" ON "article_views_daily"("day");

-- CreateIndex
CREATE INDEX "article_referrers_daily_day_idx" ON "article_referrers_daily"("day");

-- What must be forgotten is never written to the log of the database, from which copies and replicas are made: what is
-- deleted here is gone. A crash empties these three; a new salt is made, and the day's readers may count once more.

-- CreateTable
CREATE UNLOGGED TABLE "audience_salts" (
    "day" DATE NOT NULL,
    "salt" BYTEA NOT NULL,

    CONSTRAINT "audience_salts_pkey" PRIMARY KEY ("day")
);

-- CreateTable
CREATE UNLOGGED TABLE "audience_marks" (
    "day" DATE NOT NULL,
    "mark" UUID NOT NULL,

    CONSTRAINT "audience_marks_pkey" PRIMARY KEY ("day","mark")
);

-- CreateTable
CREATE UNLOGGED TABLE "article_views_recent" (
    "minute" TIMESTAMPTZ(3) NOT NULL,
    "article_id" UUID NOT NULL,
    "readers" INTEGER NOT NULL,

    CONSTRAINT "article_views_recent_pkey" PRIMARY KEY ("minute","article_id")
);

ALTER TABLE article_rankings
  ADD CONSTRAINT article_rankings_list_known CHECK (list IN ('24h', '7d', 'now')),
  ADD CONSTRAINT article_rankings_rank_counts CHECK (rank BETWEEN 1 AND 100);
ALTER TABLE article_referrers_daily
  ADD CONSTRAINT article_referrers_daily_source_short CHECK (char_length(source) BETWEEN 1 AND 100);

CREATE FUNCTION forget_article_views() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM article_views_hourly WHERE article_id = OLD.id;
  DELETE FROM article_views_daily WHERE article_id = OLD.id;
  DELETE FROM article_referrers_daily WHERE article_id = OLD.id;
  RETURN NULL;
END $$;
CREATE TRIGGER articles_forget_views AFTER DELETE ON articles
  FOR EACH ROW EXECUTE FUNCTION forget_article_views();
