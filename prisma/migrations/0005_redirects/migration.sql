-- Missing addresses that the desk has looked at and wants to see no more.
ALTER TABLE "missing_paths" ADD COLUMN "ignored_at" TIMESTAMPTZ(3);
