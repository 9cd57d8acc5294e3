-- AlterTable
ALTER TABLE "articles" ADD COLUMN "has_automatic_links" BOOLEAN NOT NULL DEFAULT true;

-- CreateEnum
CREATE TYPE "RelatedDecisionKind" AS ENUM ('pin', 'veto');

-- CreateTable
CREATE TABLE "related_links" (
    "article_id" UUID NOT NULL,
    "target_id" UUID NOT NULL,
    "rank" SMALLINT NOT NULL,
    "score" DOUBLE PRECISION NOT NULL,
    "is_shown" BOOLEAN NOT NULL,
    "reason" JSONB NOT NULL,
    "chosen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "related_links_pkey" PRIMARY KEY ("article_id","target_id")
);

-- CreateTable
CREATE TABLE "related_decisions" (
    "article_id" UUID NOT NULL,
    "target_id" UUID NOT NULL,
    "kind" "RelatedDecisionKind" NOT NULL,
    "place" TEXT,
    "decided_by_id" UUID,
    "decided_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "related_decisions_pkey" PRIMARY KEY ("article_id","target_id")
);

-- CreateTable
CREATE TABLE "related_profiles" (
    "article_id" UUID NOT NULL,
    "version" SMALLINT NOT NULL,
    "revision_id" UUID NOT NULL,
    "first_published_at" TIMESTAMPTZ(3) NOT NULL,
    "terms" INTEGER[],
    "profile" JSONB NOT NULL,
    "chosen_at" TIMESTAMPTZ(3),

    CONSTRAINT "related_profiles_pkey" PRIMARY KEY ("article_id")
);

-- CreateTable
CREATE TABLE "related_term_counts" (
    "term" INTEGER NOT NULL,
    "articles" INTEGER NOT NULL,

    CONSTRAINT "related_term_counts_pkey" PRIMARY KEY ("term")
);

-- CreateIndex
CREATE INDEX "related_links_target_id_idx" ON "related_links"("target_id");

-- CreateIndex
CREATE INDEX "related_decisions_target_id_idx" ON "related_decisions"("target_id");

-- AddForeignKey
ALTER TABLE "related_links" ADD CONSTRAINT "related_links_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "related_links" ADD CONSTRAINT "related_links_target_id_fkey" FOREIGN KEY ("target_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "related_decisions" ADD CONSTRAINT "related_decisions_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "related_decisions" ADD CONSTRAINT "related_decisions_target_id_fkey" FOREIGN KEY ("target_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "related_decisions" ADD CONSTRAINT "related_decisions_decided_by_id_fkey" FOREIGN KEY ("decided_by_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "related_profiles" ADD CONSTRAINT "related_profiles_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- An article never leads to itself, and a score is a share.
ALTER TABLE related_links ADD CONSTRAINT related_links_lead_elsewhere CHECK (article_id <> target_id);
ALTER TABLE related_links ADD CONSTRAINT related_links_scored CHECK (score BETWEEN 0 AND 1 AND rank > 0);
ALTER TABLE related_decisions ADD CONSTRAINT related_decisions_lead_elsewhere CHECK (article_id <> target_id);
-- A pin inside the body is a block of the body: here stand those of the list at the end.
ALTER TABLE related_decisions ADD CONSTRAINT related_decisions_placed CHECK (
  CASE kind WHEN 'pin' THEN place = 'end' ELSE place IS NULL END);

-- The inverted index: which articles hold a term, by the term's number. Writing waits for nobody's list to be merged.
CREATE INDEX related_profiles_terms ON related_profiles USING gin (terms) WITH (fastupdate = off);
-- A back-fill looks for profiles that no links were chosen for yet.
CREATE INDEX related_profiles_waiting ON related_profiles (article_id) WHERE chosen_at IS NULL;
