-- Servings of campaigns that count views: kept aside from the budget until they were seen, or can no longer be told of
-- (docs/adr/0042-serving-ads.md).

CREATE TABLE "ad_reservations" (
    "campaign_id" UUID NOT NULL,
    "minute" TIMESTAMPTZ(3) NOT NULL,
    "amount" INTEGER NOT NULL,

    CONSTRAINT "ad_reservations_pkey" PRIMARY KEY ("campaign_id","minute")
);

ALTER TABLE "ad_reservations" ADD CONSTRAINT "ad_reservations_campaign_id_fkey" FOREIGN KEY ("campaign_id") REFERENCES "ad_campaigns"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE ad_reservations ADD CONSTRAINT ad_reservations_not_negative CHECK (amount >= 0);
