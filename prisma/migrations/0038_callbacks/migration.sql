-- Who subscribed to our feeds through our own hub (WebSub), and whose programs are told of stories (webhooks).

-- What somebody asked of the hub and has not confirmed yet: one request for a feed and a callback, the newest.
CREATE TABLE "websub_requests" (
    "id" UUID NOT NULL,
    "topic" TEXT NOT NULL,
    "callback" TEXT NOT NULL,
    "mode" TEXT NOT NULL,
    "lease_seconds" INTEGER NOT NULL,
    -- Under lock: what signs must be read again, and must not stand in a copy of the database.
    "sealed_secret" TEXT,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "next_at" TIMESTAMPTZ(3) NOT NULL,
    -- A worker that holds it is tending to it until then.
    "held_until" TIMESTAMPTZ(3),

    CONSTRAINT "websub_requests_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "websub_requests_mode_check" CHECK ("mode" IN ('subscribe', 'unsubscribe'))
);
CREATE UNIQUE INDEX "websub_requests_topic_callback_key" ON "websub_requests"("topic", "callback");
CREATE INDEX "websub_requests_next_at_idx" ON "websub_requests"("next_at");

CREATE TABLE "websub_subscriptions" (
    "id" UUID NOT NULL,
    "topic" TEXT NOT NULL,
    "callback" TEXT NOT NULL,
    "host" TEXT NOT NULL,
    "sealed_secret" TEXT,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "verified_at" TIMESTAMPTZ(3) NOT NULL,
    -- Deliveries in a row that failed: those who don't answer wait in a line of their own.
    "failures" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "websub_subscriptions_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "websub_subscriptions_topic_callback_key" ON "websub_subscriptions"("topic", "callback");
CREATE INDEX "websub_subscriptions_host_idx" ON "websub_subscriptions"("host");
CREATE INDEX "websub_subscriptions_expires_at_idx" ON "websub_subscriptions"("expires_at");

-- One for each subscription and thing that happened; several that wait leave as one, with the feed as it is then.
CREATE TABLE "websub_deliveries" (
    "id" UUID NOT NULL,
    "subscription_id" UUID NOT NULL,
    "event" TEXT NOT NULL,
    "article_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    -- Null when it is over: delivered or given up.
    "next_at" TIMESTAMPTZ(3),
    "held_until" TIMESTAMPTZ(3),
    "delivered_at" TIMESTAMPTZ(3),
    "answered" INTEGER,
    "failure" TEXT,

    CONSTRAINT "websub_deliveries_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "websub_deliveries_subscription_id_event_key" ON "websub_deliveries"("subscription_id", "event");
CREATE INDEX "websub_deliveries_next_at_idx" ON "websub_deliveries"("next_at");
CREATE INDEX "websub_deliveries_event_idx" ON "websub_deliveries"("event");
-- Whether anybody still waits for an event, whatever the number of those who were served.
CREATE INDEX "websub_deliveries_waiting_idx" ON "websub_deliveries"("event") WHERE "next_at" IS NOT NULL;
ALTER TABLE "websub_deliveries" ADD CONSTRAINT "websub_deliveries_subscription_id_fkey"
    FOREIGN KEY ("subscription_id") REFERENCES "websub_subscriptions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TABLE "webhook_endpoints" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "acts" TEXT[],
    "sealed_secret" TEXT NOT NULL,
    -- The secret before the last change signs beside the new one until then.
    "former_secret" TEXT,
    "former_until" TIMESTAMPTZ(3),
    "paused_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "failures" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "webhook_endpoints_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "webhook_endpoints_name_key" ON "webhook_endpoints"("name");

CREATE TABLE "webhook_deliveries" (
    "id" UUID NOT NULL,
    "endpoint_id" UUID NOT NULL,
    -- What the receiver knows a repetition by (webhook-id): of the event, the same at every try.
    "event" TEXT NOT NULL,
    "act" TEXT NOT NULL,
    -- Null for a trial, which stands in no log of stories either.
    "article_id" UUID,
    "line_id" UUID,
    "body" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "next_at" TIMESTAMPTZ(3),
    "held_until" TIMESTAMPTZ(3),
    "tried_at" TIMESTAMPTZ(3),
    "delivered_at" TIMESTAMPTZ(3),
    "answered" INTEGER,
    "failure" TEXT,

    CONSTRAINT "webhook_deliveries_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "webhook_deliveries_endpoint_id_event_key" ON "webhook_deliveries"("endpoint_id", "event");
CREATE INDEX "webhook_deliveries_next_at_idx" ON "webhook_deliveries"("next_at");
CREATE INDEX "webhook_deliveries_endpoint_id_created_at_idx" ON "webhook_deliveries"("endpoint_id", "created_at" DESC);
ALTER TABLE "webhook_deliveries" ADD CONSTRAINT "webhook_deliveries_endpoint_id_fkey"
    FOREIGN KEY ("endpoint_id") REFERENCES "webhook_endpoints"("id") ON DELETE CASCADE ON UPDATE CASCADE;
CREATE INDEX "webhook_deliveries_line_id_idx" ON "webhook_deliveries"("line_id");

-- A line of the log that stands for many: to how many it was to be brought, and to how many it was.
ALTER TABLE "deliveries" ADD COLUMN "owed" INTEGER;
ALTER TABLE "deliveries" ADD COLUMN "served" INTEGER;
