-- A signature's account on Mastodon or another server of the fediverse: "@ana@journal.social".
ALTER TABLE "authors" ADD COLUMN "fediverse" TEXT;
