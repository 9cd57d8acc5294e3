-- What became of every announcement to the world, channel by channel: the log that the desk shows and sends again from.
CREATE TABLE "deliveries" (
    "id" UUID NOT NULL,
    "channel" TEXT NOT NULL,
    "event" TEXT NOT NULL,
    "act" TEXT NOT NULL,
    "article_id" UUID NOT NULL,
    "target" TEXT NOT NULL,
    "paths" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "status" TEXT NOT NULL DEFAULT 'waiting',
    "answered_code" INTEGER,
    "problem" TEXT,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "round" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "queued_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "settled_at" TIMESTAMPTZ(3),

    CONSTRAINT "deliveries_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "deliveries_status_known" CHECK ("status" IN ('waiting', 'delivered', 'skipped', 'parked')),
    CONSTRAINT "deliveries_settled" CHECK (("status" = 'waiting') = ("settled_at" IS NULL))
);

-- One event is told once to one target of a channel, however often its message is delivered.
CREATE UNIQUE INDEX "deliveries_channel_event_target_key" ON "deliveries"("channel", "event", "target");
CREATE INDEX "deliveries_article_id_created_at_idx" ON "deliveries"("article_id", "created_at" DESC);
CREATE INDEX "deliveries_created_at_id_idx" ON "deliveries"("created_at" DESC, "id" DESC);
-- Small whatever the log's length: what waits, and what a person has to look at.
CREATE INDEX "deliveries_open_idx" ON "deliveries"("channel", "created_at", "id") WHERE "status" IN ('waiting', 'parked');

ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_article_id_fkey"
    FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- How a channel that speaks to one address is doing: its row is also the lock under which it sends.
CREATE TABLE "channel_states" (
    "channel" TEXT NOT NULL,
    "held_until" TIMESTAMPTZ(3),
    "failures" INTEGER NOT NULL DEFAULT 0,
    "answered_code" INTEGER,
    "problem" TEXT,
    "answered_at" TIMESTAMPTZ(3),
    "delivered_at" TIMESTAMPTZ(3),

    CONSTRAINT "channel_states_pkey" PRIMARY KEY ("channel")
);
