-- The desk: review, presence, invitations, planned acts, the checklist, requests from outside, dead links and missing pages.
CREATE TYPE "ReplyStatus" AS ENUM ('received', 'published', 'refused');

CREATE TYPE "ReplyPlacement" AS ENUM ('under_article', 'linked');

CREATE TYPE "ReportOutcome" AS ENUM ('corrected', 'dismissed');

ALTER TABLE "users"
  ADD COLUMN "preferences" JSONB NOT NULL DEFAULT '{}';

CREATE TABLE "invitations" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "grants" JSONB NOT NULL,
    "token_hash" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "accepted_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "invitations_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "missing_paths" (
    "path" TEXT NOT NULL,
    "hits" INTEGER NOT NULL DEFAULT 1,
    "referrer" TEXT,
    "first_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "missing_paths_pkey" PRIMARY KEY ("path")
);

ALTER TABLE "articles"
  ADD COLUMN "scheduled_is_substantive" BOOLEAN NOT NULL DEFAULT false,
  ADD COLUMN "withdrawal_scheduled_at" TIMESTAMPTZ(3),
  ADD COLUMN "scheduled_withdrawal_notice" TEXT,
  ADD COLUMN "published_late_ms" INTEGER,
  ADD COLUMN "assignee_id" UUID;

ALTER TABLE "revisions"
  ADD COLUMN "workflow_note" TEXT;

ALTER TABLE "corrections"
  ADD COLUMN "previous_revision_id" UUID;

CREATE TABLE "review_comments" (
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "revision_id" UUID,
    "parent_id" UUID,
    "block_id" TEXT,
    "quote" TEXT,
    "text" TEXT NOT NULL,
    "created_by_id" UUID,
    "author_name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "resolved_at" TIMESTAMPTZ(3),
    "resolved_by_id" UUID,

    CONSTRAINT "review_comments_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "presences" (
    "article_id" UUID NOT NULL,
    "tab_id" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "user_name" TEXT NOT NULL,
    "block_id" TEXT,
    "seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "presences_pkey" PRIMARY KEY ("article_id","tab_id")
);

CREATE TABLE "checklist_overrides" (
    "article_id" UUID NOT NULL,
    "rule" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "checklist_overrides_pkey" PRIMARY KEY ("article_id","rule")
);

CREATE TABLE "link_checks" (
    "url" TEXT NOT NULL,
    "status" INTEGER,
    "is_alive" BOOLEAN,
    "failure" TEXT,
    "checked_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "link_checks_pkey" PRIMARY KEY ("url")
);

CREATE TABLE "reply_requests" (
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "requester_name" TEXT NOT NULL,
    "requester_contact" TEXT,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "text" TEXT NOT NULL,
    "status" "ReplyStatus" NOT NULL DEFAULT 'received',
    "placement" "ReplyPlacement" NOT NULL DEFAULT 'under_article',
    "linked_article_id" UUID,
    "refusal_reason" TEXT,
    "decided_at" TIMESTAMPTZ(3),
    "decided_by_id" UUID,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "reply_requests_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "error_reports" (
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "passage" TEXT,
    "message" TEXT NOT NULL,
    "reporter_name" TEXT,
    "reporter_email" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "outcome" "ReportOutcome",
    "correction_id" UUID,
    "handled_at" TIMESTAMPTZ(3),
    "handled_by_id" UUID,

    CONSTRAINT "error_reports_pkey" PRIMARY KEY ("id")
);

ALTER TABLE "journal_entries"
  ADD COLUMN "address" TEXT;

CREATE UNIQUE INDEX "invitations_token_hash_key" ON "invitations"("token_hash");
CREATE INDEX "invitations_email_idx" ON "invitations"("email");
CREATE INDEX "missing_paths_hits_idx" ON "missing_paths"("hits" DESC);
CREATE INDEX "review_comments_article_id_created_at_idx" ON "review_comments"("article_id", "created_at");
CREATE INDEX "review_comments_parent_id_idx" ON "review_comments"("parent_id");
CREATE INDEX "presences_seen_at_idx" ON "presences"("seen_at");
CREATE INDEX "link_checks_checked_at_idx" ON "link_checks"("checked_at");
CREATE INDEX "reply_requests_article_id_idx" ON "reply_requests"("article_id");
CREATE INDEX "reply_requests_status_due_at_idx" ON "reply_requests"("status", "due_at");
CREATE INDEX "error_reports_article_id_idx" ON "error_reports"("article_id");
CREATE INDEX "error_reports_handled_at_created_at_idx" ON "error_reports"("handled_at", "created_at");

ALTER TABLE "articles" ADD CONSTRAINT "articles_assignee_id_fkey" FOREIGN KEY ("assignee_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "corrections" ADD CONSTRAINT "corrections_previous_revision_id_fkey" FOREIGN KEY ("previous_revision_id") REFERENCES "revisions"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "review_comments" ADD CONSTRAINT "review_comments_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "review_comments" ADD CONSTRAINT "review_comments_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "review_comments"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "presences" ADD CONSTRAINT "presences_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "checklist_overrides" ADD CONSTRAINT "checklist_overrides_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "reply_requests" ADD CONSTRAINT "reply_requests_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "reply_requests" ADD CONSTRAINT "reply_requests_linked_article_id_fkey" FOREIGN KEY ("linked_article_id") REFERENCES "articles"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "error_reports" ADD CONSTRAINT "error_reports_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "error_reports" ADD CONSTRAINT "error_reports_correction_id_fkey" FOREIGN KEY ("correction_id") REFERENCES "corrections"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- A planned act on a story that readers see: its new text, or its withdrawal. Both need an hour.
ALTER TABLE articles
  ADD CONSTRAINT articles_withdrawal_planned_is_live CHECK (
    withdrawal_scheduled_at IS NULL OR publication_state = 'published'),
  ADD CONSTRAINT articles_planned_text_has_hour CHECK (
    (scheduled_at IS NULL) = (scheduled_revision_id IS NULL));
CREATE INDEX articles_withdrawal_due ON articles (withdrawal_scheduled_at) WHERE withdrawal_scheduled_at IS NOT NULL;
ALTER TABLE invitations ADD CONSTRAINT invitations_email_is_lower CHECK (email = lower(email));
ALTER TABLE reply_requests
  ADD CONSTRAINT reply_requests_decided_is_whole CHECK ((status = 'received') = (decided_at IS NULL)),
  ADD CONSTRAINT reply_requests_refused_has_reason CHECK (status <> 'refused' OR refusal_reason IS NOT NULL);
ALTER TABLE error_reports
  ADD CONSTRAINT error_reports_handled_is_whole CHECK ((outcome IS NULL) = (handled_at IS NULL));
ALTER TABLE review_comments
  ADD CONSTRAINT review_comments_resolved_is_whole CHECK (resolved_at IS NOT NULL OR resolved_by_id IS NULL);
