-- A file that will take the place of another waits with its upload until its own first files are made: readers see the
-- one that is there all the while.
ALTER TABLE "uploads" ADD COLUMN "replacement" JSONB;
