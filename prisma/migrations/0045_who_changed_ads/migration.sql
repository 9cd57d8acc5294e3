-- Whoever changed what is served last may not approve it alone, when the newspaper asks for a second person.

-- AlterTable
ALTER TABLE "ad_campaigns" ADD COLUMN     "updated_by_id" UUID;

-- AlterTable
ALTER TABLE "ad_creatives" ADD COLUMN     "updated_by_id" UUID;
