-- What people say of a comment that should not stand (règlement (UE) 2022/2065, article 16)
CREATE TABLE "comment_reports" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "comment_id" UUID,
    "place" TEXT NOT NULL,
    "ground" TEXT NOT NULL,
    "explanation" TEXT NOT NULL,
    "reporter_name" TEXT,
    "reporter_email" TEXT,
    "sender_hash" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "outcome" TEXT,
    "note" TEXT,
    "decision_id" UUID,
    "decided_by_id" UUID,
    "decided_at" TIMESTAMPTZ(3),

    CONSTRAINT "comment_reports_pkey" PRIMARY KEY ("id")
);

-- Why a comment was removed, as its author is told (article 17)
CREATE TABLE "comment_statements" (
    "id" UUID NOT NULL,
    "comment_id" UUID,
    "ground" TEXT NOT NULL,
    "facts" TEXT,
    "is_automated" BOOLEAN NOT NULL DEFAULT false,
    "is_reported" BOOLEAN NOT NULL DEFAULT false,
    "is_told" BOOLEAN NOT NULL DEFAULT true,
    "decision_id" UUID,
    "decided_by_id" UUID,
    "decided_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "appeal_until" TIMESTAMPTZ(3) NOT NULL,
    "lifted_at" TIMESTAMPTZ(3),

    CONSTRAINT "comment_statements_pkey" PRIMARY KEY ("id")
);

-- What the author of a removed comment answers, and who read it (article 20)
CREATE TABLE "comment_appeals" (
    "id" UUID NOT NULL,
    "statement_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "outcome" TEXT,
    "answer" TEXT,
    "decision_id" UUID,
    "decided_by_id" UUID,
    "decided_at" TIMESTAMPTZ(3),

    CONSTRAINT "comment_appeals_pkey" PRIMARY KEY ("id")
);

-- Threats to somebody's life, and who passed them on to the authorities (article 18)
CREATE TABLE "comment_threats" (
    "comment_id" UUID NOT NULL,
    "raised_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "raised_by_id" UUID,
    "authority" TEXT,
    "passed_on_at" TIMESTAMPTZ(3),
    "passed_on_by_id" UUID,

    CONSTRAINT "comment_threats_pkey" PRIMARY KEY ("comment_id")
);

-- What a form of a report held when it was refused
CREATE TABLE "kept_reports" (
    "id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "comment_id" UUID NOT NULL,
    "fields" JSONB NOT NULL,
    "faults" JSONB NOT NULL,
    "problem" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "kept_reports_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "comment_reports_number_key" ON "comment_reports"("number");
CREATE INDEX "comment_reports_comment_id_idx" ON "comment_reports"("comment_id");
CREATE INDEX "comment_reports_decided_at_created_at_idx" ON "comment_reports"("decided_at", "created_at");
CREATE INDEX "comment_reports_decision_id_idx" ON "comment_reports"("decision_id");
CREATE INDEX "comment_statements_comment_id_decided_at_idx" ON "comment_statements"("comment_id", "decided_at" DESC);
CREATE INDEX "comment_statements_decision_id_idx" ON "comment_statements"("decision_id");
CREATE INDEX "comment_statements_decided_at_idx" ON "comment_statements"("decided_at");
CREATE UNIQUE INDEX "comment_appeals_statement_id_key" ON "comment_appeals"("statement_id");
CREATE INDEX "comment_appeals_decided_at_created_at_idx" ON "comment_appeals"("decided_at", "created_at");
CREATE INDEX "comment_threats_passed_on_at_idx" ON "comment_threats"("passed_on_at");
CREATE UNIQUE INDEX "kept_reports_token_hash_key" ON "kept_reports"("token_hash");
CREATE INDEX "kept_reports_expires_at_idx" ON "kept_reports"("expires_at");
CREATE INDEX "kept_reports_comment_id_idx" ON "kept_reports"("comment_id");

-- One open report of a comment for each sender: twice is once
CREATE UNIQUE INDEX "comment_reports_open_sender_key" ON "comment_reports"("comment_id", "sender_hash")
  WHERE "outcome" IS NULL;

ALTER TABLE "comment_reports" ADD CONSTRAINT "comment_reports_outcome"
  CHECK ("outcome" IN ('kept', 'removed', 'gone') AND "decided_at" IS NOT NULL OR "outcome" IS NULL AND "decided_at" IS NULL);
ALTER TABLE "comment_appeals" ADD CONSTRAINT "comment_appeals_outcome"
  CHECK ("outcome" IN ('restored', 'upheld') AND "decided_at" IS NOT NULL OR "outcome" IS NULL AND "decided_at" IS NULL);

-- AddForeignKey
ALTER TABLE "comment_reports" ADD CONSTRAINT "comment_reports_comment_id_fkey" FOREIGN KEY ("comment_id") REFERENCES "comments"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "comment_reports" ADD CONSTRAINT "comment_reports_decision_id_fkey" FOREIGN KEY ("decision_id") REFERENCES "comment_decisions"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "comment_reports" ADD CONSTRAINT "comment_reports_decided_by_id_fkey" FOREIGN KEY ("decided_by_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "comment_statements" ADD CONSTRAINT "comment_statements_comment_id_fkey" FOREIGN KEY ("comment_id") REFERENCES "comments"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "comment_statements" ADD CONSTRAINT "comment_statements_decision_id_fkey" FOREIGN KEY ("decision_id") REFERENCES "comment_decisions"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "comment_statements" ADD CONSTRAINT "comment_statements_decided_by_id_fkey" FOREIGN KEY ("decided_by_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "comment_appeals" ADD CONSTRAINT "comment_appeals_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "comment_statements"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "comment_appeals" ADD CONSTRAINT "comment_appeals_decision_id_fkey" FOREIGN KEY ("decision_id") REFERENCES "comment_decisions"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "comment_appeals" ADD CONSTRAINT "comment_appeals_decided_by_id_fkey" FOREIGN KEY ("decided_by_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "comment_threats" ADD CONSTRAINT "comment_threats_comment_id_fkey" FOREIGN KEY ("comment_id") REFERENCES "comments"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "comment_threats" ADD CONSTRAINT "comment_threats_raised_by_id_fkey" FOREIGN KEY ("raised_by_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "comment_threats" ADD CONSTRAINT "comment_threats_passed_on_by_id_fkey" FOREIGN KEY ("passed_on_by_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "kept_reports" ADD CONSTRAINT "kept_reports_comment_id_fkey" FOREIGN KEY ("comment_id") REFERENCES "comments"("id") ON DELETE CASCADE ON UPDATE CASCADE;
