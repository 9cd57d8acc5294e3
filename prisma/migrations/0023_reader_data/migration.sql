-- CreateTable
CREATE TABLE "data_exports" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "parts_done" SMALLINT NOT NULL DEFAULT 0,
    "bytes" INTEGER,
    "asked_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ready_at" TIMESTAMPTZ(3),
    "expires_at" TIMESTAMPTZ(3),

    CONSTRAINT "data_exports_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account_deletions" (
    "user_id" UUID NOT NULL,
    "removes_texts" BOOLEAN NOT NULL DEFAULT false,
    "asked_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "due_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "account_deletions_pkey" PRIMARY KEY ("user_id")
);

-- CreateTable
CREATE TABLE "sealed_records" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "handles" TEXT[],
    "sealed" TEXT NOT NULL,
    "occurred_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sealed_records_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "data_exports_user_id_key" ON "data_exports"("user_id");

-- CreateIndex
CREATE INDEX "account_deletions_due_at_idx" ON "account_deletions"("due_at");

-- CreateIndex
CREATE INDEX "sealed_records_kind_occurred_at_idx" ON "sealed_records"("kind", "occurred_at");

-- AddForeignKey
ALTER TABLE "data_exports" ADD CONSTRAINT "data_exports_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account_deletions" ADD CONSTRAINT "account_deletions_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE sealed_records
  ADD CONSTRAINT sealed_records_kind_known CHECK (kind IN ('identity', 'account', 'connection'));
CREATE INDEX sealed_records_handles ON sealed_records USING gin (handles);

-- The journal keeps every line for ever, and no name of somebody who is gone: a line may lose its actor's name and what
-- it says of a name, an address or somebody's own words, once no account has that id any more. Nothing else of it ever changes.
CREATE OR REPLACE FUNCTION journal_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND current_setting('nouvelles.forgetting', true) = 'on'
    AND to_jsonb(NEW) - '{actor_name,before,after}'::text[] = to_jsonb(OLD) - '{actor_name,before,after}'::text[] THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'the journal is append-only' USING ERRCODE = 'insufficient_privilege';
END $$;

-- As the owner of the tables: the application itself may add lines alone.
CREATE FUNCTION forget_in_journal(person uuid, label text) RETURNS void LANGUAGE plpgsql
  SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT FROM users WHERE id = person) THEN
    RAISE EXCEPTION 'this account is there' USING ERRCODE = 'insufficient_privilege';
  END IF;
  PERFORM set_config('nouvelles.forgetting', 'on', true);
  UPDATE journal_entries
  SET actor_name = CASE actor_id WHEN person THEN label ELSE actor_name END,
      before = CASE jsonb_typeof(before) WHEN 'object' THEN before - '{name,email,text}'::text[] ELSE before END,
      after = CASE jsonb_typeof(after) WHEN 'object' THEN after - '{name,email,text}'::text[] ELSE after END
  WHERE actor_id = person OR (subject_type = 'user' AND subject_id = person::text);
  PERFORM set_config('nouvelles.forgetting', 'off', true);
END $$;
