-- CreateTable
CREATE TABLE "spam_models" (
    "version" SERIAL NOT NULL,
    "weights" JSONB NOT NULL,
    "threshold" DOUBLE PRECISION NOT NULL,
    "spam_count" INTEGER NOT NULL,
    "honest_count" INTEGER NOT NULL,
    "held_spam" INTEGER NOT NULL,
    "held_honest" INTEGER NOT NULL,
    "recall" DOUBLE PRECISION NOT NULL,
    "false_positives" DOUBLE PRECISION NOT NULL,
    "decisions_until" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "spam_models_pkey" PRIMARY KEY ("version")
);

ALTER TABLE spam_models ADD CONSTRAINT spam_models_shares
  CHECK (threshold BETWEEN 0 AND 1 AND recall BETWEEN 0 AND 1 AND false_positives BETWEEN 0 AND 1);
