-- Cards that the newspaper draws for what has no picture, one file each (docs/adr/0034-drawn-cards.md). A card that was
-- replaced keeps its file for a while: pages and networks may name it.
CREATE TABLE "drawn_cards" (
    "hash" TEXT NOT NULL,
    -- Null for the newspaper's own.
    "article_id" UUID,
    -- The sum of everything that it shows: another one asks for another card.
    "shows" TEXT NOT NULL,
    "mime_type" TEXT NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "bytes" INTEGER NOT NULL,
    "drawn_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "replaced_at" TIMESTAMPTZ(3),

    CONSTRAINT "drawn_cards_pkey" PRIMARY KEY ("hash")
);
CREATE INDEX "drawn_cards_article_id_idx" ON "drawn_cards"("article_id");
CREATE INDEX "drawn_cards_replaced_at_idx" ON "drawn_cards"("replaced_at");
-- One at a time, whoever draws.
CREATE UNIQUE INDEX drawn_cards_one_of_an_article ON drawn_cards (article_id) WHERE replaced_at IS NULL;
CREATE UNIQUE INDEX drawn_cards_one_of_the_newspaper ON drawn_cards ((true))
  WHERE article_id IS NULL AND replaced_at IS NULL;
ALTER TABLE "drawn_cards" ADD CONSTRAINT "drawn_cards_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Articles (null: the newspaper) whose card the worker is to look at. Rows are added and taken away, never changed:
-- what is asked for while it is drawn is not lost.
CREATE TABLE "card_tasks" (
    "id" BIGSERIAL NOT NULL,
    "article_id" UUID,

    CONSTRAINT "card_tasks_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "card_tasks_article_id_idx" ON "card_tasks"("article_id");
ALTER TABLE "card_tasks" ADD CONSTRAINT "card_tasks_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What networks are given of a picture is a JPEG of 300 kB at most, and nothing else of it is kept in that shape: the
-- worker makes those that are missing.
DELETE FROM asset_derivatives WHERE crop = 'card' AND (mime_type <> 'image/jpeg' OR bytes > 300000);
