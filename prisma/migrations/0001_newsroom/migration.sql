-- The newspaper's core: people, taxonomy, articles, pictures, fronts, and the house's own tables.
-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('reader', 'contributor', 'journalist', 'section_editor', 'editor_in_chief', 'moderator', 'ad_manager', 'administrator');

-- CreateEnum
CREATE TYPE "AccountStatus" AS ENUM ('active', 'disabled');

-- CreateEnum
CREATE TYPE "PublicationState" AS ENUM ('none', 'scheduled', 'published', 'withdrawn');

-- CreateEnum
CREATE TYPE "WorkflowState" AS ENUM ('draft', 'in_review', 'needs_changes', 'approved');

-- CreateEnum
CREATE TYPE "Genre" AS ENUM ('article', 'analysis', 'opinion', 'report', 'interview', 'brief', 'review', 'live');

-- CreateEnum
CREATE TYPE "CommentsMode" AS ENUM ('open', 'closed');

-- CreateEnum
CREATE TYPE "RevisionKind" AS ENUM ('autosave', 'named', 'submitted', 'approved', 'published', 'corrected');

-- CreateEnum
CREATE TYPE "CorrectionType" AS ENUM ('correction', 'clarification', 'update');

-- CreateEnum
CREATE TYPE "CorrectionPlacement" AS ENUM ('before_body', 'after_body');

-- CreateTable
CREATE TABLE "users" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "email_verified" TIMESTAMPTZ(3),
    "name" TEXT NOT NULL,
    "image" TEXT,
    "password_hash" TEXT,
    "status" "AccountStatus" NOT NULL DEFAULT 'active',
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "users_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "role_grants" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "role" "Role" NOT NULL,
    "section_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "role_grants_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sessions" (
    "id" UUID NOT NULL,
    "session_token" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "expires" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "mfa_at" TIMESTAMPTZ(3),
    "user_agent" TEXT,
    "address" TEXT,

    CONSTRAINT "sessions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verification_tokens" (
    "identifier" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "expires" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "verification_tokens_pkey" PRIMARY KEY ("identifier","token")
);

-- CreateTable
CREATE TABLE "api_tokens" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "role" "Role" NOT NULL,
    "token_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_used_at" TIMESTAMPTZ(3),
    "expires_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "api_tokens_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limits" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "rate_limits_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "idempotency_keys" (
    "scope" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "request_hash" TEXT NOT NULL,
    "status" INTEGER,
    "response" JSONB,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "idempotency_keys_pkey" PRIMARY KEY ("scope","key")
);

-- CreateTable
CREATE TABLE "authors" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "job_title" TEXT,
    "biography" TEXT,
    "links" JSONB NOT NULL DEFAULT '[]',
    "user_id" UUID,
    "portrait_id" UUID,
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "archived_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "authors_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sections" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT,
    "tint" TEXT NOT NULL DEFAULT 'encre',
    "parent_id" UUID,
    "position" INTEGER NOT NULL DEFAULT 0,
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "archived_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sections_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "section_slugs" (
    "slug" TEXT NOT NULL,
    "section_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "section_slugs_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "subjects" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT,
    "merged_into_id" UUID,
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "subjects_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "redirects" (
    "id" UUID NOT NULL,
    "from_path" TEXT NOT NULL,
    "to_path" TEXT NOT NULL,
    "hits" INTEGER NOT NULL DEFAULT 0,
    "last_hit_at" TIMESTAMPTZ(3),
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "redirects_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "articles" (
    "id" UUID NOT NULL,
    "section_id" UUID NOT NULL,
    "genre" "Genre" NOT NULL DEFAULT 'article',
    "urgency" SMALLINT NOT NULL DEFAULT 5,
    "publication_state" "PublicationState" NOT NULL DEFAULT 'none',
    "working_revision_id" UUID,
    "live_revision_id" UUID,
    "scheduled_revision_id" UUID,
    "scheduled_at" TIMESTAMPTZ(3),
    "embargoed_until" TIMESTAMPTZ(3),
    "first_published_at" TIMESTAMPTZ(3),
    "published_at" TIMESTAMPTZ(3),
    "modified_at" TIMESTAMPTZ(3),
    "withdrawn_at" TIMESTAMPTZ(3),
    "withdrawal_notice" TEXT,
    "deleted_at" TIMESTAMPTZ(3),
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "articles_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "revisions" (
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "base_revision_id" UUID,
    "kind" "RevisionKind" NOT NULL DEFAULT 'autosave',
    "name" TEXT,
    "workflow_state" "WorkflowState" NOT NULL DEFAULT 'draft',
    "section_id" UUID NOT NULL,
    "genre" "Genre" NOT NULL DEFAULT 'article',
    "urgency" SMALLINT NOT NULL DEFAULT 5,
    "language" TEXT NOT NULL DEFAULT 'fr',
    "slug" TEXT,
    "slugline" TEXT,
    "kicker" TEXT,
    "headline" TEXT NOT NULL DEFAULT '',
    "short_headline" TEXT,
    "seo_title" TEXT,
    "seo_description" TEXT,
    "social_title" TEXT,
    "social_description" TEXT,
    "standfirst" TEXT NOT NULL DEFAULT '',
    "dateline" TEXT,
    "editor_note" TEXT,
    "backstory" TEXT,
    "sponsor" TEXT,
    "ai_disclosure" BOOLEAN NOT NULL DEFAULT false,
    "comments_mode" "CommentsMode" NOT NULL DEFAULT 'open',
    "comments_until" TIMESTAMPTZ(3),
    "bylines" JSONB NOT NULL DEFAULT '[]',
    "byline_note" TEXT,
    "subject_ids" UUID[] DEFAULT ARRAY[]::UUID[],
    "lead_picture" JSONB,
    "body" JSONB NOT NULL,
    "word_count" INTEGER NOT NULL DEFAULT 0,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "revisions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article_slugs" (
    "section_id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "article_id" UUID NOT NULL,
    "is_current" BOOLEAN NOT NULL DEFAULT true,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "article_slugs_pkey" PRIMARY KEY ("section_id","slug")
);

-- CreateTable
CREATE TABLE "article_authors" (
    "article_id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,
    "role" TEXT,
    "note" TEXT,
    "first_published_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "article_authors_pkey" PRIMARY KEY ("article_id","author_id")
);

-- CreateTable
CREATE TABLE "article_subjects" (
    "article_id" UUID NOT NULL,
    "subject_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,
    "first_published_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "article_subjects_pkey" PRIMARY KEY ("article_id","subject_id")
);

-- CreateTable
CREATE TABLE "corrections" (
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "revision_id" UUID,
    "type" "CorrectionType" NOT NULL,
    "placement" "CorrectionPlacement" NOT NULL DEFAULT 'after_body',
    "text" TEXT NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by_id" UUID,

    CONSTRAINT "corrections_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "preview_links" (
    "id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "article_id" UUID NOT NULL,
    "revision_id" UUID,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "preview_links_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article_search" (
    "article_id" UUID NOT NULL,
    "first_published_at" TIMESTAMPTZ(3) NOT NULL,
    "document" tsvector NOT NULL,

    CONSTRAINT "article_search_pkey" PRIMARY KEY ("article_id")
);

-- CreateTable
CREATE TABLE "assets" (
    "id" UUID NOT NULL,
    "hash" TEXT NOT NULL,
    "mime_type" TEXT NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "bytes" INTEGER NOT NULL,
    "title" TEXT,
    "alt" TEXT NOT NULL DEFAULT '',
    "caption" TEXT,
    "credit" TEXT NOT NULL DEFAULT '',
    "copyright" TEXT,
    "usage_terms" TEXT,
    "focal_x" DOUBLE PRECISION NOT NULL DEFAULT 0.5,
    "focal_y" DOUBLE PRECISION NOT NULL DEFAULT 0.5,
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "withdrawn_at" TIMESTAMPTZ(3),
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "assets_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "asset_derivatives" (
    "hash" TEXT NOT NULL,
    "asset_id" UUID NOT NULL,
    "crop" TEXT NOT NULL,
    "mime_type" TEXT NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "bytes" INTEGER NOT NULL,

    CONSTRAINT "asset_derivatives_pkey" PRIMARY KEY ("hash")
);

-- CreateTable
CREATE TABLE "asset_uses" (
    "asset_id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "place" TEXT NOT NULL,

    CONSTRAINT "asset_uses_pkey" PRIMARY KEY ("article_id","place")
);

-- CreateTable
CREATE TABLE "fronts" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 0,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "fronts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "front_cards" (
    "front_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,
    "article_id" UUID NOT NULL,
    "ends_at" TIMESTAMPTZ(3),
    "placed_by_id" UUID,
    "placed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "front_cards_pkey" PRIMARY KEY ("front_id","position")
);

-- CreateTable
CREATE TABLE "front_revisions" (
    "id" UUID NOT NULL,
    "front_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "cards" JSONB NOT NULL,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "front_revisions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outbox_messages" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "dedupe_key" TEXT,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "last_error" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "available_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "delivered_at" TIMESTAMPTZ(3),
    "parked_at" TIMESTAMPTZ(3),

    CONSTRAINT "outbox_messages_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "journal_entries" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor_kind" TEXT NOT NULL,
    "actor_id" UUID,
    "actor_name" TEXT,
    "action" TEXT NOT NULL,
    "subject_type" TEXT NOT NULL,
    "subject_id" TEXT,
    "before" JSONB,
    "after" JSONB,
    "request_id" TEXT,

    CONSTRAINT "journal_entries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "purges" (
    "id" BIGSERIAL NOT NULL,
    "tags" TEXT[],
    "is_all" BOOLEAN NOT NULL DEFAULT false,
    "is_hard" BOOLEAN NOT NULL DEFAULT true,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "purges_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "settings" (
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "updated_by_id" UUID,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "settings_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE UNIQUE INDEX "users_email_key" ON "users"("email");

-- CreateIndex
CREATE INDEX "role_grants_user_id_idx" ON "role_grants"("user_id");

-- CreateIndex
CREATE INDEX "role_grants_section_id_idx" ON "role_grants"("section_id");

-- CreateIndex
CREATE UNIQUE INDEX "sessions_session_token_key" ON "sessions"("session_token");

-- CreateIndex
CREATE INDEX "sessions_user_id_idx" ON "sessions"("user_id");

-- CreateIndex
CREATE INDEX "sessions_expires_idx" ON "sessions"("expires");

-- CreateIndex
CREATE UNIQUE INDEX "verification_tokens_token_key" ON "verification_tokens"("token");

-- CreateIndex
CREATE UNIQUE INDEX "api_tokens_token_hash_key" ON "api_tokens"("token_hash");

-- CreateIndex
CREATE INDEX "api_tokens_user_id_idx" ON "api_tokens"("user_id");

-- CreateIndex
CREATE INDEX "rate_limits_expires_at_idx" ON "rate_limits"("expires_at");

-- CreateIndex
CREATE INDEX "idempotency_keys_created_at_idx" ON "idempotency_keys"("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "authors_slug_key" ON "authors"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "authors_user_id_key" ON "authors"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "sections_slug_key" ON "sections"("slug");

-- CreateIndex
CREATE INDEX "sections_parent_id_idx" ON "sections"("parent_id");

-- CreateIndex
CREATE INDEX "section_slugs_section_id_idx" ON "section_slugs"("section_id");

-- CreateIndex
CREATE UNIQUE INDEX "subjects_slug_key" ON "subjects"("slug");

-- CreateIndex
CREATE INDEX "subjects_merged_into_id_idx" ON "subjects"("merged_into_id");

-- CreateIndex
CREATE UNIQUE INDEX "redirects_from_path_key" ON "redirects"("from_path");

-- CreateIndex
CREATE UNIQUE INDEX "articles_working_revision_id_key" ON "articles"("working_revision_id");

-- CreateIndex
CREATE UNIQUE INDEX "articles_live_revision_id_key" ON "articles"("live_revision_id");

-- CreateIndex
CREATE UNIQUE INDEX "articles_scheduled_revision_id_key" ON "articles"("scheduled_revision_id");

-- CreateIndex
CREATE INDEX "articles_updated_at_idx" ON "articles"("updated_at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "revisions_article_id_number_key" ON "revisions"("article_id", "number");

-- CreateIndex
CREATE INDEX "article_slugs_article_id_idx" ON "article_slugs"("article_id");

-- CreateIndex
CREATE INDEX "article_authors_author_id_first_published_at_article_id_idx" ON "article_authors"("author_id", "first_published_at" DESC, "article_id" DESC);

-- CreateIndex
CREATE INDEX "article_subjects_subject_id_first_published_at_article_id_idx" ON "article_subjects"("subject_id", "first_published_at" DESC, "article_id" DESC);

-- CreateIndex
CREATE INDEX "corrections_published_at_id_idx" ON "corrections"("published_at" DESC, "id");

-- CreateIndex
CREATE INDEX "corrections_article_id_idx" ON "corrections"("article_id");

-- CreateIndex
CREATE UNIQUE INDEX "preview_links_token_hash_key" ON "preview_links"("token_hash");

-- CreateIndex
CREATE INDEX "preview_links_article_id_idx" ON "preview_links"("article_id");

-- CreateIndex
CREATE UNIQUE INDEX "assets_hash_key" ON "assets"("hash");

-- CreateIndex
CREATE UNIQUE INDEX "asset_derivatives_asset_id_crop_mime_type_width_key" ON "asset_derivatives"("asset_id", "crop", "mime_type", "width");

-- CreateIndex
CREATE INDEX "asset_uses_asset_id_idx" ON "asset_uses"("asset_id");

-- CreateIndex
CREATE UNIQUE INDEX "fronts_slug_key" ON "fronts"("slug");

-- CreateIndex
CREATE INDEX "front_cards_article_id_idx" ON "front_cards"("article_id");

-- CreateIndex
CREATE UNIQUE INDEX "front_cards_front_id_article_id_key" ON "front_cards"("front_id", "article_id");

-- CreateIndex
CREATE UNIQUE INDEX "front_revisions_front_id_version_key" ON "front_revisions"("front_id", "version");

-- CreateIndex
CREATE UNIQUE INDEX "outbox_messages_dedupe_key_key" ON "outbox_messages"("dedupe_key");

-- CreateIndex
CREATE INDEX "outbox_messages_created_at_idx" ON "outbox_messages"("created_at");

-- CreateIndex
CREATE INDEX "journal_entries_at_id_idx" ON "journal_entries"("at" DESC, "id");

-- CreateIndex
CREATE INDEX "journal_entries_subject_type_subject_id_idx" ON "journal_entries"("subject_type", "subject_id");

-- CreateIndex
CREATE INDEX "purges_created_at_idx" ON "purges"("created_at");

-- AddForeignKey
ALTER TABLE "role_grants" ADD CONSTRAINT "role_grants_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_grants" ADD CONSTRAINT "role_grants_section_id_fkey" FOREIGN KEY ("section_id") REFERENCES "sections"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_tokens" ADD CONSTRAINT "api_tokens_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "authors" ADD CONSTRAINT "authors_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "authors" ADD CONSTRAINT "authors_portrait_id_fkey" FOREIGN KEY ("portrait_id") REFERENCES "assets"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sections" ADD CONSTRAINT "sections_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "sections"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "section_slugs" ADD CONSTRAINT "section_slugs_section_id_fkey" FOREIGN KEY ("section_id") REFERENCES "sections"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "subjects" ADD CONSTRAINT "subjects_merged_into_id_fkey" FOREIGN KEY ("merged_into_id") REFERENCES "subjects"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "articles" ADD CONSTRAINT "articles_section_id_fkey" FOREIGN KEY ("section_id") REFERENCES "sections"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "articles" ADD CONSTRAINT "articles_working_revision_id_fkey" FOREIGN KEY ("working_revision_id") REFERENCES "revisions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "articles" ADD CONSTRAINT "articles_live_revision_id_fkey" FOREIGN KEY ("live_revision_id") REFERENCES "revisions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "articles" ADD CONSTRAINT "articles_scheduled_revision_id_fkey" FOREIGN KEY ("scheduled_revision_id") REFERENCES "revisions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_slugs" ADD CONSTRAINT "article_slugs_section_id_fkey" FOREIGN KEY ("section_id") REFERENCES "sections"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_slugs" ADD CONSTRAINT "article_slugs_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_authors" ADD CONSTRAINT "article_authors_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_authors" ADD CONSTRAINT "article_authors_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "authors"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_subjects" ADD CONSTRAINT "article_subjects_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_subjects" ADD CONSTRAINT "article_subjects_subject_id_fkey" FOREIGN KEY ("subject_id") REFERENCES "subjects"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "corrections" ADD CONSTRAINT "corrections_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "corrections" ADD CONSTRAINT "corrections_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revisions"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "preview_links" ADD CONSTRAINT "preview_links_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "preview_links" ADD CONSTRAINT "preview_links_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revisions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "asset_derivatives" ADD CONSTRAINT "asset_derivatives_asset_id_fkey" FOREIGN KEY ("asset_id") REFERENCES "assets"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "asset_uses" ADD CONSTRAINT "asset_uses_asset_id_fkey" FOREIGN KEY ("asset_id") REFERENCES "assets"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "asset_uses" ADD CONSTRAINT "asset_uses_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "front_cards" ADD CONSTRAINT "front_cards_front_id_fkey" FOREIGN KEY ("front_id") REFERENCES "fronts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "front_cards" ADD CONSTRAINT "front_cards_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "front_revisions" ADD CONSTRAINT "front_revisions_front_id_fkey" FOREIGN KEY ("front_id") REFERENCES "fronts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- ------------------------------------------------------------------ what Prisma can't say

CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- French stems with accents folded: "numérique" and "numerique" are one word.
CREATE TEXT SEARCH CONFIGURATION french_plain (COPY = french);
ALTER TEXT SEARCH CONFIGURATION french_plain
  ALTER MAPPING FOR hword, hword_part, word WITH unaccent, french_stem;

CREATE INDEX article_search_document ON article_search USING gin (document);
CREATE INDEX article_search_newest ON article_search (first_published_at DESC, article_id DESC);

-- Addresses and mails are compared without case.
ALTER TABLE users ADD CONSTRAINT users_email_is_lower CHECK (email = lower(email));
ALTER TABLE sections ADD CONSTRAINT sections_slug_is_plain CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE section_slugs ADD CONSTRAINT section_slugs_slug_is_plain CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE subjects ADD CONSTRAINT subjects_slug_is_plain CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE authors ADD CONSTRAINT authors_slug_is_plain CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE article_slugs ADD CONSTRAINT article_slugs_slug_is_plain
  CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND slug NOT IN ('page', 'rss', 'feed'));

-- One role once for a person and a scope, the newspaper as a whole counting as one scope.
CREATE UNIQUE INDEX role_grants_once ON role_grants (user_id, role, section_id) NULLS NOT DISTINCT;

-- One current address for an article.
CREATE UNIQUE INDEX article_slugs_one_current ON article_slugs (article_id) WHERE is_current;

-- The states of a publication hold what they promise.
ALTER TABLE articles
  ADD CONSTRAINT articles_published_is_whole CHECK (
    publication_state <> 'published'
    OR (live_revision_id IS NOT NULL AND first_published_at IS NOT NULL AND published_at IS NOT NULL)),
  ADD CONSTRAINT articles_withdrawn_is_whole CHECK (
    publication_state <> 'withdrawn' OR (withdrawn_at IS NOT NULL AND first_published_at IS NOT NULL)),
  ADD CONSTRAINT articles_scheduled_is_whole CHECK (
    publication_state <> 'scheduled' OR (scheduled_at IS NOT NULL AND scheduled_revision_id IS NOT NULL)),
  ADD CONSTRAINT articles_never_published_has_no_live CHECK (
    publication_state NOT IN ('none', 'scheduled') OR first_published_at IS NULL),
  ADD CONSTRAINT articles_urgency_in_range CHECK (urgency BETWEEN 1 AND 9);
ALTER TABLE revisions ADD CONSTRAINT revisions_urgency_in_range CHECK (urgency BETWEEN 1 AND 9);
ALTER TABLE revisions ADD CONSTRAINT revisions_body_is_versioned CHECK (body ? 'version' AND body ? 'blocks');
ALTER TABLE assets ADD CONSTRAINT assets_focal_point_inside CHECK (focal_x BETWEEN 0 AND 1 AND focal_y BETWEEN 0 AND 1);
ALTER TABLE front_cards ADD CONSTRAINT front_cards_nine_places CHECK (position BETWEEN 0 AND 8);
ALTER TABLE sections ADD CONSTRAINT sections_not_own_parent CHECK (parent_id IS DISTINCT FROM id);

-- What readers list: newest first, flat as the archive grows.
CREATE INDEX articles_wire ON articles (first_published_at DESC, id DESC) WHERE publication_state = 'published';
CREATE INDEX articles_in_section ON articles (section_id, first_published_at DESC, id DESC) WHERE publication_state = 'published';
CREATE INDEX articles_due ON articles (scheduled_at) WHERE scheduled_at IS NOT NULL;
CREATE INDEX outbox_messages_waiting ON outbox_messages (available_at) WHERE delivered_at IS NULL AND parked_at IS NULL;

-- Sections have two levels at most.
CREATE FUNCTION sections_two_levels() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.parent_id IS NOT NULL AND (
    EXISTS (SELECT 1 FROM sections WHERE id = NEW.parent_id AND parent_id IS NOT NULL)
    OR EXISTS (SELECT 1 FROM sections WHERE parent_id = NEW.id)
  ) THEN
    RAISE EXCEPTION 'sections have two levels' USING ERRCODE = 'check_violation', CONSTRAINT = 'sections_two_levels';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER sections_two_levels BEFORE INSERT OR UPDATE OF parent_id ON sections
  FOR EACH ROW EXECUTE FUNCTION sections_two_levels();

-- The current slug of a section always stands in its history too.
CREATE FUNCTION sections_keep_slug() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO section_slugs (slug, section_id) VALUES (NEW.slug, NEW.id) ON CONFLICT (slug) DO NOTHING;
  IF NOT EXISTS (SELECT 1 FROM section_slugs WHERE slug = NEW.slug AND section_id = NEW.id) THEN
    RAISE EXCEPTION 'this address belongs to another section' USING ERRCODE = 'unique_violation', CONSTRAINT = 'section_slugs_pkey';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER sections_keep_slug AFTER INSERT OR UPDATE OF slug ON sections
  FOR EACH ROW EXECUTE FUNCTION sections_keep_slug();

-- The journal is only ever added to.
CREATE FUNCTION journal_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the journal is append-only' USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER journal_is_append_only BEFORE UPDATE OR DELETE ON journal_entries
  FOR EACH ROW EXECUTE FUNCTION journal_is_append_only();

INSERT INTO fronts (id, slug, updated_at) VALUES ('01900000-0000-7000-8000-000000000001', 'une', now());
