-- The place that a withdrawn story had on a front, for the day when it is put back online.
-- CreateTable
CREATE TABLE "left_front_cards" (
    "front_id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,
    "ends_at" TIMESTAMPTZ(3),
    "placed_by_id" UUID,
    "placed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "left_front_cards_pkey" PRIMARY KEY ("front_id","article_id")
);

-- CreateIndex
CREATE INDEX "left_front_cards_article_id_idx" ON "left_front_cards"("article_id");

-- AddForeignKey
ALTER TABLE "left_front_cards" ADD CONSTRAINT "left_front_cards_front_id_fkey" FOREIGN KEY ("front_id") REFERENCES "fronts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "left_front_cards" ADD CONSTRAINT "left_front_cards_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE left_front_cards ADD CONSTRAINT left_front_cards_nine_places CHECK (position BETWEEN 0 AND 8);
