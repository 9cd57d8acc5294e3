-- The journal is searched by who and by what was done, latest first, however long it has grown.
CREATE INDEX "journal_entries_actor_id_at_id_idx" ON "journal_entries"("actor_id", "at" DESC, "id" DESC);
CREATE INDEX "journal_entries_action_at_id_idx" ON "journal_entries"("action", "at" DESC, "id" DESC);
DROP INDEX "journal_entries_at_id_idx";
CREATE INDEX "journal_entries_at_id_idx" ON "journal_entries"("at" DESC, "id" DESC);

-- A name or a part of it, without accents: unaccent() itself may not stand in an index, since its dictionary could change.
CREATE FUNCTION plain_name(name text) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  AS $$ SELECT public.unaccent('public.unaccent'::regdictionary, name) $$;
CREATE INDEX "journal_entries_actor_name" ON "journal_entries" USING gin (plain_name(actor_name) gin_trgm_ops);
