-- What the advertising desk sells, what is served of it, and what readers agreed to (docs/adr/0039-advertising.md).
-- Counters and used events point at nothing: what was counted stays when a section or a creative goes.

-- CreateEnum
CREATE TYPE "AdCampaignKind" AS ENUM ('commercial', 'house', 'political');

-- CreateEnum
CREATE TYPE "AdCampaignState" AS ENUM ('draft', 'submitted', 'approved', 'paused', 'ended');

-- CreateEnum
CREATE TYPE "AdBudgetKind" AS ENUM ('impressions', 'days');

-- CreateEnum
CREATE TYPE "AdCounting" AS ENUM ('served', 'viewable');

-- CreateEnum
CREATE TYPE "AdPacing" AS ENUM ('even', 'fast');

-- CreateEnum
CREATE TYPE "AdWithoutConsent" AS ENUM ('withhold', 'uncapped');

-- CreateEnum
CREATE TYPE "AdCreativeKind" AS ENUM ('picture', 'html5', 'text', 'tag');

-- CreateEnum
CREATE TYPE "AdTraffic" AS ENUM ('reader', 'robot', 'staff', 'double');

-- CreateTable
CREATE TABLE "advertisers" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "contact_name" TEXT,
    "contact_email" TEXT,
    "website" TEXT,
    "note" TEXT,
    "is_house" BOOLEAN NOT NULL DEFAULT false,
    "archived_at" TIMESTAMPTZ(3),
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "advertisers_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ad_campaigns" (
    "id" UUID NOT NULL,
    "advertiser_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "AdCampaignKind" NOT NULL DEFAULT 'commercial',
    "state" "AdCampaignState" NOT NULL DEFAULT 'draft',
    "state_note" TEXT,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3),
    "hours" JSONB NOT NULL DEFAULT '[]',
    "budget_kind" "AdBudgetKind" NOT NULL DEFAULT 'impressions',
    "budget" INTEGER,
    "counting" "AdCounting" NOT NULL DEFAULT 'served',
    "pacing" "AdPacing" NOT NULL DEFAULT 'even',
    "priority" SMALLINT NOT NULL DEFAULT 5,
    "is_exclusive" BOOLEAN NOT NULL DEFAULT false,
    "cap_impressions" INTEGER,
    "cap_seconds" INTEGER,
    "without_consent" "AdWithoutConsent" NOT NULL DEFAULT 'withhold',
    "refresh_seconds" INTEGER,
    "targeting" JSONB NOT NULL DEFAULT '{}',
    "version" INTEGER NOT NULL DEFAULT 1,
    "submitted_by_id" UUID,
    "submitted_at" TIMESTAMPTZ(3),
    "approved_by_id" UUID,
    "approved_at" TIMESTAMPTZ(3),
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ad_campaigns_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ad_creatives" (
    "id" UUID NOT NULL,
    "campaign_id" UUID NOT NULL,
    "kind" "AdCreativeKind" NOT NULL,
    "name" TEXT NOT NULL,
    "width" SMALLINT,
    "height" SMALLINT,
    "alt" TEXT NOT NULL DEFAULT '',
    "click_url" TEXT NOT NULL,
    "weight" SMALLINT NOT NULL DEFAULT 1,
    "content" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "approved_by_id" UUID,
    "approved_at" TIMESTAMPTZ(3),
    "archived_at" TIMESTAMPTZ(3),
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ad_creatives_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ad_files" (
    "creative_id" UUID NOT NULL,
    "path" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "mime_type" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,

    CONSTRAINT "ad_files_pkey" PRIMARY KEY ("creative_id","path")
);

-- CreateTable
CREATE TABLE "ad_accounts" (
    "campaign_id" UUID NOT NULL,
    "spent" INTEGER NOT NULL DEFAULT 0,
    "leased" INTEGER NOT NULL DEFAULT 0,
    "day" DATE,
    "spent_today" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "ad_accounts_pkey" PRIMARY KEY ("campaign_id")
);

-- CreateTable
CREATE TABLE "ad_leases" (
    "node_id" UUID NOT NULL,
    "campaign_id" UUID NOT NULL,
    "amount" INTEGER NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ad_leases_pkey" PRIMARY KEY ("node_id","campaign_id")
);

-- CreateTable
CREATE TABLE "ad_sums" (
    "day" DATE NOT NULL,
    "creative_id" UUID NOT NULL,
    "campaign_id" UUID NOT NULL,
    "slot" TEXT NOT NULL,
    "section" TEXT NOT NULL,
    "traffic" "AdTraffic" NOT NULL,
    "served" INTEGER NOT NULL DEFAULT 0,
    "measured" INTEGER NOT NULL DEFAULT 0,
    "viewable" INTEGER NOT NULL DEFAULT 0,
    "clicks" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "ad_sums_pkey" PRIMARY KEY ("day","creative_id","slot","section","traffic")
);

-- CreateTable
CREATE TABLE "ad_used_events" (
    "serving" UUID NOT NULL,
    "event" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ad_used_events_pkey" PRIMARY KEY ("serving","event")
);

-- CreateTable
CREATE TABLE "ad_report_links" (
    "id" UUID NOT NULL,
    "campaign_id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ad_report_links_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ad_complaints" (
    "id" UUID NOT NULL,
    "creative_id" UUID,
    "slot" TEXT NOT NULL,
    "page_path" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "message" TEXT NOT NULL DEFAULT '',
    "email" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "settled_at" TIMESTAMPTZ(3),
    "settled_by_id" UUID,
    "outcome" TEXT,

    CONSTRAINT "ad_complaints_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "consent_proofs" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "text_version" TEXT NOT NULL,
    "choices" JSONB NOT NULL,
    "place" TEXT NOT NULL,

    CONSTRAINT "consent_proofs_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "advertisers_name_key" ON "advertisers"("name");

-- CreateIndex
CREATE INDEX "ad_campaigns_state_starts_at_idx" ON "ad_campaigns"("state", "starts_at");

-- CreateIndex
CREATE INDEX "ad_campaigns_advertiser_id_idx" ON "ad_campaigns"("advertiser_id");

-- CreateIndex
CREATE INDEX "ad_creatives_campaign_id_idx" ON "ad_creatives"("campaign_id");

-- CreateIndex
CREATE INDEX "ad_files_hash_idx" ON "ad_files"("hash");

-- CreateIndex
CREATE INDEX "ad_leases_expires_at_idx" ON "ad_leases"("expires_at");

-- CreateIndex
CREATE INDEX "ad_sums_campaign_id_day_idx" ON "ad_sums"("campaign_id", "day");

-- CreateIndex
CREATE INDEX "ad_used_events_at_idx" ON "ad_used_events"("at");

-- CreateIndex
CREATE UNIQUE INDEX "ad_report_links_token_hash_key" ON "ad_report_links"("token_hash");

-- CreateIndex
CREATE INDEX "ad_report_links_campaign_id_idx" ON "ad_report_links"("campaign_id");

-- CreateIndex
CREATE INDEX "ad_complaints_settled_at_created_at_idx" ON "ad_complaints"("settled_at", "created_at");

-- CreateIndex
CREATE INDEX "consent_proofs_at_idx" ON "consent_proofs"("at");

-- AddForeignKey
ALTER TABLE "ad_campaigns" ADD CONSTRAINT "ad_campaigns_advertiser_id_fkey" FOREIGN KEY ("advertiser_id") REFERENCES "advertisers"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ad_creatives" ADD CONSTRAINT "ad_creatives_campaign_id_fkey" FOREIGN KEY ("campaign_id") REFERENCES "ad_campaigns"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ad_files" ADD CONSTRAINT "ad_files_creative_id_fkey" FOREIGN KEY ("creative_id") REFERENCES "ad_creatives"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ad_accounts" ADD CONSTRAINT "ad_accounts_campaign_id_fkey" FOREIGN KEY ("campaign_id") REFERENCES "ad_campaigns"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ad_report_links" ADD CONSTRAINT "ad_report_links_campaign_id_fkey" FOREIGN KEY ("campaign_id") REFERENCES "ad_campaigns"("id") ON DELETE CASCADE ON UPDATE CASCADE;


-- One advertiser is the newspaper itself.
CREATE UNIQUE INDEX advertisers_one_house ON advertisers (is_house) WHERE is_house;

ALTER TABLE ad_campaigns
  ADD CONSTRAINT ad_campaigns_end_after_start CHECK (ends_at IS NULL OR ends_at > starts_at),
  ADD CONSTRAINT ad_campaigns_only_house_without_end CHECK (ends_at IS NOT NULL OR kind = 'house'),
  ADD CONSTRAINT ad_campaigns_budget_positive CHECK (budget IS NULL OR budget > 0),
  ADD CONSTRAINT ad_campaigns_impressions_have_budget CHECK (budget_kind = 'days' OR budget IS NOT NULL),
  ADD CONSTRAINT ad_campaigns_priority_range CHECK (priority BETWEEN 1 AND 10),
  ADD CONSTRAINT ad_campaigns_cap_whole CHECK ((cap_impressions IS NULL) = (cap_seconds IS NULL)),
  ADD CONSTRAINT ad_campaigns_cap_positive CHECK (cap_impressions > 0 AND cap_seconds > 0),
  ADD CONSTRAINT ad_campaigns_refresh_slow CHECK (refresh_seconds >= 30),
  -- Refused by default: code électoral L. 52-1, règlement (UE) 2024/900.
  ADD CONSTRAINT ad_campaigns_no_political CHECK (kind <> 'political' OR state = 'draft');

ALTER TABLE ad_creatives
  ADD CONSTRAINT ad_creatives_weight_range CHECK (weight BETWEEN 1 AND 100),
  ADD CONSTRAINT ad_creatives_size_whole CHECK ((width IS NULL) = (height IS NULL)),
  ADD CONSTRAINT ad_creatives_size_positive CHECK (width > 0 AND height > 0);

ALTER TABLE ad_accounts ADD CONSTRAINT ad_accounts_not_negative CHECK (spent >= 0 AND leased >= 0);
ALTER TABLE ad_leases ADD CONSTRAINT ad_leases_not_negative CHECK (amount >= 0);
