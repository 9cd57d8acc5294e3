-- A chart or a map is shown whole, whatever the frame: a crop would cut its words.
ALTER TABLE "assets" ADD COLUMN "is_graphic" BOOLEAN NOT NULL DEFAULT false;
