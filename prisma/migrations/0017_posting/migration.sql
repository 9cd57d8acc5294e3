-- CreateEnum
CREATE TYPE "CommentDecisionKind" AS ENUM ('approve', 'refuse', 'spam', 'remove');

-- AlterTable
ALTER TABLE "comments" ADD COLUMN     "awaits_confirmation" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "comment_verdicts" (
    "id" UUID NOT NULL,
    "comment_id" UUID NOT NULL,
    "outcome" TEXT NOT NULL,
    "reasons" JSONB NOT NULL DEFAULT '[]',
    "sentence" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "comment_verdicts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "comment_origins" (
    "comment_id" UUID NOT NULL,
    "address_prefix" TEXT NOT NULL,
    "user_agent" TEXT,
    "referrer" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "comment_origins_pkey" PRIMARY KEY ("comment_id")
);

-- CreateTable
CREATE TABLE "comment_outlines" (
    "comment_id" UUID NOT NULL,
    "exact" BIGINT NOT NULL,
    "signature" INTEGER[],
    "bands" INTEGER[],
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "comment_outlines_pkey" PRIMARY KEY ("comment_id")
);

-- CreateTable
CREATE TABLE "comment_decisions" (
    "id" UUID NOT NULL,
    "comment_id" UUID NOT NULL,
    "kind" "CommentDecisionKind" NOT NULL,
    "status_before" "CommentStatus" NOT NULL,
    "decided_by_id" UUID,
    "decided_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undone_at" TIMESTAMPTZ(3),

    CONSTRAINT "comment_decisions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "comment_votes" (
    "comment_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "comment_votes_pkey" PRIMARY KEY ("comment_id","user_id")
);

-- CreateTable
CREATE TABLE "kept_comments" (
    "id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "article_id" UUID NOT NULL,
    "replies_to_id" UUID,
    "text" TEXT NOT NULL,
    "problem" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "kept_comments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "used_form_tokens" (
    "nonce" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "used_form_tokens_pkey" PRIMARY KEY ("nonce")
);

-- CreateIndex
CREATE INDEX "comment_verdicts_comment_id_created_at_idx" ON "comment_verdicts"("comment_id", "created_at" DESC);

-- CreateIndex
CREATE INDEX "comment_origins_created_at_idx" ON "comment_origins"("created_at");

-- CreateIndex
CREATE INDEX "comment_outlines_exact_idx" ON "comment_outlines"("exact");

-- CreateIndex
CREATE INDEX "comment_outlines_created_at_idx" ON "comment_outlines"("created_at");

-- CreateIndex
CREATE INDEX "comment_decisions_comment_id_decided_at_idx" ON "comment_decisions"("comment_id", "decided_at" DESC);

-- CreateIndex
CREATE INDEX "comment_decisions_decided_by_id_decided_at_idx" ON "comment_decisions"("decided_by_id", "decided_at");

-- CreateIndex
CREATE INDEX "comment_votes_user_id_idx" ON "comment_votes"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "kept_comments_token_hash_key" ON "kept_comments"("token_hash");

-- CreateIndex
CREATE INDEX "kept_comments_expires_at_idx" ON "kept_comments"("expires_at");

-- CreateIndex
CREATE INDEX "kept_comments_article_id_idx" ON "kept_comments"("article_id");

-- CreateIndex
CREATE INDEX "used_form_tokens_expires_at_idx" ON "used_form_tokens"("expires_at");

-- AddForeignKey
ALTER TABLE "comment_verdicts" ADD CONSTRAINT "comment_verdicts_comment_id_fkey" FOREIGN KEY ("comment_id") REFERENCES "comments"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment_origins" ADD CONSTRAINT "comment_origins_comment_id_fkey" FOREIGN KEY ("comment_id") REFERENCES "comments"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment_outlines" ADD CONSTRAINT "comment_outlines_comment_id_fkey" FOREIGN KEY ("comment_id") REFERENCES "comments"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment_decisions" ADD CONSTRAINT "comment_decisions_comment_id_fkey" FOREIGN KEY ("comment_id") REFERENCES "comments"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment_decisions" ADD CONSTRAINT "comment_decisions_decided_by_id_fkey" FOREIGN KEY ("decided_by_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment_votes" ADD CONSTRAINT "comment_votes_comment_id_fkey" FOREIGN KEY ("comment_id") REFERENCES "comments"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment_votes" ADD CONSTRAINT "comment_votes_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "kept_comments" ADD CONSTRAINT "kept_comments_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE comment_verdicts
  ADD CONSTRAINT comment_verdicts_outcome_known CHECK (outcome IN ('published', 'waiting', 'refused'));

-- Texts that share a band resemble one another, nearly always: found without reading any other.
CREATE INDEX comment_outlines_bands ON comment_outlines USING gin (bands);

-- What a moderator is shown: one page of each queue, however many comments there are.
CREATE INDEX comments_by_status ON comments (status, created_at, id) WHERE NOT awaits_confirmation;

-- One vote, one point; counted where votes change, so that no writer can forget. Rows are locked in the order of ids.
CREATE FUNCTION comment_votes_are_counted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    PERFORM 1 FROM comments WHERE id IN (SELECT comment_id FROM after_rows) ORDER BY id FOR NO KEY UPDATE;
    UPDATE comments c SET useful_count = c.useful_count + s.change
    FROM (SELECT comment_id, count(*)::integer AS change FROM after_rows GROUP BY comment_id) s
    WHERE c.id = s.comment_id;
  ELSE
    PERFORM 1 FROM comments WHERE id IN (SELECT comment_id FROM before_rows) ORDER BY id FOR NO KEY UPDATE;
    UPDATE comments c SET useful_count = greatest(c.useful_count - s.change, 0)
    FROM (SELECT comment_id, count(*)::integer AS change FROM before_rows GROUP BY comment_id) s
    WHERE c.id = s.comment_id;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER comment_votes_given_are_counted AFTER INSERT ON comment_votes
  REFERENCING NEW TABLE AS after_rows FOR EACH STATEMENT EXECUTE FUNCTION comment_votes_are_counted();
CREATE TRIGGER comment_votes_taken_back_are_counted AFTER DELETE ON comment_votes
  REFERENCING OLD TABLE AS before_rows FOR EACH STATEMENT EXECUTE FUNCTION comment_votes_are_counted();
