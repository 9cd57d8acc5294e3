-- The picture that stands for a film is each use's own, in its block: nothing ever filled this column.
ALTER TABLE "assets" DROP CONSTRAINT assets_not_own_poster;
ALTER TABLE "assets" DROP CONSTRAINT "assets_poster_id_fkey";
DROP INDEX "assets_poster_id_idx";
ALTER TABLE "assets" DROP COLUMN "poster_id";
