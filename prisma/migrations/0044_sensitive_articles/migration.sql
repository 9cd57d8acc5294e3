-- The desk's mark on a story beside which nothing is sold (features/ads/place-ads.ts).

ALTER TABLE "articles" ADD COLUMN "is_sensitive" BOOLEAN NOT NULL DEFAULT false;
