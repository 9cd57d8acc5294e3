-- CreateEnum
CREATE TYPE "SanctionKind" AS ENUM ('warning', 'silence', 'ban');

-- AlterTable
ALTER TABLE "comment_decisions" ADD COLUMN     "was_spam" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "comments" ADD COLUMN     "is_spam" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "reader_sanctions" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "kind" "SanctionKind" NOT NULL,
    "reason" TEXT NOT NULL,
    "removed_count" INTEGER,
    "imposed_by_id" UUID,
    "imposed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ends_at" TIMESTAMPTZ(3),
    "lifted_by_id" UUID,
    "lifted_at" TIMESTAMPTZ(3),

    CONSTRAINT "reader_sanctions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "comment_claims" (
    "comment_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "comment_claims_pkey" PRIMARY KEY ("comment_id")
);

-- CreateIndex
CREATE INDEX "reader_sanctions_user_id_imposed_at_idx" ON "reader_sanctions"("user_id", "imposed_at" DESC);

-- CreateIndex
CREATE INDEX "comment_claims_user_id_idx" ON "comment_claims"("user_id");

-- CreateIndex
CREATE INDEX "comment_claims_expires_at_idx" ON "comment_claims"("expires_at");

-- CreateIndex
CREATE INDEX "comment_decisions_decided_at_idx" ON "comment_decisions"("decided_at");

-- AddForeignKey
ALTER TABLE "reader_sanctions" ADD CONSTRAINT "reader_sanctions_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reader_sanctions" ADD CONSTRAINT "reader_sanctions_imposed_by_id_fkey" FOREIGN KEY ("imposed_by_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reader_sanctions" ADD CONSTRAINT "reader_sanctions_lifted_by_id_fkey" FOREIGN KEY ("lifted_by_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment_claims" ADD CONSTRAINT "comment_claims_comment_id_fkey" FOREIGN KEY ("comment_id") REFERENCES "comments"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment_claims" ADD CONSTRAINT "comment_claims_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A silence ends by itself; a warning and a ban do not. One bar stands at a time: a new one takes the place of the last.
ALTER TABLE reader_sanctions
  ADD CONSTRAINT reader_sanctions_silence_ends CHECK ((kind = 'silence') = (ends_at IS NOT NULL)),
  ADD CONSTRAINT reader_sanctions_reason_given CHECK (char_length(btrim(reason)) BETWEEN 1 AND 2000),
  ADD CONSTRAINT reader_sanctions_removal_of_bans CHECK (removed_count IS NULL OR kind = 'ban');
CREATE UNIQUE INDEX reader_sanctions_one_bar ON reader_sanctions (user_id)
  WHERE kind <> 'warning' AND lifted_at IS NULL;

-- Spam is what was kept from readers as such.
ALTER TABLE comments ADD CONSTRAINT comments_spam_is_hidden CHECK (NOT is_spam OR status IN ('refused', 'removed'));
CREATE INDEX comments_spam ON comments (created_at, id) WHERE is_spam AND NOT awaits_confirmation;
UPDATE comments c SET is_spam = true WHERE c.status = 'refused' AND 'spam' = (
  SELECT d.kind::text FROM comment_decisions d WHERE d.comment_id = c.id AND d.undone_at IS NULL
  ORDER BY d.decided_at DESC, d.id DESC LIMIT 1);
