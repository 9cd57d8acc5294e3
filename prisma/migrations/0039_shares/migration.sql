-- In which ways articles are shared, and nothing about who shares (docs/adr/0035-sharing.md). As with views, nothing here
-- points at articles.

-- CreateTable
CREATE TABLE "article_shares_daily" (
    "article_id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "way" TEXT NOT NULL,
    "readers" INTEGER NOT NULL,

    CONSTRAINT "article_shares_daily_pkey" PRIMARY KEY ("article_id","day","way")
);

-- CreateIndex
CREATE INDEX "article_shares_daily_day_idx" ON "article_shares_daily"("day");

ALTER TABLE article_shares_daily
  ADD CONSTRAINT article_shares_daily_way_short CHECK (char_length(way) BETWEEN 1 AND 30);

CREATE OR REPLACE FUNCTION forget_article_views() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM article_views_hourly WHERE article_id = OLD.id;
  DELETE FROM article_views_daily WHERE article_id = OLD.id;
  DELETE FROM article_referrers_daily WHERE article_id = OLD.id;
  DELETE FROM article_shares_daily WHERE article_id = OLD.id;
  RETURN NULL;
END $$;
