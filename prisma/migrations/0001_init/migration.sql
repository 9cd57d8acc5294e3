-- The whole schema in one script: what 36 migrations of before the first release led to (docs/adr/0046-one-history.md).
-- What comes later is a migration of its own: this text never changes.

CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
-- French stems with accents folded: "numérique" and "numerique" are one word.
CREATE TEXT SEARCH CONFIGURATION french_plain (COPY = french);
ALTER TEXT SEARCH CONFIGURATION french_plain
  ALTER MAPPING FOR hword, hword_part, word WITH unaccent, french_stem;
-- Words as people write them, accents and case folded: for what is being typed.
CREATE TEXT SEARCH CONFIGURATION plain_words (COPY = simple);
ALTER TEXT SEARCH CONFIGURATION plain_words
  ALTER MAPPING FOR hword, hword_part, word WITH unaccent, simple;

-- ---- Types

CREATE TYPE "Role" AS ENUM ('reader', 'contributor', 'journalist', 'section_editor', 'editor_in_chief', 'moderator', 'ad_manager', 'administrator');
CREATE TYPE "AccountStatus" AS ENUM ('active', 'disabled');
CREATE TYPE "PublicationState" AS ENUM ('none', 'scheduled', 'published', 'withdrawn');
CREATE TYPE "WorkflowState" AS ENUM ('draft', 'in_review', 'needs_changes', 'approved');
CREATE TYPE "Genre" AS ENUM ('article', 'analysis', 'opinion', 'report', 'interview', 'brief', 'review', 'live');
CREATE TYPE "CommentsMode" AS ENUM ('open', 'closed');
CREATE TYPE "RevisionKind" AS ENUM ('autosave', 'named', 'submitted', 'approved', 'published', 'corrected');
CREATE TYPE "CorrectionType" AS ENUM ('correction', 'clarification', 'update');
CREATE TYPE "CorrectionPlacement" AS ENUM ('before_body', 'after_body');
CREATE TYPE "ReplyStatus" AS ENUM ('received', 'published', 'refused');
CREATE TYPE "ReplyPlacement" AS ENUM ('under_article', 'linked');
CREATE TYPE "ReportOutcome" AS ENUM ('corrected', 'dismissed');
CREATE TYPE "CommentStatus" AS ENUM ('published', 'waiting', 'refused', 'removed', 'deleted');
CREATE TYPE "CommentMark" AS ENUM ('newsroom', 'article_author');
CREATE TYPE "AssetKind" AS ENUM ('picture', 'video', 'audio');
CREATE TYPE "AssetState" AS ENUM ('preparing', 'ready');
CREATE TYPE "LicenceKind" AS ENUM ('unknown', 'own', 'agency', 'purchased', 'handout', 'creative_commons', 'public_domain', 'courtesy', 'reader');
CREATE TYPE "TrackKind" AS ENUM ('captions', 'subtitles', 'descriptions');
CREATE TYPE "UploadState" AS ENUM ('receiving', 'waiting', 'reading', 'read', 'ready', 'refused');
CREATE TYPE "CommentDecisionKind" AS ENUM ('approve', 'refuse', 'spam', 'remove');
CREATE TYPE "CommentNoticeFrequency" AS ENUM ('at_once', 'daily', 'never');
CREATE TYPE "SanctionKind" AS ENUM ('warning', 'silence', 'ban');
CREATE TYPE "RelatedDecisionKind" AS ENUM ('pin', 'veto');
CREATE TYPE "SearchTaskKind" AS ENUM ('document', 'words');
CREATE TYPE "AdCampaignKind" AS ENUM ('commercial', 'house', 'political');
CREATE TYPE "AdCampaignState" AS ENUM ('draft', 'submitted', 'approved', 'paused', 'ended');
CREATE TYPE "AdBudgetKind" AS ENUM ('impressions', 'days');
CREATE TYPE "AdCounting" AS ENUM ('served', 'viewable');
CREATE TYPE "AdPacing" AS ENUM ('even', 'fast');
CREATE TYPE "AdWithoutConsent" AS ENUM ('withhold', 'uncapped');
CREATE TYPE "AdCreativeKind" AS ENUM ('picture', 'html5', 'text', 'tag');
CREATE TYPE "AdTraffic" AS ENUM ('reader', 'robot', 'staff', 'double');

-- ---- Functions that columns, indexes and statements call

-- A name or a part of it, without accents: unaccent() itself may not stand in an index, since its dictionary could change.
CREATE FUNCTION plain_name(name text) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  AS $$ SELECT public.unaccent('public.unaccent'::regdictionary, name) $$;

-- Words of a list in one text: array_to_string() itself may not stand in a stored column.
CREATE FUNCTION joined_words(words text[]) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  AS $$ SELECT coalesce(string_agg(word, ' '), '') FROM unnest(words) AS word $$;

-- Which assets a text names: under the key "assetId", wherever a block or the lead picture holds it.
CREATE FUNCTION named_assets(lead_picture jsonb, body jsonb) RETURNS SETOF uuid
  LANGUAGE sql IMMUTABLE
  AS $$
    SELECT DISTINCT named.id::uuid FROM (
      SELECT lead_picture ->> 'assetId' AS id
      UNION ALL SELECT found #>> '{}' FROM jsonb_path_query(body, '$.blocks.**.assetId') AS found) named
    WHERE named.id ~* '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
  $$;

-- The one document of every text that can be searched. `filters` are lexemes that nobody can type, such as
-- 's:<section id>': one index answers words and filters together, whatever the archive's size.
CREATE FUNCTION searched_document(title text, standfirst text, people text, body text, filters text[])
  RETURNS tsvector LANGUAGE sql STABLE PARALLEL SAFE
  AS $$
    SELECT setweight(to_tsvector('french_plain', title), 'A')
      || setweight(to_tsvector('french_plain', standfirst), 'B')
      || setweight(to_tsvector('french_plain', people), 'C')
      || setweight(to_tsvector('french_plain', left(body, 300000)), 'D')
      || array_to_tsvector(filters)
  $$;

-- A headline by its stems, and by its words for suggestions.
CREATE FUNCTION searched_headline(headline text)
  RETURNS tsvector LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT to_tsvector('french_plain', headline) || to_tsvector('plain_words', headline) $$;

CREATE FUNCTION list_week(at timestamptz) RETURNS integer LANGUAGE sql STABLE AS
  'SELECT floor(extract(epoch FROM at) / 604800)::integer';

-- ---- The newspaper's core: people, taxonomy, articles, pictures, fronts, and the house's own tables

CREATE TABLE users (
  id UUID NOT NULL,
  email TEXT NOT NULL,
  email_verified TIMESTAMPTZ(3),
  name TEXT NOT NULL,
  image TEXT,
  password_hash TEXT,
  status "AccountStatus" NOT NULL DEFAULT 'active',
  is_demo BOOLEAN NOT NULL DEFAULT false,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  updated_at TIMESTAMPTZ(3) NOT NULL,
  preferences JSONB NOT NULL DEFAULT '{}',
  name_key TEXT,
  second_factor_at TIMESTAMPTZ(3),
  CONSTRAINT users_pkey PRIMARY KEY (id),
  -- Addresses and mails are compared without case.
  CONSTRAINT users_email_is_lower CHECK (email = lower(email))
);
CREATE UNIQUE INDEX users_email_key ON users (email);
CREATE UNIQUE INDEX users_name_key_key ON users (name_key);

CREATE TABLE role_grants (
  id UUID NOT NULL,
  user_id UUID NOT NULL,
  role "Role" NOT NULL,
  section_id UUID,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT role_grants_pkey PRIMARY KEY (id)
);
CREATE INDEX role_grants_user_id_idx ON role_grants (user_id);
CREATE INDEX role_grants_section_id_idx ON role_grants (section_id);
-- One role once for a person and a scope, the newspaper as a whole counting as one scope.
CREATE UNIQUE INDEX role_grants_once ON role_grants (user_id, role, section_id) NULLS NOT DISTINCT;

CREATE TABLE sessions (
  id UUID NOT NULL,
  session_token TEXT NOT NULL,
  user_id UUID NOT NULL,
  expires TIMESTAMPTZ(3) NOT NULL,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  last_seen_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  mfa_at TIMESTAMPTZ(3),
  user_agent TEXT,
  address TEXT,
  CONSTRAINT sessions_pkey PRIMARY KEY (id)
);
CREATE UNIQUE INDEX sessions_session_token_key ON sessions (session_token);
CREATE INDEX sessions_user_id_idx ON sessions (user_id);
CREATE INDEX sessions_expires_idx ON sessions (expires);

CREATE TABLE verification_tokens (
  identifier TEXT NOT NULL,
  token TEXT NOT NULL,
  expires TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT verification_tokens_pkey PRIMARY KEY (identifier, token)
);
CREATE UNIQUE INDEX verification_tokens_token_key ON verification_tokens (token);

CREATE TABLE api_tokens (
  id UUID NOT NULL,
  user_id UUID NOT NULL,
  name TEXT NOT NULL,
  role "Role" NOT NULL,
  token_hash TEXT NOT NULL,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  last_used_at TIMESTAMPTZ(3),
  expires_at TIMESTAMPTZ(3),
  revoked_at TIMESTAMPTZ(3),
  CONSTRAINT api_tokens_pkey PRIMARY KEY (id)
);
CREATE UNIQUE INDEX api_tokens_token_hash_key ON api_tokens (token_hash);
CREATE INDEX api_tokens_user_id_idx ON api_tokens (user_id);

CREATE TABLE rate_limits (
  key TEXT NOT NULL,
  points INTEGER NOT NULL,
  expires_at TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT rate_limits_pkey PRIMARY KEY (key)
);
CREATE INDEX rate_limits_expires_at_idx ON rate_limits (expires_at);

CREATE TABLE idempotency_keys (
  scope TEXT NOT NULL,
  key TEXT NOT NULL,
  request_hash TEXT NOT NULL,
  status INTEGER,
  response JSONB,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT idempotency_keys_pkey PRIMARY KEY (scope, key)
);
CREATE INDEX idempotency_keys_created_at_idx ON idempotency_keys (created_at);

CREATE TABLE authors (
  id UUID NOT NULL,
  slug TEXT NOT NULL,
  name TEXT NOT NULL,
  job_title TEXT,
  biography TEXT,
  links JSONB NOT NULL DEFAULT '[]',
  user_id UUID,
  portrait_id UUID,
  is_demo BOOLEAN NOT NULL DEFAULT false,
  archived_at TIMESTAMPTZ(3),
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  updated_at TIMESTAMPTZ(3) NOT NULL,
  -- A signature's account on Mastodon or another server of the fediverse: "@ana@journal.social".
  fediverse TEXT,
  CONSTRAINT authors_pkey PRIMARY KEY (id),
  CONSTRAINT authors_slug_is_plain CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$')
);
CREATE UNIQUE INDEX authors_slug_key ON authors (slug);
CREATE UNIQUE INDEX authors_user_id_key ON authors (user_id);
CREATE INDEX authors_plain_name ON authors USING gin (lower(plain_name(name)) gin_trgm_ops);

CREATE TABLE sections (
  id UUID NOT NULL,
  slug TEXT NOT NULL,
  name TEXT NOT NULL,
  description TEXT,
  tint TEXT NOT NULL DEFAULT 'encre',
  parent_id UUID,
  position INTEGER NOT NULL DEFAULT 0,
  is_demo BOOLEAN NOT NULL DEFAULT false,
  archived_at TIMESTAMPTZ(3),
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  updated_at TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT sections_pkey PRIMARY KEY (id),
  CONSTRAINT sections_slug_is_plain CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  CONSTRAINT sections_not_own_parent CHECK (parent_id IS DISTINCT FROM id)
);
CREATE UNIQUE INDEX sections_slug_key ON sections (slug);
CREATE INDEX sections_parent_id_idx ON sections (parent_id);

CREATE TABLE section_slugs (
  slug TEXT NOT NULL,
  section_id UUID NOT NULL,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT section_slugs_pkey PRIMARY KEY (slug),
  CONSTRAINT section_slugs_slug_is_plain CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$')
);
CREATE INDEX section_slugs_section_id_idx ON section_slugs (section_id);

CREATE TABLE subjects (
  id UUID NOT NULL,
  slug TEXT NOT NULL,
  name TEXT NOT NULL,
  description TEXT,
  merged_into_id UUID,
  is_demo BOOLEAN NOT NULL DEFAULT false,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  updated_at TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT subjects_pkey PRIMARY KEY (id),
  CONSTRAINT subjects_slug_is_plain CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$')
);
CREATE UNIQUE INDEX subjects_slug_key ON subjects (slug);
CREATE INDEX subjects_merged_into_id_idx ON subjects (merged_into_id);
-- Names as they are typed: a part of one, without accents or case.
CREATE INDEX subjects_plain_name ON subjects USING gin (lower(plain_name(name)) gin_trgm_ops);

CREATE TABLE redirects (
  id UUID NOT NULL,
  from_path TEXT NOT NULL,
  to_path TEXT NOT NULL,
  hits INTEGER NOT NULL DEFAULT 0,
  last_hit_at TIMESTAMPTZ(3),
  created_by_id UUID,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT redirects_pkey PRIMARY KEY (id)
);
CREATE UNIQUE INDEX redirects_from_path_key ON redirects (from_path);

CREATE TABLE articles (
  id UUID NOT NULL,
  section_id UUID NOT NULL,
  genre "Genre" NOT NULL DEFAULT 'article',
  urgency SMALLINT NOT NULL DEFAULT 5,
  publication_state "PublicationState" NOT NULL DEFAULT 'none',
  working_revision_id UUID,
  live_revision_id UUID,
  scheduled_revision_id UUID,
  scheduled_at TIMESTAMPTZ(3),
  embargoed_until TIMESTAMPTZ(3),
  first_published_at TIMESTAMPTZ(3),
  published_at TIMESTAMPTZ(3),
  modified_at TIMESTAMPTZ(3),
  withdrawn_at TIMESTAMPTZ(3),
  withdrawal_notice TEXT,
  deleted_at TIMESTAMPTZ(3),
  is_demo BOOLEAN NOT NULL DEFAULT false,
  created_by_id UUID,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  updated_at TIMESTAMPTZ(3) NOT NULL,
  scheduled_is_substantive BOOLEAN NOT NULL DEFAULT false,
  withdrawal_scheduled_at TIMESTAMPTZ(3),
  scheduled_withdrawal_notice TEXT,
  published_late_ms INTEGER,
  assignee_id UUID,
  comment_count INTEGER NOT NULL DEFAULT 0,
  has_automatic_links BOOLEAN NOT NULL DEFAULT true,
  -- In which part of the sitemap each story stands, and when it last changed there (docs/adr/0036-feeds-and-sitemaps.md).
  -- The part is given once, when the story first comes out, and never taken back: 202611001 is the first of November 2026
  -- (UTC: no setting moves a story), 202611002 the second, begun when the first was full.
  sitemap_part INTEGER,
  sitemap_changed_at TIMESTAMPTZ(3),
  -- The desk's mark on a story beside which nothing is sold (features/ads/place-ads.ts).
  is_sensitive BOOLEAN NOT NULL DEFAULT false,
  CONSTRAINT articles_pkey PRIMARY KEY (id),
  -- The states of a publication hold what they promise.
  CONSTRAINT articles_published_is_whole CHECK (
    publication_state <> 'published'
    OR (live_revision_id IS NOT NULL AND first_published_at IS NOT NULL AND published_at IS NOT NULL)),
  CONSTRAINT articles_withdrawn_is_whole CHECK (
    publication_state <> 'withdrawn' OR (withdrawn_at IS NOT NULL AND first_published_at IS NOT NULL)),
  CONSTRAINT articles_scheduled_is_whole CHECK (
    publication_state <> 'scheduled' OR (scheduled_at IS NOT NULL AND scheduled_revision_id IS NOT NULL)),
  CONSTRAINT articles_never_published_has_no_live CHECK (
    publication_state NOT IN ('none', 'scheduled') OR first_published_at IS NULL),
  CONSTRAINT articles_urgency_in_range CHECK (urgency BETWEEN 1 AND 9),
  -- A planned act on a story that readers see: its new text, or its withdrawal. Both need an hour.
  CONSTRAINT articles_withdrawal_planned_is_live CHECK (
    withdrawal_scheduled_at IS NULL OR publication_state = 'published'),
  CONSTRAINT articles_planned_text_has_hour CHECK (
    (scheduled_at IS NULL) = (scheduled_revision_id IS NULL)),
  CONSTRAINT articles_comment_count_counts CHECK (comment_count >= 0)
);
CREATE UNIQUE INDEX articles_working_revision_id_key ON articles (working_revision_id);
CREATE UNIQUE INDEX articles_live_revision_id_key ON articles (live_revision_id);
CREATE UNIQUE INDEX articles_scheduled_revision_id_key ON articles (scheduled_revision_id);
CREATE INDEX articles_updated_at_idx ON articles (updated_at DESC);
-- What readers list: newest first, flat as the archive grows.
CREATE INDEX articles_wire ON articles (first_published_at DESC, id DESC) WHERE publication_state = 'published';
CREATE INDEX articles_in_section ON articles (section_id, first_published_at DESC, id DESC) WHERE publication_state = 'published';
CREATE INDEX articles_due ON articles (scheduled_at) WHERE scheduled_at IS NOT NULL;
CREATE INDEX articles_withdrawal_due ON articles (withdrawal_scheduled_at) WHERE withdrawal_scheduled_at IS NOT NULL;
-- The stories whose working copy the desk's documents hold: few, however large the archive.
CREATE INDEX articles_apart_from_live ON articles (id)
  WHERE working_revision_id IS DISTINCT FROM live_revision_id OR publication_state <> 'published';
-- A part is read by its number, counted by it, and its newest change is the last entry of it.
CREATE INDEX articles_sitemap ON articles (sitemap_part, sitemap_changed_at) WHERE sitemap_part IS NOT NULL;

CREATE TABLE revisions (
  id UUID NOT NULL,
  article_id UUID NOT NULL,
  number INTEGER NOT NULL,
  base_revision_id UUID,
  kind "RevisionKind" NOT NULL DEFAULT 'autosave',
  name TEXT,
  workflow_state "WorkflowState" NOT NULL DEFAULT 'draft',
  section_id UUID NOT NULL,
  genre "Genre" NOT NULL DEFAULT 'article',
  urgency SMALLINT NOT NULL DEFAULT 5,
  language TEXT NOT NULL DEFAULT 'fr',
  slug TEXT,
  slugline TEXT,
  kicker TEXT,
  headline TEXT NOT NULL DEFAULT '',
  short_headline TEXT,
  seo_title TEXT,
  seo_description TEXT,
  social_title TEXT,
  social_description TEXT,
  standfirst TEXT NOT NULL DEFAULT '',
  dateline TEXT,
  editor_note TEXT,
  backstory TEXT,
  sponsor TEXT,
  ai_disclosure BOOLEAN NOT NULL DEFAULT false,
  comments_mode "CommentsMode" NOT NULL DEFAULT 'open',
  comments_until TIMESTAMPTZ(3),
  bylines JSONB NOT NULL DEFAULT '[]',
  byline_note TEXT,
  subject_ids UUID[] DEFAULT ARRAY[]::UUID[],
  lead_picture JSONB,
  body JSONB NOT NULL,
  word_count INTEGER NOT NULL DEFAULT 0,
  created_by_id UUID,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  workflow_note TEXT,
  CONSTRAINT revisions_pkey PRIMARY KEY (id),
  CONSTRAINT revisions_urgency_in_range CHECK (urgency BETWEEN 1 AND 9),
  CONSTRAINT revisions_body_is_versioned CHECK (body ? 'version' AND body ? 'blocks')
);
CREATE UNIQUE INDEX revisions_article_id_number_key ON revisions (article_id, number);

CREATE TABLE article_slugs (
  section_id UUID NOT NULL,
  slug TEXT NOT NULL,
  article_id UUID NOT NULL,
  is_current BOOLEAN NOT NULL DEFAULT true,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT article_slugs_pkey PRIMARY KEY (section_id, slug),
  CONSTRAINT article_slugs_slug_is_plain
    CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND slug NOT IN ('page', 'rss', 'feed'))
);
CREATE INDEX article_slugs_article_id_idx ON article_slugs (article_id);
-- One current address for an article.
CREATE UNIQUE INDEX article_slugs_one_current ON article_slugs (article_id) WHERE is_current;

CREATE TABLE article_authors (
  article_id UUID NOT NULL,
  author_id UUID NOT NULL,
  position SMALLINT NOT NULL,
  role TEXT,
  note TEXT,
  first_published_at TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT article_authors_pkey PRIMARY KEY (article_id, author_id)
);
CREATE INDEX article_authors_author_id_first_published_at_article_id_idx ON article_authors (author_id, first_published_at DESC, article_id DESC);

CREATE TABLE article_subjects (
  article_id UUID NOT NULL,
  subject_id UUID NOT NULL,
  position SMALLINT NOT NULL,
  first_published_at TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT article_subjects_pkey PRIMARY KEY (article_id, subject_id)
);
CREATE INDEX article_subjects_subject_id_first_published_at_article_id_idx ON article_subjects (subject_id, first_published_at DESC, article_id DESC);

CREATE TABLE corrections (
  id UUID NOT NULL,
  article_id UUID NOT NULL,
  revision_id UUID,
  type "CorrectionType" NOT NULL,
  placement "CorrectionPlacement" NOT NULL DEFAULT 'after_body',
  text TEXT NOT NULL,
  published_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  created_by_id UUID,
  previous_revision_id UUID,
  CONSTRAINT corrections_pkey PRIMARY KEY (id)
);
CREATE INDEX corrections_published_at_id_idx ON corrections (published_at DESC, id);
CREATE INDEX corrections_article_id_idx ON corrections (article_id);

CREATE TABLE preview_links (
  id UUID NOT NULL,
  token_hash TEXT NOT NULL,
  article_id UUID NOT NULL,
  revision_id UUID,
  expires_at TIMESTAMPTZ(3) NOT NULL,
  revoked_at TIMESTAMPTZ(3),
  created_by_id UUID,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT preview_links_pkey PRIMARY KEY (id)
);
CREATE UNIQUE INDEX preview_links_token_hash_key ON preview_links (token_hash);
CREATE INDEX preview_links_article_id_idx ON preview_links (article_id);

CREATE TABLE article_search (
  article_id UUID NOT NULL,
  first_published_at TIMESTAMPTZ(3) NOT NULL,
  document tsvector NOT NULL,
  headline tsvector NOT NULL DEFAULT '',
  section_id UUID,
  genre "Genre",
  author_ids UUID[] DEFAULT ARRAY[]::UUID[],
  CONSTRAINT article_search_pkey PRIMARY KEY (article_id)
);
CREATE INDEX article_search_document ON article_search USING gin (document);
CREATE INDEX article_search_newest ON article_search (first_published_at DESC, article_id DESC);
CREATE INDEX article_search_headline ON article_search USING gin (headline);

CREATE TABLE assets (
  id UUID NOT NULL,
  hash TEXT NOT NULL,
  mime_type TEXT NOT NULL,
  width INTEGER NOT NULL,
  height INTEGER NOT NULL,
  bytes INTEGER NOT NULL,
  title TEXT,
  alt TEXT NOT NULL DEFAULT '',
  caption TEXT,
  credit TEXT NOT NULL DEFAULT '',
  copyright TEXT,
  usage_terms TEXT,
  focal_x DOUBLE PRECISION NOT NULL DEFAULT 0.5,
  focal_y DOUBLE PRECISION NOT NULL DEFAULT 0.5,
  is_demo BOOLEAN NOT NULL DEFAULT false,
  withdrawn_at TIMESTAMPTZ(3),
  created_by_id UUID,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  -- A chart or a map is shown whole, whatever the frame: a crop would cut its words.
  is_graphic BOOLEAN NOT NULL DEFAULT false,
  creator TEXT,
  digital_source_type TEXT,
  dominant_color TEXT,
  duration_ms INTEGER,
  embargoed_until TIMESTAMPTZ(3),
  folder_id UUID,
  is_animated BOOLEAN NOT NULL DEFAULT false,
  is_decorative BOOLEAN NOT NULL DEFAULT false,
  keywords TEXT[] DEFAULT ARRAY[]::TEXT[],
  kind "AssetKind" NOT NULL DEFAULT 'picture',
  licence "LicenceKind" NOT NULL DEFAULT 'unknown',
  licence_url TEXT,
  most_uses INTEGER,
  original_bytes INTEGER,
  original_hash TEXT,
  original_mime_type TEXT,
  original_name TEXT,
  perceptual_hash BIGINT,
  place TEXT,
  rights_expire_at TIMESTAMPTZ(3),
  rights_note TEXT,
  state "AssetState" NOT NULL DEFAULT 'ready',
  taken_at TIMESTAMPTZ(3),
  territories TEXT,
  transcript TEXT,
  updated_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  withdrawal_reason TEXT,
  withdrawn_by_id UUID,
  -- The library is searched as articles are: accents and endings fold in french_plain. A file's name is cut into words.
  document tsvector GENERATED ALWAYS AS (
    setweight(to_tsvector('french_plain'::regconfig, coalesce(title, '') || ' ' || joined_words(keywords)), 'A') ||
    setweight(to_tsvector('french_plain'::regconfig, coalesce(caption, '') || ' ' || alt), 'B') ||
    setweight(to_tsvector('french_plain'::regconfig, credit || ' ' || coalesce(creator, '') || ' ' || coalesce(copyright, '')
      || ' ' || coalesce(place, '') || ' ' || coalesce(usage_terms, '')), 'C') ||
    setweight(to_tsvector('french_plain'::regconfig, translate(coalesce(original_name, ''), '_-.', '   ') || ' '
      || left(coalesce(transcript, ''), 200000)), 'D')) STORED,
  CONSTRAINT assets_pkey PRIMARY KEY (id),
  CONSTRAINT assets_focal_point_inside CHECK (focal_x BETWEEN 0 AND 1 AND focal_y BETWEEN 0 AND 1),
  CONSTRAINT assets_original_is_whole CHECK (
    (original_hash IS NULL) = (original_mime_type IS NULL) AND (original_hash IS NULL) = (original_bytes IS NULL)),
  CONSTRAINT assets_original_hash_is_sum CHECK (original_hash ~ '^[0-9a-f]{64}$'),
  CONSTRAINT assets_has_size CHECK (kind = 'audio' OR (width > 0 AND height > 0)),
  CONSTRAINT assets_pictures_do_not_play CHECK (kind <> 'picture' OR (duration_ms IS NULL AND transcript IS NULL)),
  CONSTRAINT assets_most_uses_counts CHECK (most_uses > 0),
  CONSTRAINT assets_color_is_plain CHECK (dominant_color ~ '^#[0-9a-f]{6}$'),
  CONSTRAINT assets_withdrawal_is_whole CHECK (
    withdrawn_at IS NOT NULL OR (withdrawn_by_id IS NULL AND withdrawal_reason IS NULL))
);
CREATE UNIQUE INDEX assets_hash_key ON assets (hash);
CREATE UNIQUE INDEX assets_original_hash_key ON assets (original_hash);
CREATE INDEX assets_folder_id_idx ON assets (folder_id);
CREATE INDEX assets_created_by_id_created_at_idx ON assets (created_by_id, created_at DESC);
CREATE INDEX assets_document ON assets USING gin (document);
CREATE INDEX assets_keywords ON assets USING gin (keywords);
CREATE INDEX assets_created_at ON assets (created_at DESC, id DESC);
CREATE INDEX assets_rights_expire_at ON assets (rights_expire_at) WHERE rights_expire_at IS NOT NULL;
-- Read whole to find what looks alike: an entry has the hash and the id, and no row is fetched.
CREATE INDEX assets_perceptual_hash ON assets (perceptual_hash) INCLUDE (id) WHERE perceptual_hash IS NOT NULL;

CREATE TABLE asset_derivatives (
  hash TEXT NOT NULL,
  asset_id UUID NOT NULL,
  crop TEXT NOT NULL,
  mime_type TEXT NOT NULL,
  width INTEGER NOT NULL,
  height INTEGER NOT NULL,
  bytes INTEGER NOT NULL,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  region TEXT NOT NULL DEFAULT '0,0,10000,10000',
  CONSTRAINT asset_derivatives_pkey PRIMARY KEY (asset_id, crop, region, mime_type, width),
  CONSTRAINT asset_derivatives_region_is_plain CHECK (region ~ '^[0-9]{1,5}(,[0-9]{1,5}){3}$')
);
CREATE INDEX asset_derivatives_hash_idx ON asset_derivatives (hash);

CREATE TABLE asset_uses (
  asset_id UUID NOT NULL,
  article_id UUID NOT NULL,
  place TEXT NOT NULL,
  alt TEXT,
  caption TEXT,
  credit TEXT,
  crops JSONB NOT NULL DEFAULT '{}',
  is_decorative BOOLEAN NOT NULL DEFAULT false,
  CONSTRAINT asset_uses_pkey PRIMARY KEY (article_id, place),
  CONSTRAINT asset_uses_crops_is_object CHECK (jsonb_typeof(crops) = 'object')
);
CREATE INDEX asset_uses_asset_id_idx ON asset_uses (asset_id);

CREATE TABLE fronts (
  id UUID NOT NULL,
  slug TEXT NOT NULL,
  version INTEGER NOT NULL DEFAULT 0,
  updated_at TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT fronts_pkey PRIMARY KEY (id)
);
CREATE UNIQUE INDEX fronts_slug_key ON fronts (slug);

CREATE TABLE front_cards (
  front_id UUID NOT NULL,
  position SMALLINT NOT NULL,
  article_id UUID NOT NULL,
  ends_at TIMESTAMPTZ(3),
  placed_by_id UUID,
  placed_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  picture JSONB,
  picture_id UUID,
  CONSTRAINT front_cards_pkey PRIMARY KEY (front_id, position),
  CONSTRAINT front_cards_nine_places CHECK (position BETWEEN 0 AND 8),
  CONSTRAINT front_cards_picture_has_asset CHECK (picture IS NULL OR picture_id IS NOT NULL)
);
CREATE INDEX front_cards_article_id_idx ON front_cards (article_id);
CREATE UNIQUE INDEX front_cards_front_id_article_id_key ON front_cards (front_id, article_id);
CREATE INDEX front_cards_picture_id_idx ON front_cards (picture_id);

CREATE TABLE front_revisions (
  id UUID NOT NULL,
  front_id UUID NOT NULL,
  version INTEGER NOT NULL,
  cards JSONB NOT NULL,
  created_by_id UUID,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT front_revisions_pkey PRIMARY KEY (id)
);
CREATE UNIQUE INDEX front_revisions_front_id_version_key ON front_revisions (front_id, version);

CREATE TABLE outbox_messages (
  id UUID NOT NULL,
  kind TEXT NOT NULL,
  payload JSONB NOT NULL,
  dedupe_key TEXT,
  attempts INTEGER NOT NULL DEFAULT 0,
  last_error TEXT,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  available_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  delivered_at TIMESTAMPTZ(3),
  parked_at TIMESTAMPTZ(3),
  CONSTRAINT outbox_messages_pkey PRIMARY KEY (id)
);
CREATE UNIQUE INDEX outbox_messages_dedupe_key_key ON outbox_messages (dedupe_key);
CREATE INDEX outbox_messages_created_at_idx ON outbox_messages (created_at);
CREATE INDEX outbox_messages_waiting ON outbox_messages (available_at) WHERE delivered_at IS NULL AND parked_at IS NULL;

CREATE TABLE journal_entries (
  id UUID NOT NULL,
  at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  actor_kind TEXT NOT NULL,
  actor_id UUID,
  actor_name TEXT,
  action TEXT NOT NULL,
  subject_type TEXT NOT NULL,
  subject_id TEXT,
  before JSONB,
  after JSONB,
  request_id TEXT,
  address TEXT,
  CONSTRAINT journal_entries_pkey PRIMARY KEY (id)
);
CREATE INDEX journal_entries_subject_type_subject_id_idx ON journal_entries (subject_type, subject_id);
-- The journal is searched by who and by what was done, latest first, however long it has grown.
CREATE INDEX journal_entries_actor_id_at_id_idx ON journal_entries (actor_id, at DESC, id DESC);
CREATE INDEX journal_entries_action_at_id_idx ON journal_entries (action, at DESC, id DESC);
CREATE INDEX journal_entries_at_id_idx ON journal_entries (at DESC, id DESC);
CREATE INDEX journal_entries_actor_name ON journal_entries USING gin (plain_name(actor_name) gin_trgm_ops);

CREATE TABLE purges (
  id BIGSERIAL NOT NULL,
  tags TEXT[],
  is_all BOOLEAN NOT NULL DEFAULT false,
  is_hard BOOLEAN NOT NULL DEFAULT true,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT purges_pkey PRIMARY KEY (id)
);
CREATE INDEX purges_created_at_idx ON purges (created_at);

CREATE TABLE settings (
  key TEXT NOT NULL,
  value JSONB NOT NULL,
  updated_by_id UUID,
  updated_at TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT settings_pkey PRIMARY KEY (key)
);

-- Which worker processes live, and under which names they hold jobs: what a dead one held is handed to others.
CREATE TABLE worker_heartbeats (
  id UUID NOT NULL,
  worker_ids TEXT[],
  started_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  seen_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT worker_heartbeats_pkey PRIMARY KEY (id)
);

-- ---- The desk: invitations, missing pages, review, presence, the checklist, dead links, requests from outside

CREATE TABLE invitations (
  id UUID NOT NULL,
  email TEXT NOT NULL,
  name TEXT NOT NULL,
  grants JSONB NOT NULL,
  token_hash TEXT NOT NULL,
  expires_at TIMESTAMPTZ(3) NOT NULL,
  accepted_at TIMESTAMPTZ(3),
  revoked_at TIMESTAMPTZ(3),
  created_by_id UUID,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT invitations_pkey PRIMARY KEY (id),
  CONSTRAINT invitations_email_is_lower CHECK (email = lower(email))
);
CREATE UNIQUE INDEX invitations_token_hash_key ON invitations (token_hash);
CREATE INDEX invitations_email_idx ON invitations (email);

CREATE TABLE missing_paths (
  path TEXT NOT NULL,
  hits INTEGER NOT NULL DEFAULT 1,
  referrer TEXT,
  first_seen_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  last_seen_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  -- Missing addresses that the desk has looked at and wants to see no more.
  ignored_at TIMESTAMPTZ(3),
  CONSTRAINT missing_paths_pkey PRIMARY KEY (path)
);
CREATE INDEX missing_paths_hits_idx ON missing_paths (hits DESC);

CREATE TABLE review_comments (
  id UUID NOT NULL,
  article_id UUID NOT NULL,
  revision_id UUID,
  parent_id UUID,
  block_id TEXT,
  quote TEXT,
  text TEXT NOT NULL,
  created_by_id UUID,
  author_name TEXT NOT NULL,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  resolved_at TIMESTAMPTZ(3),
  resolved_by_id UUID,
  CONSTRAINT review_comments_pkey PRIMARY KEY (id),
  CONSTRAINT review_comments_resolved_is_whole CHECK (resolved_at IS NOT NULL OR resolved_by_id IS NULL)
);
CREATE INDEX review_comments_article_id_created_at_idx ON review_comments (article_id, created_at);
CREATE INDEX review_comments_parent_id_idx ON review_comments (parent_id);

CREATE TABLE presences (
  article_id UUID NOT NULL,
  tab_id TEXT NOT NULL,
  user_id UUID NOT NULL,
  user_name TEXT NOT NULL,
  block_id TEXT,
  seen_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT presences_pkey PRIMARY KEY (article_id, tab_id)
);
CREATE INDEX presences_seen_at_idx ON presences (seen_at);

CREATE TABLE checklist_overrides (
  article_id UUID NOT NULL,
  rule TEXT NOT NULL,
  reason TEXT NOT NULL,
  created_by_id UUID,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT checklist_overrides_pkey PRIMARY KEY (article_id, rule)
);

CREATE TABLE link_checks (
  url TEXT NOT NULL,
  status INTEGER,
  is_alive BOOLEAN,
  failure TEXT,
  checked_at TIMESTAMPTZ(3),
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT link_checks_pkey PRIMARY KEY (url)
);
CREATE INDEX link_checks_checked_at_idx ON link_checks (checked_at);

CREATE TABLE reply_requests (
  id UUID NOT NULL,
  article_id UUID NOT NULL,
  requester_name TEXT NOT NULL,
  requester_contact TEXT,
  received_at TIMESTAMPTZ(3) NOT NULL,
  due_at TIMESTAMPTZ(3) NOT NULL,
  text TEXT NOT NULL,
  status "ReplyStatus" NOT NULL DEFAULT 'received',
  placement "ReplyPlacement" NOT NULL DEFAULT 'under_article',
  linked_article_id UUID,
  refusal_reason TEXT,
  decided_at TIMESTAMPTZ(3),
  decided_by_id UUID,
  created_by_id UUID,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT reply_requests_pkey PRIMARY KEY (id),
  CONSTRAINT reply_requests_decided_is_whole CHECK ((status = 'received') = (decided_at IS NULL)),
  CONSTRAINT reply_requests_refused_has_reason CHECK (status <> 'refused' OR refusal_reason IS NOT NULL)
);
CREATE INDEX reply_requests_article_id_idx ON reply_requests (article_id);
CREATE INDEX reply_requests_status_due_at_idx ON reply_requests (status, due_at);

CREATE TABLE error_reports (
  id UUID NOT NULL,
  article_id UUID NOT NULL,
  passage TEXT,
  message TEXT NOT NULL,
  reporter_name TEXT,
  reporter_email TEXT,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  outcome "ReportOutcome",
  correction_id UUID,
  handled_at TIMESTAMPTZ(3),
  handled_by_id UUID,
  CONSTRAINT error_reports_pkey PRIMARY KEY (id),
  CONSTRAINT error_reports_handled_is_whole CHECK ((outcome IS NULL) = (handled_at IS NULL))
);
CREATE INDEX error_reports_article_id_idx ON error_reports (article_id);
CREATE INDEX error_reports_handled_at_created_at_idx ON error_reports (handled_at, created_at);

-- The place that a withdrawn story had on a front, for the day when it is put back online.
CREATE TABLE left_front_cards (
  front_id UUID NOT NULL,
  article_id UUID NOT NULL,
  position SMALLINT NOT NULL,
  ends_at TIMESTAMPTZ(3),
  placed_by_id UUID,
  placed_at TIMESTAMPTZ(3) NOT NULL,
  picture JSONB,
  picture_id UUID,
  CONSTRAINT left_front_cards_pkey PRIMARY KEY (front_id, article_id),
  CONSTRAINT left_front_cards_nine_places CHECK (position BETWEEN 0 AND 8)
);
CREATE INDEX left_front_cards_article_id_idx ON left_front_cards (article_id);
CREATE INDEX left_front_cards_picture_id_idx ON left_front_cards (picture_id);

-- ---- Comments

CREATE TABLE comments (
  id UUID NOT NULL,
  article_id UUID NOT NULL,
  author_id UUID,
  parent_id UUID,
  replies_to_id UUID,
  status "CommentStatus" NOT NULL DEFAULT 'waiting',
  mark "CommentMark",
  text TEXT NOT NULL,
  picked_at TIMESTAMPTZ(3),
  useful_count INTEGER NOT NULL DEFAULT 0,
  reply_count INTEGER NOT NULL DEFAULT 0,
  is_demo BOOLEAN NOT NULL DEFAULT false,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  edited_at TIMESTAMPTZ(3),
  awaits_confirmation BOOLEAN NOT NULL DEFAULT false,
  is_spam BOOLEAN NOT NULL DEFAULT false,
  CONSTRAINT comments_pkey PRIMARY KEY (id),
  CONSTRAINT comments_counts CHECK (useful_count >= 0 AND reply_count >= 0),
  CONSTRAINT comments_text_bounded CHECK (char_length(text) <= 20000),
  -- Spam is what was kept from readers as such.
  CONSTRAINT comments_spam_is_hidden CHECK (NOT is_spam OR status IN ('refused', 'removed'))
);
CREATE INDEX comments_article_id_created_at_idx ON comments (article_id, created_at);
CREATE INDEX comments_author_id_created_at_idx ON comments (author_id, created_at);
CREATE INDEX comments_parent_id_idx ON comments (parent_id);
CREATE INDEX comments_replies_to_id_idx ON comments (replies_to_id);
-- The threads that are drawn, in each of their orders: a page of thirty is read from the index alone, however many there are.
CREATE INDEX comments_threads_by_date ON comments (article_id, created_at DESC, id DESC)
  WHERE parent_id IS NULL AND (status = 'published' OR reply_count > 0);
CREATE INDEX comments_threads_by_use ON comments (article_id, useful_count DESC, created_at DESC, id DESC)
  WHERE parent_id IS NULL AND (status = 'published' OR reply_count > 0);
CREATE INDEX comments_replies ON comments (parent_id, created_at, id)
  WHERE parent_id IS NOT NULL AND status = 'published';
-- What a moderator is shown: one page of each queue, however many comments there are.
CREATE INDEX comments_by_status ON comments (status, created_at, id) WHERE NOT awaits_confirmation;
CREATE INDEX comments_spam ON comments (created_at, id) WHERE is_spam AND NOT awaits_confirmation;

-- ---- The picture desk: folders, tracks of films, uploads, and where each picture is used

CREATE TABLE asset_folders (
  id UUID NOT NULL,
  name TEXT NOT NULL,
  parent_id UUID,
  created_by_id UUID,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT asset_folders_pkey PRIMARY KEY (id),
  CONSTRAINT asset_folders_not_own_parent CHECK (parent_id IS DISTINCT FROM id),
  CONSTRAINT asset_folders_has_name CHECK (name <> '')
);
CREATE INDEX asset_folders_parent_id_idx ON asset_folders (parent_id);
CREATE UNIQUE INDEX asset_folders_name ON asset_folders
  (coalesce(parent_id, '00000000-0000-0000-0000-000000000000'::uuid), lower(plain_name(name)));

CREATE TABLE asset_tracks (
  id UUID NOT NULL,
  asset_id UUID NOT NULL,
  kind "TrackKind" NOT NULL,
  language TEXT NOT NULL,
  label TEXT NOT NULL,
  hash TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT asset_tracks_pkey PRIMARY KEY (id)
);
CREATE INDEX asset_tracks_hash_idx ON asset_tracks (hash);
CREATE UNIQUE INDEX asset_tracks_asset_id_kind_language_key ON asset_tracks (asset_id, kind, language);

CREATE TABLE revision_assets (
  revision_id UUID NOT NULL,
  asset_id UUID NOT NULL,
  CONSTRAINT revision_assets_pkey PRIMARY KEY (revision_id, asset_id)
);
CREATE INDEX revision_assets_asset_id_idx ON revision_assets (asset_id);

CREATE TABLE asset_publications (
  asset_id UUID NOT NULL,
  article_id UUID NOT NULL,
  published_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT asset_publications_pkey PRIMARY KEY (asset_id, article_id)
);
CREATE INDEX asset_publications_article_id ON asset_publications (article_id);

CREATE TABLE uploads (
  id UUID NOT NULL,
  state "UploadState" NOT NULL DEFAULT 'receiving',
  file_name TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  declared_type TEXT NOT NULL,
  declared_hash TEXT,
  part_bytes INTEGER NOT NULL,
  folder_id UUID,
  asset_id UUID,
  is_duplicate BOOLEAN NOT NULL DEFAULT false,
  replaces_id UUID,
  refusal TEXT,
  attempts SMALLINT NOT NULL DEFAULT 0,
  created_by_id UUID,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  updated_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  -- A file that will take the place of another waits with its upload until its own first files are made: readers see the
  -- one that is there all the while.
  replacement JSONB,
  CONSTRAINT uploads_pkey PRIMARY KEY (id),
  CONSTRAINT uploads_has_bytes CHECK (bytes > 0 AND part_bytes > 0),
  CONSTRAINT uploads_declared_hash_is_sum CHECK (declared_hash ~ '^[0-9a-f]{64}$'),
  CONSTRAINT uploads_refused_has_reason CHECK ((state = 'refused') = (refusal IS NOT NULL)),
  CONSTRAINT uploads_duplicate_is_ready CHECK (NOT is_duplicate OR state = 'ready')
);
CREATE INDEX uploads_created_by_id_created_at_idx ON uploads (created_by_id, created_at DESC);
CREATE INDEX uploads_asset_id_idx ON uploads (asset_id);
CREATE INDEX uploads_replaces_id_idx ON uploads (replaces_id);
CREATE INDEX uploads_folder_id_idx ON uploads (folder_id);
CREATE INDEX uploads_unfinished ON uploads (created_at) WHERE state NOT IN ('ready', 'refused');

CREATE TABLE upload_parts (
  upload_id UUID NOT NULL,
  number SMALLINT NOT NULL,
  bytes INTEGER NOT NULL,
  hash TEXT NOT NULL,
  CONSTRAINT upload_parts_pkey PRIMARY KEY (upload_id, number),
  CONSTRAINT upload_parts_counts CHECK (number >= 1 AND bytes > 0),
  CONSTRAINT upload_parts_hash_is_sum CHECK (hash ~ '^[0-9a-f]{64}$')
);

-- ---- What is known of a comment: its verdict, origin, outline, decisions and votes, and what waits to be posted

CREATE TABLE comment_verdicts (
  id UUID NOT NULL,
  comment_id UUID NOT NULL,
  outcome TEXT NOT NULL,
  reasons JSONB NOT NULL DEFAULT '[]',
  sentence TEXT NOT NULL,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT comment_verdicts_pkey PRIMARY KEY (id),
  CONSTRAINT comment_verdicts_outcome_known CHECK (outcome IN ('published', 'waiting', 'refused'))
);
CREATE INDEX comment_verdicts_comment_id_created_at_idx ON comment_verdicts (comment_id, created_at DESC);

CREATE TABLE comment_origins (
  comment_id UUID NOT NULL,
  address_prefix TEXT NOT NULL,
  user_agent TEXT,
  referrer TEXT,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT comment_origins_pkey PRIMARY KEY (comment_id)
);
CREATE INDEX comment_origins_created_at_idx ON comment_origins (created_at);

CREATE TABLE comment_outlines (
  comment_id UUID NOT NULL,
  exact BIGINT NOT NULL,
  signature INTEGER[],
  bands INTEGER[],
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT comment_outlines_pkey PRIMARY KEY (comment_id)
);
CREATE INDEX comment_outlines_exact_idx ON comment_outlines (exact);
CREATE INDEX comment_outlines_created_at_idx ON comment_outlines (created_at);
-- Texts that share a band resemble one another, nearly always: found without reading any other.
CREATE INDEX comment_outlines_bands ON comment_outlines USING gin (bands);

CREATE TABLE comment_decisions (
  id UUID NOT NULL,
  comment_id UUID NOT NULL,
  kind "CommentDecisionKind" NOT NULL,
  status_before "CommentStatus" NOT NULL,
  decided_by_id UUID,
  decided_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  undone_at TIMESTAMPTZ(3),
  was_spam BOOLEAN NOT NULL DEFAULT false,
  CONSTRAINT comment_decisions_pkey PRIMARY KEY (id)
);
CREATE INDEX comment_decisions_comment_id_decided_at_idx ON comment_decisions (comment_id, decided_at DESC);
CREATE INDEX comment_decisions_decided_by_id_decided_at_idx ON comment_decisions (decided_by_id, decided_at);
CREATE INDEX comment_decisions_decided_at_idx ON comment_decisions (decided_at);

CREATE TABLE comment_votes (
  comment_id UUID NOT NULL,
  user_id UUID NOT NULL,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT comment_votes_pkey PRIMARY KEY (comment_id, user_id)
);
CREATE INDEX comment_votes_user_id_idx ON comment_votes (user_id);

CREATE TABLE kept_comments (
  id UUID NOT NULL,
  token_hash TEXT NOT NULL,
  article_id UUID NOT NULL,
  replies_to_id UUID,
  text TEXT NOT NULL,
  problem TEXT,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  expires_at TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT kept_comments_pkey PRIMARY KEY (id)
);
CREATE UNIQUE INDEX kept_comments_token_hash_key ON kept_comments (token_hash);
CREATE INDEX kept_comments_expires_at_idx ON kept_comments (expires_at);
CREATE INDEX kept_comments_article_id_idx ON kept_comments (article_id);

CREATE TABLE used_form_tokens (
  nonce TEXT NOT NULL,
  expires_at TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT used_form_tokens_pkey PRIMARY KEY (nonce)
);
CREATE INDEX used_form_tokens_expires_at_idx ON used_form_tokens (expires_at);

CREATE TABLE spam_models (
  version SERIAL NOT NULL,
  weights JSONB NOT NULL,
  threshold DOUBLE PRECISION NOT NULL,
  spam_count INTEGER NOT NULL,
  honest_count INTEGER NOT NULL,
  held_spam INTEGER NOT NULL,
  held_honest INTEGER NOT NULL,
  recall DOUBLE PRECISION NOT NULL,
  false_positives DOUBLE PRECISION NOT NULL,
  decisions_until TIMESTAMPTZ(3) NOT NULL,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT spam_models_pkey PRIMARY KEY (version),
  CONSTRAINT spam_models_shares
    CHECK (threshold BETWEEN 0 AND 1 AND recall BETWEEN 0 AND 1 AND false_positives BETWEEN 0 AND 1)
);

-- ---- Accounts that readers open themselves

-- A sign-up waits in a table of its own until its mail is confirmed, so that nothing that an account is (its name, its
-- session) can tell whether an address had one before.
CREATE TABLE sign_ups (
  id UUID NOT NULL,
  email TEXT NOT NULL,
  name TEXT NOT NULL,
  password_hash TEXT NOT NULL,
  token_hash TEXT,
  browser_hash TEXT NOT NULL,
  next_path TEXT,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  expires_at TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT sign_ups_pkey PRIMARY KEY (id)
);
CREATE UNIQUE INDEX sign_ups_token_hash_key ON sign_ups (token_hash);
CREATE INDEX sign_ups_email_idx ON sign_ups (email);
CREATE INDEX sign_ups_expires_at_idx ON sign_ups (expires_at);

-- Another address for an account: both mailboxes say yes, or nothing changes.
CREATE TABLE email_changes (
  user_id UUID NOT NULL,
  email TEXT NOT NULL,
  old_token_hash TEXT,
  new_token_hash TEXT,
  old_confirmed_at TIMESTAMPTZ(3),
  new_confirmed_at TIMESTAMPTZ(3),
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  expires_at TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT email_changes_pkey PRIMARY KEY (user_id)
);
CREATE UNIQUE INDEX email_changes_old_token_hash_key ON email_changes (old_token_hash);
CREATE UNIQUE INDEX email_changes_new_token_hash_key ON email_changes (new_token_hash);
CREATE INDEX email_changes_expires_at_idx ON email_changes (expires_at);

-- The second factor: codes of an application (the secret sealed with the process's own), recovery codes, passkeys.
CREATE TABLE totp_factors (
  user_id UUID NOT NULL,
  secret TEXT NOT NULL,
  confirmed_at TIMESTAMPTZ(3),
  last_step BIGINT NOT NULL DEFAULT 0,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT totp_factors_pkey PRIMARY KEY (user_id)
);

CREATE TABLE recovery_codes (
  id UUID NOT NULL,
  user_id UUID NOT NULL,
  code_hash TEXT NOT NULL,
  used_at TIMESTAMPTZ(3),
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT recovery_codes_pkey PRIMARY KEY (id)
);
CREATE UNIQUE INDEX recovery_codes_user_id_code_hash_key ON recovery_codes (user_id, code_hash);

CREATE TABLE passkeys (
  id UUID NOT NULL,
  user_id UUID NOT NULL,
  credential_id TEXT NOT NULL,
  public_key TEXT NOT NULL,
  counter BIGINT NOT NULL DEFAULT 0,
  transports TEXT[] DEFAULT ARRAY[]::TEXT[],
  name TEXT NOT NULL,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  last_used_at TIMESTAMPTZ(3),
  CONSTRAINT passkeys_pkey PRIMARY KEY (id)
);
CREATE UNIQUE INDEX passkeys_credential_id_key ON passkeys (credential_id);
CREATE INDEX passkeys_user_id_idx ON passkeys (user_id);

-- ---- Who is told of replies

CREATE TABLE comment_notice_choices (
  user_id UUID NOT NULL,
  frequency "CommentNoticeFrequency" NOT NULL,
  updated_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT comment_notice_choices_pkey PRIMARY KEY (user_id)
);

CREATE TABLE comment_notices (
  comment_id UUID NOT NULL,
  user_id UUID NOT NULL,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT comment_notices_pkey PRIMARY KEY (comment_id, user_id)
);
CREATE INDEX comment_notices_user_id_idx ON comment_notices (user_id);

-- ---- Reports, statements of reasons and appeals

-- What people say of a comment that should not stand (règlement (UE) 2022/2065, article 16)
CREATE TABLE comment_reports (
  id UUID NOT NULL,
  number TEXT NOT NULL,
  comment_id UUID,
  place TEXT NOT NULL,
  ground TEXT NOT NULL,
  explanation TEXT NOT NULL,
  reporter_name TEXT,
  reporter_email TEXT,
  sender_hash TEXT,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  outcome TEXT,
  note TEXT,
  decision_id UUID,
  decided_by_id UUID,
  decided_at TIMESTAMPTZ(3),
  CONSTRAINT comment_reports_pkey PRIMARY KEY (id),
  CONSTRAINT comment_reports_outcome
    CHECK (outcome IN ('kept', 'removed', 'gone') AND decided_at IS NOT NULL OR outcome IS NULL AND decided_at IS NULL)
);
CREATE UNIQUE INDEX comment_reports_number_key ON comment_reports (number);
CREATE INDEX comment_reports_comment_id_idx ON comment_reports (comment_id);
CREATE INDEX comment_reports_decided_at_created_at_idx ON comment_reports (decided_at, created_at);
CREATE INDEX comment_reports_decision_id_idx ON comment_reports (decision_id);
-- One open report of a comment for each sender: twice is once
CREATE UNIQUE INDEX comment_reports_open_sender_key ON comment_reports (comment_id, sender_hash)
  WHERE outcome IS NULL;

-- Why a comment was removed, as its author is told (article 17)
CREATE TABLE comment_statements (
  id UUID NOT NULL,
  comment_id UUID,
  ground TEXT NOT NULL,
  facts TEXT,
  is_automated BOOLEAN NOT NULL DEFAULT false,
  is_reported BOOLEAN NOT NULL DEFAULT false,
  is_told BOOLEAN NOT NULL DEFAULT true,
  decision_id UUID,
  decided_by_id UUID,
  decided_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  appeal_until TIMESTAMPTZ(3) NOT NULL,
  lifted_at TIMESTAMPTZ(3),
  CONSTRAINT comment_statements_pkey PRIMARY KEY (id)
);
CREATE INDEX comment_statements_comment_id_decided_at_idx ON comment_statements (comment_id, decided_at DESC);
CREATE INDEX comment_statements_decision_id_idx ON comment_statements (decision_id);
CREATE INDEX comment_statements_decided_at_idx ON comment_statements (decided_at);

-- What the author of a removed comment answers, and who read it (article 20)
CREATE TABLE comment_appeals (
  id UUID NOT NULL,
  statement_id UUID NOT NULL,
  text TEXT NOT NULL,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  outcome TEXT,
  answer TEXT,
  decision_id UUID,
  decided_by_id UUID,
  decided_at TIMESTAMPTZ(3),
  CONSTRAINT comment_appeals_pkey PRIMARY KEY (id),
  CONSTRAINT comment_appeals_outcome
    CHECK (outcome IN ('restored', 'upheld') AND decided_at IS NOT NULL OR outcome IS NULL AND decided_at IS NULL)
);
CREATE UNIQUE INDEX comment_appeals_statement_id_key ON comment_appeals (statement_id);
CREATE INDEX comment_appeals_decided_at_created_at_idx ON comment_appeals (decided_at, created_at);

-- Threats to somebody's life, and who passed them on to the authorities (article 18)
CREATE TABLE comment_threats (
  comment_id UUID NOT NULL,
  raised_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  raised_by_id UUID,
  authority TEXT,
  passed_on_at TIMESTAMPTZ(3),
  passed_on_by_id UUID,
  CONSTRAINT comment_threats_pkey PRIMARY KEY (comment_id)
);
CREATE INDEX comment_threats_passed_on_at_idx ON comment_threats (passed_on_at);

-- What a form of a report held when it was refused
CREATE TABLE kept_reports (
  id UUID NOT NULL,
  token_hash TEXT NOT NULL,
  comment_id UUID NOT NULL,
  fields JSONB NOT NULL,
  faults JSONB NOT NULL,
  problem TEXT,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  expires_at TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT kept_reports_pkey PRIMARY KEY (id)
);
CREATE UNIQUE INDEX kept_reports_token_hash_key ON kept_reports (token_hash);
CREATE INDEX kept_reports_expires_at_idx ON kept_reports (expires_at);
CREATE INDEX kept_reports_comment_id_idx ON kept_reports (comment_id);

-- ---- The moderators' desk

CREATE TABLE reader_sanctions (
  id UUID NOT NULL,
  user_id UUID NOT NULL,
  kind "SanctionKind" NOT NULL,
  reason TEXT NOT NULL,
  removed_count INTEGER,
  imposed_by_id UUID,
  imposed_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  ends_at TIMESTAMPTZ(3),
  lifted_by_id UUID,
  lifted_at TIMESTAMPTZ(3),
  CONSTRAINT reader_sanctions_pkey PRIMARY KEY (id),
  -- A silence ends by itself; a warning and a ban do not. One bar stands at a time: a new one takes the place of the last.
  CONSTRAINT reader_sanctions_silence_ends CHECK ((kind = 'silence') = (ends_at IS NOT NULL)),
  CONSTRAINT reader_sanctions_reason_given CHECK (char_length(btrim(reason)) BETWEEN 1 AND 2000),
  CONSTRAINT reader_sanctions_removal_of_bans CHECK (removed_count IS NULL OR kind = 'ban')
);
CREATE INDEX reader_sanctions_user_id_imposed_at_idx ON reader_sanctions (user_id, imposed_at DESC);
CREATE UNIQUE INDEX reader_sanctions_one_bar ON reader_sanctions (user_id)
  WHERE kind <> 'warning' AND lifted_at IS NULL;

CREATE TABLE comment_claims (
  comment_id UUID NOT NULL,
  user_id UUID NOT NULL,
  expires_at TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT comment_claims_pkey PRIMARY KEY (comment_id)
);
CREATE INDEX comment_claims_user_id_idx ON comment_claims (user_id);
CREATE INDEX comment_claims_expires_at_idx ON comment_claims (expires_at);

-- ---- Readers' own data: exports, deletions, and what the law has kept

CREATE TABLE data_exports (
  id UUID NOT NULL,
  user_id UUID NOT NULL,
  parts_done SMALLINT NOT NULL DEFAULT 0,
  bytes INTEGER,
  asked_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  ready_at TIMESTAMPTZ(3),
  expires_at TIMESTAMPTZ(3),
  CONSTRAINT data_exports_pkey PRIMARY KEY (id)
);
CREATE UNIQUE INDEX data_exports_user_id_key ON data_exports (user_id);

CREATE TABLE account_deletions (
  user_id UUID NOT NULL,
  removes_texts BOOLEAN NOT NULL DEFAULT false,
  asked_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  due_at TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT account_deletions_pkey PRIMARY KEY (user_id)
);
CREATE INDEX account_deletions_due_at_idx ON account_deletions (due_at);

CREATE TABLE sealed_records (
  id UUID NOT NULL,
  kind TEXT NOT NULL,
  handles TEXT[],
  sealed TEXT NOT NULL,
  occurred_at TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT sealed_records_pkey PRIMARY KEY (id),
  CONSTRAINT sealed_records_kind_known CHECK (kind IN ('identity', 'account', 'connection'))
);
CREATE INDEX sealed_records_kind_occurred_at_idx ON sealed_records (kind, occurred_at);
CREATE INDEX sealed_records_handles ON sealed_records USING gin (handles);

-- ---- Related links

CREATE TABLE related_links (
  article_id UUID NOT NULL,
  target_id UUID NOT NULL,
  rank SMALLINT NOT NULL,
  score DOUBLE PRECISION NOT NULL,
  is_shown BOOLEAN NOT NULL,
  reason JSONB NOT NULL,
  chosen_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT related_links_pkey PRIMARY KEY (article_id, target_id),
  -- An article never leads to itself, and a score is a share.
  CONSTRAINT related_links_lead_elsewhere CHECK (article_id <> target_id),
  CONSTRAINT related_links_scored CHECK (score BETWEEN 0 AND 1 AND rank > 0)
);
CREATE INDEX related_links_target_id_idx ON related_links (target_id);

CREATE TABLE related_decisions (
  article_id UUID NOT NULL,
  target_id UUID NOT NULL,
  kind "RelatedDecisionKind" NOT NULL,
  place TEXT,
  decided_by_id UUID,
  decided_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT related_decisions_pkey PRIMARY KEY (article_id, target_id),
  CONSTRAINT related_decisions_lead_elsewhere CHECK (article_id <> target_id),
  -- A pin inside the body is a block of the body: here stand those of the list at the end.
  CONSTRAINT related_decisions_placed CHECK (
    CASE kind WHEN 'pin' THEN place = 'end' ELSE place IS NULL END)
);
CREATE INDEX related_decisions_target_id_idx ON related_decisions (target_id);

CREATE TABLE related_profiles (
  article_id UUID NOT NULL,
  version SMALLINT NOT NULL,
  revision_id UUID NOT NULL,
  first_published_at TIMESTAMPTZ(3) NOT NULL,
  terms INTEGER[],
  profile JSONB NOT NULL,
  chosen_at TIMESTAMPTZ(3),
  CONSTRAINT related_profiles_pkey PRIMARY KEY (article_id)
);
-- The inverted index: which articles hold a term, by the term's number. Writing waits for nobody's list to be merged.
CREATE INDEX related_profiles_terms ON related_profiles USING gin (terms) WITH (fastupdate = off);
-- A back-fill looks for profiles that no links were chosen for yet.
CREATE INDEX related_profiles_waiting ON related_profiles (article_id) WHERE chosen_at IS NULL;

CREATE TABLE related_term_counts (
  term INTEGER NOT NULL,
  articles INTEGER NOT NULL,
  CONSTRAINT related_term_counts_pkey PRIMARY KEY (term)
);

-- ---- Audience

-- What is read, and nothing about who reads (docs/adr/0030-audience.md). No table here points at articles: the write of
-- a beacon would lock the article's row. What is left of an erased article goes each night.
CREATE TABLE article_views_hourly (
  article_id UUID NOT NULL,
  hour TIMESTAMPTZ(3) NOT NULL,
  views INTEGER NOT NULL DEFAULT 0,
  readers INTEGER NOT NULL DEFAULT 0,
  phones INTEGER NOT NULL DEFAULT 0,
  tablets INTEGER NOT NULL DEFAULT 0,
  desktops INTEGER NOT NULL DEFAULT 0,
  left_in_1 INTEGER NOT NULL DEFAULT 0,
  left_in_2 INTEGER NOT NULL DEFAULT 0,
  left_in_3 INTEGER NOT NULL DEFAULT 0,
  left_in_4 INTEGER NOT NULL DEFAULT 0,
  seconds BIGINT NOT NULL DEFAULT 0,
  CONSTRAINT article_views_hourly_pkey PRIMARY KEY (article_id, hour)
);
CREATE INDEX article_views_hourly_hour_idx ON article_views_hourly (hour);

CREATE TABLE article_views_daily (
  article_id UUID NOT NULL,
  day DATE NOT NULL,
  views INTEGER NOT NULL,
  readers INTEGER NOT NULL,
  phones INTEGER NOT NULL,
  tablets INTEGER NOT NULL,
  desktops INTEGER NOT NULL,
  left_in_1 INTEGER NOT NULL,
  left_in_2 INTEGER NOT NULL,
  left_in_3 INTEGER NOT NULL,
  left_in_4 INTEGER NOT NULL,
  seconds BIGINT NOT NULL,
  CONSTRAINT article_views_daily_pkey PRIMARY KEY (article_id, day)
);
CREATE INDEX article_views_daily_day_idx ON article_views_daily (day);

CREATE TABLE article_referrers_daily (
  article_id UUID NOT NULL,
  day DATE NOT NULL,
  source TEXT NOT NULL,
  readers INTEGER NOT NULL,
  CONSTRAINT article_referrers_daily_pkey PRIMARY KEY (article_id, day, source),
  CONSTRAINT article_referrers_daily_source_short CHECK (char_length(source) BETWEEN 1 AND 100)
);
CREATE INDEX article_referrers_daily_day_idx ON article_referrers_daily (day);

CREATE TABLE article_rankings (
  list TEXT NOT NULL,
  scope TEXT NOT NULL,
  rank SMALLINT NOT NULL,
  article_id UUID NOT NULL,
  CONSTRAINT article_rankings_pkey PRIMARY KEY (list, scope, rank),
  CONSTRAINT article_rankings_list_known CHECK (list IN ('24h', '7d', 'now')),
  CONSTRAINT article_rankings_rank_counts CHECK (rank BETWEEN 1 AND 100)
);

-- What must be forgotten is never written to the log of the database, from which copies and replicas are made: what is
-- deleted here is gone. A crash empties these three; a new salt is made, and the day's readers may count once more.
CREATE UNLOGGED TABLE audience_salts (
  day DATE NOT NULL,
  salt BYTEA NOT NULL,
  CONSTRAINT audience_salts_pkey PRIMARY KEY (day)
);

CREATE UNLOGGED TABLE audience_marks (
  day DATE NOT NULL,
  mark UUID NOT NULL,
  CONSTRAINT audience_marks_pkey PRIMARY KEY (day, mark)
);

CREATE UNLOGGED TABLE article_views_recent (
  minute TIMESTAMPTZ(3) NOT NULL,
  article_id UUID NOT NULL,
  readers INTEGER NOT NULL,
  CONSTRAINT article_views_recent_pkey PRIMARY KEY (minute, article_id)
);

-- ---- Search: what a result can be narrowed by stands in its document, headlines have an index of their own, drafts are
-- found by the desk, and words are kept as they are written so that a mistyped one finds its neighbour

-- Working copies that readers do not see: drafts, withdrawn stories, changes under way.
CREATE TABLE desk_search (
  article_id UUID NOT NULL,
  revision_id UUID NOT NULL,
  document tsvector NOT NULL,
  CONSTRAINT desk_search_pkey PRIMARY KEY (article_id)
);
CREATE INDEX desk_search_document ON desk_search USING gin (document);

-- What the worker has to do again: an article's document (a signature or a subject changed its name), its words.
CREATE TABLE search_tasks (
  kind "SearchTaskKind" NOT NULL,
  article_id UUID NOT NULL,
  CONSTRAINT search_tasks_pkey PRIMARY KEY (kind, article_id)
);

-- Every word that was published, as it was written, with about how many articles hold it.
CREATE TABLE search_words (
  word TEXT NOT NULL,
  plain TEXT NOT NULL,
  documents INTEGER NOT NULL,
  CONSTRAINT search_words_pkey PRIMARY KEY (word)
);
CREATE INDEX search_words_plain ON search_words USING gin (plain gin_trgm_ops);
CREATE INDEX search_words_start ON search_words ("left"(plain, 2), documents DESC);
CREATE INDEX search_words_same ON search_words (plain);

-- ---- Counts of lists

-- How many public stories each list holds, week by week, so that a page far down a list is found without reading what
-- stands before it (docs/adr/0032-deep-lists.md). A list is a section, an author, a subject, or the wire (the nil id).
-- Rows are changes, added and never updated: two publications at once wait for nothing of each other. A reader adds
-- them up; a job of the worker folds those of one list and week into one.
CREATE TABLE list_counts (
  id BIGSERIAL NOT NULL,
  list_id UUID NOT NULL,
  -- Weeks of seven days since 1970 in UTC: no time zone, so no setting changes them.
  week INTEGER NOT NULL,
  count INTEGER NOT NULL,
  is_folded BOOLEAN NOT NULL DEFAULT false,
  CONSTRAINT list_counts_pkey PRIMARY KEY (id)
);
CREATE INDEX list_counts_list_id_week_count_idx ON list_counts (list_id, week, count);
CREATE INDEX list_counts_to_fold ON list_counts (list_id, week) WHERE NOT is_folded;

-- A silence or a ban whose account is gone: recognised by a keyed hash of the address, told under a lock.
CREATE TABLE kept_bars (
  mark TEXT NOT NULL,
  sealed TEXT NOT NULL,
  ends_at TIMESTAMPTZ(3),
  kept_since TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT kept_bars_pkey PRIMARY KEY (mark)
);

-- ---- Drawn cards

-- Cards that the newspaper draws for what has no picture, one file each (docs/adr/0034-drawn-cards.md). A card that was
-- replaced keeps its file for a while: pages and networks may name it.
CREATE TABLE drawn_cards (
  hash TEXT NOT NULL,
  -- Null for the newspaper's own.
  article_id UUID,
  -- The sum of everything that it shows: another one asks for another card.
  shows TEXT NOT NULL,
  mime_type TEXT NOT NULL,
  width INTEGER NOT NULL,
  height INTEGER NOT NULL,
  bytes INTEGER NOT NULL,
  drawn_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  replaced_at TIMESTAMPTZ(3),
  CONSTRAINT drawn_cards_pkey PRIMARY KEY (hash)
);
CREATE INDEX drawn_cards_article_id_idx ON drawn_cards (article_id);
CREATE INDEX drawn_cards_replaced_at_idx ON drawn_cards (replaced_at);
-- One at a time, whoever draws.
CREATE UNIQUE INDEX drawn_cards_one_of_an_article ON drawn_cards (article_id) WHERE replaced_at IS NULL;
CREATE UNIQUE INDEX drawn_cards_one_of_the_newspaper ON drawn_cards ((true))
  WHERE article_id IS NULL AND replaced_at IS NULL;

-- Articles (null: the newspaper) whose card the worker is to look at. Rows are added and taken away, never changed:
-- what is asked for while it is drawn is not lost.
CREATE TABLE card_tasks (
  id BIGSERIAL NOT NULL,
  article_id UUID,
  CONSTRAINT card_tasks_pkey PRIMARY KEY (id)
);
CREATE INDEX card_tasks_article_id_idx ON card_tasks (article_id);

-- ---- Distribution

-- What became of every announcement to the world, channel by channel: the log that the desk shows and sends again from.
CREATE TABLE deliveries (
  id UUID NOT NULL,
  channel TEXT NOT NULL,
  event TEXT NOT NULL,
  act TEXT NOT NULL,
  article_id UUID NOT NULL,
  target TEXT NOT NULL,
  paths TEXT[] DEFAULT ARRAY[]::TEXT[],
  status TEXT NOT NULL DEFAULT 'waiting',
  answered_code INTEGER,
  problem TEXT,
  attempts INTEGER NOT NULL DEFAULT 0,
  round INTEGER NOT NULL DEFAULT 0,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  queued_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  settled_at TIMESTAMPTZ(3),
  -- A line of the log that stands for many: to how many it was to be brought, and to how many it was.
  owed INTEGER,
  served INTEGER,
  CONSTRAINT deliveries_pkey PRIMARY KEY (id),
  CONSTRAINT deliveries_status_known CHECK (status IN ('waiting', 'delivered', 'skipped', 'parked')),
  CONSTRAINT deliveries_settled CHECK ((status = 'waiting') = (settled_at IS NULL))
);
-- One event is told once to one target of a channel, however often its message is delivered.
CREATE UNIQUE INDEX deliveries_channel_event_target_key ON deliveries (channel, event, target);
CREATE INDEX deliveries_article_id_created_at_idx ON deliveries (article_id, created_at DESC);
CREATE INDEX deliveries_created_at_id_idx ON deliveries (created_at DESC, id DESC);
-- Small whatever the log's length: what waits, and what a person has to look at.
CREATE INDEX deliveries_open_idx ON deliveries (channel, created_at, id) WHERE status IN ('waiting', 'parked');

-- How a channel that speaks to one address is doing: its row is also the lock under which it sends.
CREATE TABLE channel_states (
  channel TEXT NOT NULL,
  held_until TIMESTAMPTZ(3),
  failures INTEGER NOT NULL DEFAULT 0,
  answered_code INTEGER,
  problem TEXT,
  answered_at TIMESTAMPTZ(3),
  delivered_at TIMESTAMPTZ(3),
  CONSTRAINT channel_states_pkey PRIMARY KEY (channel)
);

-- ---- Who subscribed to our feeds through our own hub (WebSub), and whose programs are told of stories (webhooks)

-- What somebody asked of the hub and has not confirmed yet: one request for a feed and a callback, the newest.
CREATE TABLE websub_requests (
  id UUID NOT NULL,
  topic TEXT NOT NULL,
  callback TEXT NOT NULL,
  mode TEXT NOT NULL,
  lease_seconds INTEGER NOT NULL,
  -- Under lock: what signs must be read again, and must not stand in a copy of the database.
  sealed_secret TEXT,
  attempts INTEGER NOT NULL DEFAULT 0,
  next_at TIMESTAMPTZ(3) NOT NULL,
  -- A worker that holds it is tending to it until then.
  held_until TIMESTAMPTZ(3),
  CONSTRAINT websub_requests_pkey PRIMARY KEY (id),
  CONSTRAINT websub_requests_mode_check CHECK (mode IN ('subscribe', 'unsubscribe'))
);
CREATE UNIQUE INDEX websub_requests_topic_callback_key ON websub_requests (topic, callback);
CREATE INDEX websub_requests_next_at_idx ON websub_requests (next_at);

CREATE TABLE websub_subscriptions (
  id UUID NOT NULL,
  topic TEXT NOT NULL,
  callback TEXT NOT NULL,
  host TEXT NOT NULL,
  sealed_secret TEXT,
  expires_at TIMESTAMPTZ(3) NOT NULL,
  created_at TIMESTAMPTZ(3) NOT NULL,
  verified_at TIMESTAMPTZ(3) NOT NULL,
  -- Deliveries in a row that failed: those who don't answer wait in a line of their own.
  failures INTEGER NOT NULL DEFAULT 0,
  CONSTRAINT websub_subscriptions_pkey PRIMARY KEY (id)
);
CREATE UNIQUE INDEX websub_subscriptions_topic_callback_key ON websub_subscriptions (topic, callback);
CREATE INDEX websub_subscriptions_host_idx ON websub_subscriptions (host);
CREATE INDEX websub_subscriptions_expires_at_idx ON websub_subscriptions (expires_at);

-- One for each subscription and thing that happened; several that wait leave as one, with the feed as it is then.
CREATE TABLE websub_deliveries (
  id UUID NOT NULL,
  subscription_id UUID NOT NULL,
  event TEXT NOT NULL,
  article_id UUID NOT NULL,
  created_at TIMESTAMPTZ(3) NOT NULL,
  attempts INTEGER NOT NULL DEFAULT 0,
  -- Null when it is over: delivered or given up.
  next_at TIMESTAMPTZ(3),
  held_until TIMESTAMPTZ(3),
  delivered_at TIMESTAMPTZ(3),
  answered INTEGER,
  failure TEXT,
  CONSTRAINT websub_deliveries_pkey PRIMARY KEY (id)
);
CREATE UNIQUE INDEX websub_deliveries_subscription_id_event_key ON websub_deliveries (subscription_id, event);
CREATE INDEX websub_deliveries_next_at_idx ON websub_deliveries (next_at);
CREATE INDEX websub_deliveries_event_idx ON websub_deliveries (event);
-- Whether anybody still waits for an event, whatever the number of those who were served.
CREATE INDEX websub_deliveries_waiting_idx ON websub_deliveries (event) WHERE next_at IS NOT NULL;

CREATE TABLE webhook_endpoints (
  id UUID NOT NULL,
  name TEXT NOT NULL,
  url TEXT NOT NULL,
  acts TEXT[],
  sealed_secret TEXT NOT NULL,
  -- The secret before the last change signs beside the new one until then.
  former_secret TEXT,
  former_until TIMESTAMPTZ(3),
  paused_at TIMESTAMPTZ(3),
  created_at TIMESTAMPTZ(3) NOT NULL,
  failures INTEGER NOT NULL DEFAULT 0,
  CONSTRAINT webhook_endpoints_pkey PRIMARY KEY (id)
);
CREATE UNIQUE INDEX webhook_endpoints_name_key ON webhook_endpoints (name);

CREATE TABLE webhook_deliveries (
  id UUID NOT NULL,
  endpoint_id UUID NOT NULL,
  -- What the receiver knows a repetition by (webhook-id): of the event, the same at every try.
  event TEXT NOT NULL,
  act TEXT NOT NULL,
  -- Null for a trial, which stands in no log of stories either.
  article_id UUID,
  line_id UUID,
  body TEXT NOT NULL,
  created_at TIMESTAMPTZ(3) NOT NULL,
  attempts INTEGER NOT NULL DEFAULT 0,
  next_at TIMESTAMPTZ(3),
  held_until TIMESTAMPTZ(3),
  tried_at TIMESTAMPTZ(3),
  delivered_at TIMESTAMPTZ(3),
  answered INTEGER,
  failure TEXT,
  CONSTRAINT webhook_deliveries_pkey PRIMARY KEY (id)
);
CREATE UNIQUE INDEX webhook_deliveries_endpoint_id_event_key ON webhook_deliveries (endpoint_id, event);
CREATE INDEX webhook_deliveries_next_at_idx ON webhook_deliveries (next_at);
CREATE INDEX webhook_deliveries_endpoint_id_created_at_idx ON webhook_deliveries (endpoint_id, created_at DESC);
CREATE INDEX webhook_deliveries_line_id_idx ON webhook_deliveries (line_id);

-- In which ways articles are shared, and nothing about who shares (docs/adr/0035-sharing.md). As with views, nothing here
-- points at articles.
CREATE TABLE article_shares_daily (
  article_id UUID NOT NULL,
  day DATE NOT NULL,
  way TEXT NOT NULL,
  readers INTEGER NOT NULL,
  CONSTRAINT article_shares_daily_pkey PRIMARY KEY (article_id, day, way),
  CONSTRAINT article_shares_daily_way_short CHECK (char_length(way) BETWEEN 1 AND 30)
);
CREATE INDEX article_shares_daily_day_idx ON article_shares_daily (day);

-- ---- What the advertising desk sells, what is served of it, and what readers agreed to (docs/adr/0039-advertising.md).
-- Counters and used events point at nothing: what was counted stays when a section or a creative goes

CREATE TABLE advertisers (
  id UUID NOT NULL,
  name TEXT NOT NULL,
  contact_name TEXT,
  contact_email TEXT,
  website TEXT,
  note TEXT,
  is_house BOOLEAN NOT NULL DEFAULT false,
  archived_at TIMESTAMPTZ(3),
  is_demo BOOLEAN NOT NULL DEFAULT false,
  created_by_id UUID,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT advertisers_pkey PRIMARY KEY (id)
);
CREATE UNIQUE INDEX advertisers_name_key ON advertisers (name);
-- One advertiser is the newspaper itself.
CREATE UNIQUE INDEX advertisers_one_house ON advertisers (is_house) WHERE is_house;

CREATE TABLE ad_campaigns (
  id UUID NOT NULL,
  advertiser_id UUID NOT NULL,
  name TEXT NOT NULL,
  kind "AdCampaignKind" NOT NULL DEFAULT 'commercial',
  state "AdCampaignState" NOT NULL DEFAULT 'draft',
  state_note TEXT,
  starts_at TIMESTAMPTZ(3) NOT NULL,
  ends_at TIMESTAMPTZ(3),
  hours JSONB NOT NULL DEFAULT '[]',
  budget_kind "AdBudgetKind" NOT NULL DEFAULT 'impressions',
  budget INTEGER,
  counting "AdCounting" NOT NULL DEFAULT 'served',
  pacing "AdPacing" NOT NULL DEFAULT 'even',
  priority SMALLINT NOT NULL DEFAULT 5,
  is_exclusive BOOLEAN NOT NULL DEFAULT false,
  cap_impressions INTEGER,
  cap_seconds INTEGER,
  without_consent "AdWithoutConsent" NOT NULL DEFAULT 'withhold',
  refresh_seconds INTEGER,
  targeting JSONB NOT NULL DEFAULT '{}',
  version INTEGER NOT NULL DEFAULT 1,
  submitted_by_id UUID,
  submitted_at TIMESTAMPTZ(3),
  approved_by_id UUID,
  approved_at TIMESTAMPTZ(3),
  is_demo BOOLEAN NOT NULL DEFAULT false,
  created_by_id UUID,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  updated_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  -- Whoever changed what is served last may not approve it alone, when the newspaper asks for a second person.
  updated_by_id UUID,
  CONSTRAINT ad_campaigns_pkey PRIMARY KEY (id),
  CONSTRAINT ad_campaigns_end_after_start CHECK (ends_at IS NULL OR ends_at > starts_at),
  CONSTRAINT ad_campaigns_only_house_without_end CHECK (ends_at IS NOT NULL OR kind = 'house'),
  CONSTRAINT ad_campaigns_budget_positive CHECK (budget IS NULL OR budget > 0),
  CONSTRAINT ad_campaigns_impressions_have_budget CHECK (budget_kind = 'days' OR budget IS NOT NULL),
  CONSTRAINT ad_campaigns_priority_range CHECK (priority BETWEEN 1 AND 10),
  CONSTRAINT ad_campaigns_cap_whole CHECK ((cap_impressions IS NULL) = (cap_seconds IS NULL)),
  CONSTRAINT ad_campaigns_cap_positive CHECK (cap_impressions > 0 AND cap_seconds > 0),
  CONSTRAINT ad_campaigns_refresh_slow CHECK (refresh_seconds >= 30),
  -- Refused by default: code électoral L. 52-1, règlement (UE) 2024/900.
  CONSTRAINT ad_campaigns_no_political CHECK (kind <> 'political' OR state = 'draft')
);
CREATE INDEX ad_campaigns_state_starts_at_idx ON ad_campaigns (state, starts_at);
CREATE INDEX ad_campaigns_advertiser_id_idx ON ad_campaigns (advertiser_id);

CREATE TABLE ad_creatives (
  id UUID NOT NULL,
  campaign_id UUID NOT NULL,
  kind "AdCreativeKind" NOT NULL,
  name TEXT NOT NULL,
  width SMALLINT,
  height SMALLINT,
  alt TEXT NOT NULL DEFAULT '',
  click_url TEXT NOT NULL,
  weight SMALLINT NOT NULL DEFAULT 1,
  content JSONB NOT NULL,
  version INTEGER NOT NULL DEFAULT 1,
  approved_by_id UUID,
  approved_at TIMESTAMPTZ(3),
  archived_at TIMESTAMPTZ(3),
  is_demo BOOLEAN NOT NULL DEFAULT false,
  created_by_id UUID,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  updated_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  updated_by_id UUID,
  CONSTRAINT ad_creatives_pkey PRIMARY KEY (id),
  CONSTRAINT ad_creatives_weight_range CHECK (weight BETWEEN 1 AND 100),
  CONSTRAINT ad_creatives_size_whole CHECK ((width IS NULL) = (height IS NULL)),
  CONSTRAINT ad_creatives_size_positive CHECK (width > 0 AND height > 0)
);
CREATE INDEX ad_creatives_campaign_id_idx ON ad_creatives (campaign_id);

CREATE TABLE ad_files (
  creative_id UUID NOT NULL,
  path TEXT NOT NULL,
  hash TEXT NOT NULL,
  mime_type TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  CONSTRAINT ad_files_pkey PRIMARY KEY (creative_id, path)
);
CREATE INDEX ad_files_hash_idx ON ad_files (hash);

CREATE TABLE ad_accounts (
  campaign_id UUID NOT NULL,
  spent INTEGER NOT NULL DEFAULT 0,
  leased INTEGER NOT NULL DEFAULT 0,
  day DATE,
  spent_today INTEGER NOT NULL DEFAULT 0,
  CONSTRAINT ad_accounts_pkey PRIMARY KEY (campaign_id),
  CONSTRAINT ad_accounts_not_negative CHECK (spent >= 0 AND leased >= 0)
);

CREATE TABLE ad_leases (
  node_id UUID NOT NULL,
  campaign_id UUID NOT NULL,
  amount INTEGER NOT NULL,
  expires_at TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT ad_leases_pkey PRIMARY KEY (node_id, campaign_id),
  CONSTRAINT ad_leases_not_negative CHECK (amount >= 0)
);
CREATE INDEX ad_leases_expires_at_idx ON ad_leases (expires_at);

CREATE TABLE ad_sums (
  day DATE NOT NULL,
  creative_id UUID NOT NULL,
  campaign_id UUID NOT NULL,
  slot TEXT NOT NULL,
  section TEXT NOT NULL,
  traffic "AdTraffic" NOT NULL,
  served INTEGER NOT NULL DEFAULT 0,
  measured INTEGER NOT NULL DEFAULT 0,
  viewable INTEGER NOT NULL DEFAULT 0,
  clicks INTEGER NOT NULL DEFAULT 0,
  CONSTRAINT ad_sums_pkey PRIMARY KEY (day, creative_id, slot, section, traffic)
);
CREATE INDEX ad_sums_campaign_id_day_idx ON ad_sums (campaign_id, day);

CREATE TABLE ad_used_events (
  serving UUID NOT NULL,
  event TEXT NOT NULL,
  at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT ad_used_events_pkey PRIMARY KEY (serving, event)
);
CREATE INDEX ad_used_events_at_idx ON ad_used_events (at);

CREATE TABLE ad_report_links (
  id UUID NOT NULL,
  campaign_id UUID NOT NULL,
  token_hash TEXT NOT NULL,
  expires_at TIMESTAMPTZ(3) NOT NULL,
  revoked_at TIMESTAMPTZ(3),
  created_by_id UUID,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT ad_report_links_pkey PRIMARY KEY (id)
);
CREATE UNIQUE INDEX ad_report_links_token_hash_key ON ad_report_links (token_hash);
CREATE INDEX ad_report_links_campaign_id_idx ON ad_report_links (campaign_id);

CREATE TABLE ad_complaints (
  id UUID NOT NULL,
  creative_id UUID,
  slot TEXT NOT NULL,
  page_path TEXT NOT NULL,
  reason TEXT NOT NULL,
  message TEXT NOT NULL DEFAULT '',
  email TEXT,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  settled_at TIMESTAMPTZ(3),
  settled_by_id UUID,
  outcome TEXT,
  CONSTRAINT ad_complaints_pkey PRIMARY KEY (id)
);
CREATE INDEX ad_complaints_settled_at_created_at_idx ON ad_complaints (settled_at, created_at);

CREATE TABLE consent_proofs (
  id UUID NOT NULL,
  at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  text_version TEXT NOT NULL,
  choices JSONB NOT NULL,
  place TEXT NOT NULL,
  CONSTRAINT consent_proofs_pkey PRIMARY KEY (id)
);
CREATE INDEX consent_proofs_at_idx ON consent_proofs (at);

-- Servings of campaigns that count views: kept aside from the budget until they were seen, or can no longer be told of
-- (docs/adr/0042-serving-ads.md).
CREATE TABLE ad_reservations (
  campaign_id UUID NOT NULL,
  minute TIMESTAMPTZ(3) NOT NULL,
  amount INTEGER NOT NULL,
  CONSTRAINT ad_reservations_pkey PRIMARY KEY (campaign_id, minute),
  CONSTRAINT ad_reservations_not_negative CHECK (amount >= 0)
);

-- ---- References

ALTER TABLE role_grants
  ADD CONSTRAINT role_grants_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE,
  ADD CONSTRAINT role_grants_section_id_fkey FOREIGN KEY (section_id) REFERENCES sections (id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE sessions
  ADD CONSTRAINT sessions_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE api_tokens
  ADD CONSTRAINT api_tokens_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE authors
  ADD CONSTRAINT authors_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE SET NULL ON UPDATE CASCADE,
  ADD CONSTRAINT authors_portrait_id_fkey FOREIGN KEY (portrait_id) REFERENCES assets (id) ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE sections
  ADD CONSTRAINT sections_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES sections (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE section_slugs
  ADD CONSTRAINT section_slugs_section_id_fkey FOREIGN KEY (section_id) REFERENCES sections (id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE subjects
  ADD CONSTRAINT subjects_merged_into_id_fkey FOREIGN KEY (merged_into_id) REFERENCES subjects (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE articles
  ADD CONSTRAINT articles_section_id_fkey FOREIGN KEY (section_id) REFERENCES sections (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT articles_working_revision_id_fkey FOREIGN KEY (working_revision_id) REFERENCES revisions (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT articles_live_revision_id_fkey FOREIGN KEY (live_revision_id) REFERENCES revisions (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT articles_scheduled_revision_id_fkey FOREIGN KEY (scheduled_revision_id) REFERENCES revisions (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE revisions
  ADD CONSTRAINT revisions_article_id_fkey FOREIGN KEY (article_id) REFERENCES articles (id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE article_slugs
  ADD CONSTRAINT article_slugs_section_id_fkey FOREIGN KEY (section_id) REFERENCES sections (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT article_slugs_article_id_fkey FOREIGN KEY (article_id) REFERENCES articles (id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE article_authors
  ADD CONSTRAINT article_authors_article_id_fkey FOREIGN KEY (article_id) REFERENCES articles (id) ON DELETE CASCADE ON UPDATE CASCADE,
  ADD CONSTRAINT article_authors_author_id_fkey FOREIGN KEY (author_id) REFERENCES authors (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE article_subjects
  ADD CONSTRAINT article_subjects_article_id_fkey FOREIGN KEY (article_id) REFERENCES articles (id) ON DELETE CASCADE ON UPDATE CASCADE,
  ADD CONSTRAINT article_subjects_subject_id_fkey FOREIGN KEY (subject_id) REFERENCES subjects (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE corrections
  ADD CONSTRAINT corrections_article_id_fkey FOREIGN KEY (article_id) REFERENCES articles (id) ON DELETE CASCADE ON UPDATE CASCADE,
  ADD CONSTRAINT corrections_revision_id_fkey FOREIGN KEY (revision_id) REFERENCES revisions (id) ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE preview_links
  ADD CONSTRAINT preview_links_article_id_fkey FOREIGN KEY (article_id) REFERENCES articles (id) ON DELETE CASCADE ON UPDATE CASCADE,
  ADD CONSTRAINT preview_links_revision_id_fkey FOREIGN KEY (revision_id) REFERENCES revisions (id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE asset_derivatives
  ADD CONSTRAINT asset_derivatives_asset_id_fkey FOREIGN KEY (asset_id) REFERENCES assets (id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE asset_uses
  ADD CONSTRAINT asset_uses_asset_id_fkey FOREIGN KEY (asset_id) REFERENCES assets (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT asset_uses_article_id_fkey FOREIGN KEY (article_id) REFERENCES articles (id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE front_cards
  ADD CONSTRAINT front_cards_front_id_fkey FOREIGN KEY (front_id) REFERENCES fronts (id) ON DELETE CASCADE ON UPDATE CASCADE,
  ADD CONSTRAINT front_cards_article_id_fkey FOREIGN KEY (article_id) REFERENCES articles (id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE front_revisions
  ADD CONSTRAINT front_revisions_front_id_fkey FOREIGN KEY (front_id) REFERENCES fronts (id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE articles
  ADD CONSTRAINT articles_assignee_id_fkey FOREIGN KEY (assignee_id) REFERENCES users (id) ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE corrections
  ADD CONSTRAINT corrections_previous_revision_id_fkey FOREIGN KEY (previous_revision_id) REFERENCES revisions (id) ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE review_comments
  ADD CONSTRAINT review_comments_article_id_fkey FOREIGN KEY (article_id) REFERENCES articles (id) ON DELETE CASCADE ON UPDATE CASCADE,
  ADD CONSTRAINT review_comments_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES review_comments (id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE presences
  ADD CONSTRAINT presences_article_id_fkey FOREIGN KEY (article_id) REFERENCES articles (id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE checklist_overrides
  ADD CONSTRAINT checklist_overrides_article_id_fkey FOREIGN KEY (article_id) REFERENCES articles (id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE reply_requests
  ADD CONSTRAINT reply_requests_article_id_fkey FOREIGN KEY (article_id) REFERENCES articles (id) ON DELETE CASCADE ON UPDATE CASCADE,
  ADD CONSTRAINT reply_requests_linked_article_id_fkey FOREIGN KEY (linked_article_id) REFERENCES articles (id) ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE error_reports
  ADD CONSTRAINT error_reports_article_id_fkey FOREIGN KEY (article_id) REFERENCES articles (id) ON DELETE CASCADE ON UPDATE CASCADE,
  ADD CONSTRAINT error_reports_correction_id_fkey FOREIGN KEY (correction_id) REFERENCES corrections (id) ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE left_front_cards
  ADD CONSTRAINT left_front_cards_front_id_fkey FOREIGN KEY (front_id) REFERENCES fronts (id) ON DELETE CASCADE ON UPDATE CASCADE,
  ADD CONSTRAINT left_front_cards_article_id_fkey FOREIGN KEY (article_id) REFERENCES articles (id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE comments
  ADD CONSTRAINT comments_article_id_fkey FOREIGN KEY (article_id) REFERENCES articles (id) ON DELETE CASCADE ON UPDATE CASCADE,
  ADD CONSTRAINT comments_author_id_fkey FOREIGN KEY (author_id) REFERENCES users (id) ON DELETE SET NULL ON UPDATE CASCADE,
  ADD CONSTRAINT comments_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES comments (id) ON DELETE CASCADE ON UPDATE CASCADE,
  ADD CONSTRAINT comments_replies_to_id_fkey FOREIGN KEY (replies_to_id) REFERENCES comments (id) ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE assets
  ADD CONSTRAINT assets_folder_id_fkey FOREIGN KEY (folder_id) REFERENCES asset_folders (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE asset_folders
  ADD CONSTRAINT asset_folders_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES asset_folders (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE asset_tracks
  ADD CONSTRAINT asset_tracks_asset_id_fkey FOREIGN KEY (asset_id) REFERENCES assets (id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE revision_assets
  ADD CONSTRAINT revision_assets_revision_id_fkey FOREIGN KEY (revision_id) REFERENCES revisions (id) ON DELETE CASCADE ON UPDATE CASCADE,
  ADD CONSTRAINT revision_assets_asset_id_fkey FOREIGN KEY (asset_id) REFERENCES assets (id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE asset_publications
  ADD CONSTRAINT asset_publications_asset_id_fkey FOREIGN KEY (asset_id) REFERENCES assets (id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE uploads
  ADD CONSTRAINT uploads_folder_id_fkey FOREIGN KEY (folder_id) REFERENCES asset_folders (id) ON DELETE SET NULL ON UPDATE CASCADE,
  ADD CONSTRAINT uploads_asset_id_fkey FOREIGN KEY (asset_id) REFERENCES assets (id) ON DELETE SET NULL ON UPDATE CASCADE,
  ADD CONSTRAINT uploads_replaces_id_fkey FOREIGN KEY (replaces_id) REFERENCES assets (id) ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE upload_parts
  ADD CONSTRAINT upload_parts_upload_id_fkey FOREIGN KEY (upload_id) REFERENCES uploads (id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE front_cards
  ADD CONSTRAINT front_cards_picture_id_fkey FOREIGN KEY (picture_id) REFERENCES assets (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE left_front_cards
  ADD CONSTRAINT left_front_cards_picture_id_fkey FOREIGN KEY (picture_id) REFERENCES assets (id) ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE comment_verdicts
  ADD CONSTRAINT comment_verdicts_comment_id_fkey FOREIGN KEY (comment_id) REFERENCES comments (id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE comment_origins
  ADD CONSTRAINT comment_origins_comment_id_fkey FOREIGN KEY (comment_id) REFERENCES comments (id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE comment_outlines
  ADD CONSTRAINT comment_outlines_comment_id_fkey FOREIGN KEY (comment_id) REFERENCES comments (id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE comment_decisions
  ADD CONSTRAINT comment_decisions_comment_id_fkey FOREIGN KEY (comment_id) REFERENCES comments (id) ON DELETE CASCADE ON UPDATE CASCADE,
  ADD CONSTRAINT comment_decisions_decided_by_id_fkey FOREIGN KEY (decided_by_id) REFERENCES users (id) ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE comment_votes
  ADD CONSTRAINT comment_votes_comment_id_fkey FOREIGN KEY (comment_id) REFERENCES comments (id) ON DELETE CASCADE ON UPDATE CASCADE,
  ADD CONSTRAINT comment_votes_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE kept_comments
  ADD CONSTRAINT kept_comments_article_id_fkey FOREIGN KEY (article_id) REFERENCES articles (id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE email_changes
  ADD CONSTRAINT email_changes_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE totp_factors
  ADD CONSTRAINT totp_factors_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE recovery_codes
  ADD CONSTRAINT recovery_codes_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE passkeys
  ADD CONSTRAINT passkeys_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE comment_notice_choices
  ADD CONSTRAINT comment_notice_choices_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE comment_notices
  ADD CONSTRAINT comment_notices_comment_id_fkey FOREIGN KEY (comment_id) REFERENCES comments (id) ON DELETE CASCADE ON UPDATE CASCADE,
  ADD CONSTRAINT comment_notices_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE comment_reports
  ADD CONSTRAINT comment_reports_comment_id_fkey FOREIGN KEY (comment_id) REFERENCES comments (id) ON DELETE SET NULL ON UPDATE CASCADE,
  ADD CONSTRAINT comment_reports_decision_id_fkey FOREIGN KEY (decision_id) REFERENCES comment_decisions (id) ON DELETE SET NULL ON UPDATE CASCADE,
  ADD CONSTRAINT comment_reports_decided_by_id_fkey FOREIGN KEY (decided_by_id) REFERENCES users (id) ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE comment_statements
  ADD CONSTRAINT comment_statements_comment_id_fkey FOREIGN KEY (comment_id) REFERENCES comments (id) ON DELETE SET NULL ON UPDATE CASCADE,
  ADD CONSTRAINT comment_statements_decision_id_fkey FOREIGN KEY (decision_id) REFERENCES comment_decisions (id) ON DELETE SET NULL ON UPDATE CASCADE,
  ADD CONSTRAINT comment_statements_decided_by_id_fkey FOREIGN KEY (decided_by_id) REFERENCES users (id) ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE comment_appeals
  ADD CONSTRAINT comment_appeals_statement_id_fkey FOREIGN KEY (statement_id) REFERENCES comment_statements (id) ON DELETE CASCADE ON UPDATE CASCADE,
  ADD CONSTRAINT comment_appeals_decision_id_fkey FOREIGN KEY (decision_id) REFERENCES comment_decisions (id) ON DELETE SET NULL ON UPDATE CASCADE,
  ADD CONSTRAINT comment_appeals_decided_by_id_fkey FOREIGN KEY (decided_by_id) REFERENCES users (id) ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE comment_threats
  ADD CONSTRAINT comment_threats_comment_id_fkey FOREIGN KEY (comment_id) REFERENCES comments (id) ON DELETE CASCADE ON UPDATE CASCADE,
  ADD CONSTRAINT comment_threats_raised_by_id_fkey FOREIGN KEY (raised_by_id) REFERENCES users (id) ON DELETE SET NULL ON UPDATE CASCADE,
  ADD CONSTRAINT comment_threats_passed_on_by_id_fkey FOREIGN KEY (passed_on_by_id) REFERENCES users (id) ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE kept_reports
  ADD CONSTRAINT kept_reports_comment_id_fkey FOREIGN KEY (comment_id) REFERENCES comments (id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE reader_sanctions
  ADD CONSTRAINT reader_sanctions_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE,
  ADD CONSTRAINT reader_sanctions_imposed_by_id_fkey FOREIGN KEY (imposed_by_id) REFERENCES users (id) ON DELETE SET NULL ON UPDATE CASCADE,
  ADD CONSTRAINT reader_sanctions_lifted_by_id_fkey FOREIGN KEY (lifted_by_id) REFERENCES users (id) ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE comment_claims
  ADD CONSTRAINT comment_claims_comment_id_fkey FOREIGN KEY (comment_id) REFERENCES comments (id) ON DELETE CASCADE ON UPDATE CASCADE,
  ADD CONSTRAINT comment_claims_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE data_exports
  ADD CONSTRAINT data_exports_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE account_deletions
  ADD CONSTRAINT account_deletions_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE related_links
  ADD CONSTRAINT related_links_article_id_fkey FOREIGN KEY (article_id) REFERENCES articles (id) ON DELETE CASCADE ON UPDATE CASCADE,
  ADD CONSTRAINT related_links_target_id_fkey FOREIGN KEY (target_id) REFERENCES articles (id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE related_decisions
  ADD CONSTRAINT related_decisions_article_id_fkey FOREIGN KEY (article_id) REFERENCES articles (id) ON DELETE CASCADE ON UPDATE CASCADE,
  ADD CONSTRAINT related_decisions_target_id_fkey FOREIGN KEY (target_id) REFERENCES articles (id) ON DELETE CASCADE ON UPDATE CASCADE,
  ADD CONSTRAINT related_decisions_decided_by_id_fkey FOREIGN KEY (decided_by_id) REFERENCES users (id) ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE related_profiles
  ADD CONSTRAINT related_profiles_article_id_fkey FOREIGN KEY (article_id) REFERENCES articles (id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE desk_search
  ADD CONSTRAINT desk_search_article_id_fkey FOREIGN KEY (article_id) REFERENCES articles (id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE drawn_cards
  ADD CONSTRAINT drawn_cards_article_id_fkey FOREIGN KEY (article_id) REFERENCES articles (id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE card_tasks
  ADD CONSTRAINT card_tasks_article_id_fkey FOREIGN KEY (article_id) REFERENCES articles (id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE deliveries
  ADD CONSTRAINT deliveries_article_id_fkey FOREIGN KEY (article_id) REFERENCES articles (id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE websub_deliveries
  ADD CONSTRAINT websub_deliveries_subscription_id_fkey FOREIGN KEY (subscription_id) REFERENCES websub_subscriptions (id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE webhook_deliveries
  ADD CONSTRAINT webhook_deliveries_endpoint_id_fkey FOREIGN KEY (endpoint_id) REFERENCES webhook_endpoints (id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE ad_campaigns
  ADD CONSTRAINT ad_campaigns_advertiser_id_fkey FOREIGN KEY (advertiser_id) REFERENCES advertisers (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE ad_creatives
  ADD CONSTRAINT ad_creatives_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES ad_campaigns (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE ad_files
  ADD CONSTRAINT ad_files_creative_id_fkey FOREIGN KEY (creative_id) REFERENCES ad_creatives (id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE ad_accounts
  ADD CONSTRAINT ad_accounts_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES ad_campaigns (id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE ad_report_links
  ADD CONSTRAINT ad_report_links_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES ad_campaigns (id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE ad_reservations
  ADD CONSTRAINT ad_reservations_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES ad_campaigns (id) ON DELETE CASCADE ON UPDATE CASCADE;

-- ---- Rules and counts that no writer can forget

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

-- The journal keeps every line for ever, and no name of somebody who is gone: a line may lose its actor's name and what
-- it says of a name, an address or somebody's own words, once no account has that id any more. Nothing else of it ever changes.
CREATE FUNCTION journal_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND current_setting('nouvelles.forgetting', true) = 'on'
    AND to_jsonb(NEW) - '{actor_name,before,after}'::text[] = to_jsonb(OLD) - '{actor_name,before,after}'::text[] THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'the journal is append-only' USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER journal_is_append_only BEFORE UPDATE OR DELETE ON journal_entries
  FOR EACH ROW EXECUTE FUNCTION journal_is_append_only();

-- Two levels, one article, one thread; a comment never moves.
CREATE FUNCTION comments_hold_their_thread() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND (NEW.article_id <> OLD.article_id OR NEW.parent_id IS DISTINCT FROM OLD.parent_id) THEN
    RAISE EXCEPTION 'a comment stays in its thread' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.parent_id IS NULL AND NEW.replies_to_id IS NOT NULL THEN
    RAISE EXCEPTION 'what opens a thread replies to nothing' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.parent_id IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM comments p WHERE p.id = NEW.parent_id AND p.article_id = NEW.article_id AND p.parent_id IS NULL
  ) THEN
    RAISE EXCEPTION 'threads of comments are two levels deep, under one article' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.replies_to_id IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM comments r WHERE r.id = NEW.replies_to_id AND r.parent_id = NEW.parent_id
  ) THEN
    RAISE EXCEPTION 'a reply answers somebody of its own thread' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER comments_hold_their_thread BEFORE INSERT OR UPDATE OF article_id, parent_id, replies_to_id ON comments
  FOR EACH ROW EXECUTE FUNCTION comments_hold_their_thread();

-- Counted where it changes, so that no writer can forget; once a statement, so that ten thousand at once cost what they
-- should. Articles before opening comments, each in the order of ids: two writers wait for one another, never both.
CREATE FUNCTION comments_are_counted() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  article_ids uuid[];
  parent_ids uuid[];
  changes integer[];
BEGIN
  IF TG_OP = 'INSERT' THEN
    SELECT array_agg(s.article_id), array_agg(s.parent_id), array_agg(s.change) INTO article_ids, parent_ids, changes
    FROM (SELECT article_id, parent_id, count(*) AS change FROM after_rows WHERE status = 'published'
      GROUP BY article_id, parent_id) s;
  ELSIF TG_OP = 'DELETE' THEN
    SELECT array_agg(s.article_id), array_agg(s.parent_id), array_agg(s.change) INTO article_ids, parent_ids, changes
    FROM (SELECT article_id, parent_id, -count(*) AS change FROM before_rows WHERE status = 'published'
      GROUP BY article_id, parent_id) s;
  ELSE
    SELECT array_agg(s.article_id), array_agg(s.parent_id), array_agg(s.change) INTO article_ids, parent_ids, changes
    FROM (SELECT n.article_id, n.parent_id, sum(CASE WHEN n.status = 'published' THEN 1 ELSE -1 END) AS change
      FROM after_rows n JOIN before_rows o ON o.id = n.id
      WHERE (n.status = 'published') <> (o.status = 'published') GROUP BY n.article_id, n.parent_id) s;
  END IF;
  IF article_ids IS NULL THEN RETURN NULL; END IF;
  PERFORM 1 FROM articles WHERE id = ANY (article_ids) ORDER BY id FOR NO KEY UPDATE;
  UPDATE articles a SET comment_count = a.comment_count + s.change
  FROM (SELECT u.article_id, sum(u.change)::integer AS change
    FROM unnest(article_ids, changes) AS u(article_id, change) GROUP BY u.article_id) s
  WHERE a.id = s.article_id AND s.change <> 0;
  PERFORM 1 FROM comments WHERE id = ANY (parent_ids) ORDER BY id FOR NO KEY UPDATE;
  UPDATE comments c SET reply_count = c.reply_count + u.change
  FROM unnest(parent_ids, changes) AS u(parent_id, change)
  WHERE c.id = u.parent_id AND u.change <> 0;
  RETURN NULL;
END $$;
CREATE TRIGGER comments_written_are_counted AFTER INSERT ON comments
  REFERENCING NEW TABLE AS after_rows FOR EACH STATEMENT EXECUTE FUNCTION comments_are_counted();
CREATE TRIGGER comments_changed_are_counted AFTER UPDATE ON comments
  REFERENCING OLD TABLE AS before_rows NEW TABLE AS after_rows
  FOR EACH STATEMENT EXECUTE FUNCTION comments_are_counted();
CREATE TRIGGER comments_deleted_are_counted AFTER DELETE ON comments
  REFERENCING OLD TABLE AS before_rows FOR EACH STATEMENT EXECUTE FUNCTION comments_are_counted();

-- Folders have three levels and never stand in themselves. Changes come one after another (an advisory lock).
CREATE FUNCTION asset_folders_three_levels() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE above int; below int; is_loop boolean;
BEGIN
  WITH RECURSIVE up(id, parent_id, depth) AS (
    SELECT f.id, f.parent_id, 1 FROM asset_folders f WHERE f.id = NEW.parent_id
    UNION ALL SELECT f.id, f.parent_id, up.depth + 1 FROM asset_folders f JOIN up ON f.id = up.parent_id WHERE up.depth < 10)
  SELECT coalesce(max(depth), 0), coalesce(bool_or(id = NEW.id), false) INTO above, is_loop FROM up;
  WITH RECURSIVE down(id, depth) AS (
    SELECT NEW.id, 1
    UNION ALL SELECT f.id, down.depth + 1 FROM asset_folders f JOIN down ON f.parent_id = down.id WHERE down.depth < 10)
  SELECT max(depth) INTO below FROM down;
  IF is_loop OR above + below > 3 THEN
    RAISE EXCEPTION 'folders have three levels' USING ERRCODE = 'check_violation', CONSTRAINT = 'asset_folders_three_levels';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER asset_folders_three_levels BEFORE INSERT OR UPDATE OF parent_id ON asset_folders
  FOR EACH ROW WHEN (NEW.parent_id IS NOT NULL) EXECUTE FUNCTION asset_folders_three_levels();

CREATE FUNCTION revisions_keep_assets() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF NEW.lead_picture IS NOT DISTINCT FROM OLD.lead_picture AND NEW.body = OLD.body THEN RETURN NULL; END IF;
    DELETE FROM revision_assets WHERE revision_id = NEW.id;
  END IF;
  -- FOR KEY SHARE: an asset that somebody deletes at this moment is left out, and the text is still saved.
  INSERT INTO revision_assets (revision_id, asset_id)
    SELECT NEW.id, a.id FROM assets a WHERE a.id IN (SELECT named_assets(NEW.lead_picture, NEW.body)) FOR KEY SHARE OF a;
  RETURN NULL;
END $$;
CREATE TRIGGER revisions_keep_assets AFTER INSERT OR UPDATE OF lead_picture, body ON revisions
  FOR EACH ROW EXECUTE FUNCTION revisions_keep_assets();

-- One vote, one point; counted where votes change, so that no writer can forget. Rows are locked in the order of ids.
CREATE FUNCTION comment_votes_are_counted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    PERFORM 1 FROM comments WHERE id IN (SELECT comment_id FROM after_rows) ORDER BY id FOR NO KEY UPDATE;
    UPDATE comments c SET useful_count = c.useful_count + s.change
    FROM (SELECT comment_id, count(*)::integer AS change FROM after_rows GROUP BY comment_id) s
    WHERE c.id = s.comment_id;
  ELSE
    PERFORM 1 FROM comments WHERE id IN (SELECT comment_id FROM before_rows) ORDER BY id FOR NO KEY UPDATE;
    UPDATE comments c SET useful_count = greatest(c.useful_count - s.change, 0)
    FROM (SELECT comment_id, count(*)::integer AS change FROM before_rows GROUP BY comment_id) s
    WHERE c.id = s.comment_id;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER comment_votes_given_are_counted AFTER INSERT ON comment_votes
  REFERENCING NEW TABLE AS after_rows FOR EACH STATEMENT EXECUTE FUNCTION comment_votes_are_counted();
CREATE TRIGGER comment_votes_taken_back_are_counted AFTER DELETE ON comment_votes
  REFERENCING OLD TABLE AS before_rows FOR EACH STATEMENT EXECUTE FUNCTION comment_votes_are_counted();

-- As the owner of the tables: the application itself may add lines alone.
CREATE FUNCTION forget_in_journal(person uuid, label text) RETURNS void LANGUAGE plpgsql
  SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT FROM users WHERE id = person) THEN
    RAISE EXCEPTION 'this account is there' USING ERRCODE = 'insufficient_privilege';
  END IF;
  PERFORM set_config('nouvelles.forgetting', 'on', true);
  UPDATE journal_entries
  SET actor_name = CASE actor_id WHEN person THEN label ELSE actor_name END,
      before = CASE jsonb_typeof(before) WHEN 'object' THEN before - '{name,email,text}'::text[] ELSE before END,
      after = CASE jsonb_typeof(after) WHEN 'object' THEN after - '{name,email,text}'::text[] ELSE after END
  WHERE actor_id = person OR (subject_type = 'user' AND subject_id = person::text);
  PERFORM set_config('nouvelles.forgetting', 'off', true);
END $$;

CREATE FUNCTION forget_article_views() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM article_views_hourly WHERE article_id = OLD.id;
  DELETE FROM article_views_daily WHERE article_id = OLD.id;
  DELETE FROM article_referrers_daily WHERE article_id = OLD.id;
  DELETE FROM article_shares_daily WHERE article_id = OLD.id;
  RETURN NULL;
END $$;
CREATE TRIGGER articles_forget_views AFTER DELETE ON articles
  FOR EACH ROW EXECUTE FUNCTION forget_article_views();

-- Counted where it changes, so that no writer can forget: stories enter, leave and move between sections here.
CREATE FUNCTION articles_are_counted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    IF OLD.publication_state = 'published' AND OLD.deleted_at IS NULL THEN
      INSERT INTO list_counts (list_id, week, count) VALUES
        ('00000000-0000-0000-0000-000000000000', list_week(OLD.first_published_at), -1),
        (OLD.section_id, list_week(OLD.first_published_at), -1);
    END IF;
  END IF;
  IF TG_OP <> 'DELETE' THEN
    IF NEW.publication_state = 'published' AND NEW.deleted_at IS NULL THEN
      INSERT INTO list_counts (list_id, week, count) VALUES
        ('00000000-0000-0000-0000-000000000000', list_week(NEW.first_published_at), 1),
        (NEW.section_id, list_week(NEW.first_published_at), 1);
    END IF;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER articles_published_are_counted AFTER INSERT ON articles
  FOR EACH ROW WHEN (NEW.publication_state = 'published') EXECUTE FUNCTION articles_are_counted();
CREATE TRIGGER articles_changed_are_counted
  AFTER UPDATE OF publication_state, section_id, first_published_at, deleted_at ON articles
  FOR EACH ROW WHEN ((OLD.publication_state = 'published' OR NEW.publication_state = 'published')
    AND (OLD.publication_state, OLD.section_id, OLD.first_published_at, OLD.deleted_at)
      IS DISTINCT FROM (NEW.publication_state, NEW.section_id, NEW.first_published_at, NEW.deleted_at))
  EXECUTE FUNCTION articles_are_counted();
CREATE TRIGGER articles_deleted_are_counted AFTER DELETE ON articles
  FOR EACH ROW WHEN (OLD.publication_state = 'published') EXECUTE FUNCTION articles_are_counted();

-- What is signed and filed: rows that stand while their story is public. Once a statement; the argument names the list.
CREATE FUNCTION listed_articles_are_counted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    EXECUTE format('INSERT INTO list_counts (list_id, week, count)
      SELECT %I, list_week(first_published_at), -count(*) FROM before_rows GROUP BY 1, 2', TG_ARGV[0]);
  END IF;
  IF TG_OP <> 'DELETE' THEN
    EXECUTE format('INSERT INTO list_counts (list_id, week, count)
      SELECT %I, list_week(first_published_at), count(*) FROM after_rows GROUP BY 1, 2', TG_ARGV[0]);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER signatures_added_are_counted AFTER INSERT ON article_authors
  REFERENCING NEW TABLE AS after_rows FOR EACH STATEMENT EXECUTE FUNCTION listed_articles_are_counted('author_id');
CREATE TRIGGER signatures_changed_are_counted AFTER UPDATE ON article_authors
  REFERENCING OLD TABLE AS before_rows NEW TABLE AS after_rows
  FOR EACH STATEMENT EXECUTE FUNCTION listed_articles_are_counted('author_id');
CREATE TRIGGER signatures_deleted_are_counted AFTER DELETE ON article_authors
  REFERENCING OLD TABLE AS before_rows FOR EACH STATEMENT EXECUTE FUNCTION listed_articles_are_counted('author_id');
CREATE TRIGGER subjects_added_are_counted AFTER INSERT ON article_subjects
  REFERENCING NEW TABLE AS after_rows FOR EACH STATEMENT EXECUTE FUNCTION listed_articles_are_counted('subject_id');
CREATE TRIGGER subjects_changed_are_counted AFTER UPDATE ON article_subjects
  REFERENCING OLD TABLE AS before_rows NEW TABLE AS after_rows
  FOR EACH STATEMENT EXECUTE FUNCTION listed_articles_are_counted('subject_id');
CREATE TRIGGER subjects_deleted_are_counted AFTER DELETE ON article_subjects
  REFERENCING OLD TABLE AS before_rows FOR EACH STATEMENT EXECUTE FUNCTION listed_articles_are_counted('subject_id');

-- Given where the story comes out, so that no writer can forget. A part is closed at 2,450 stories: a full one is then
-- drawn cold in half the time and memory that five thousand would take (docs/performance.md). Those that come out at the
-- same moment, and are not seen here yet, still find room below the 5,000 that a part may hold. Parts that are longer,
-- from before, keep what they were given.
CREATE FUNCTION article_stands_in_sitemap() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  month integer := to_char(NEW.first_published_at AT TIME ZONE 'UTC', 'YYYYMM')::integer;
BEGIN
  NEW.sitemap_changed_at := clock_timestamp();
  IF NEW.sitemap_part / 1000 = month THEN RETURN NEW; END IF;
  SELECT max(sitemap_part) INTO NEW.sitemap_part FROM articles
    WHERE sitemap_part BETWEEN month * 1000 AND month * 1000 + 999;
  IF NEW.sitemap_part IS NULL THEN
    NEW.sitemap_part := month * 1000 + 1;
  ELSIF (SELECT count(*) FROM articles WHERE sitemap_part = NEW.sitemap_part) >= 2450 THEN
    NEW.sitemap_part := NEW.sitemap_part + 1;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER articles_begin_in_sitemap BEFORE INSERT ON articles
  FOR EACH ROW WHEN (NEW.first_published_at IS NOT NULL) EXECUTE FUNCTION article_stands_in_sitemap();
CREATE TRIGGER articles_change_in_sitemap
  BEFORE UPDATE OF publication_state, section_id, first_published_at, modified_at, deleted_at ON articles
  FOR EACH ROW WHEN (NEW.first_published_at IS NOT NULL
    AND (OLD.publication_state, OLD.section_id, OLD.first_published_at, OLD.modified_at, OLD.deleted_at)
      IS DISTINCT FROM (NEW.publication_state, NEW.section_id, NEW.first_published_at, NEW.modified_at, NEW.deleted_at))
  EXECUTE FUNCTION article_stands_in_sitemap();

-- Another address, or another lead picture, is another entry too; the same one put live again is none.
CREATE FUNCTION article_entry_changes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT (slug, lead_picture ->> 'assetId') FROM revisions WHERE id = OLD.live_revision_id)
    IS DISTINCT FROM (SELECT (slug, lead_picture ->> 'assetId') FROM revisions WHERE id = NEW.live_revision_id) THEN
    NEW.sitemap_changed_at := clock_timestamp();
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER articles_entry_changes_in_sitemap BEFORE UPDATE OF live_revision_id ON articles
  FOR EACH ROW WHEN (NEW.sitemap_part IS NOT NULL AND OLD.live_revision_id IS DISTINCT FROM NEW.live_revision_id)
  EXECUTE FUNCTION article_entry_changes();

-- A section that moves takes the addresses of all its stories along: one story of each part says so for the others.
CREATE FUNCTION section_moves_in_sitemap() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE articles SET sitemap_changed_at = clock_timestamp() WHERE id IN (
    SELECT DISTINCT ON (sitemap_part) id FROM articles
    WHERE section_id = NEW.id AND publication_state = 'published' ORDER BY sitemap_part, id);
  RETURN NULL;
END $$;
CREATE TRIGGER sections_move_in_sitemap AFTER UPDATE OF slug ON sections
  FOR EACH ROW WHEN (OLD.slug <> NEW.slug) EXECUTE FUNCTION section_moves_in_sitemap();

-- ---- The rows that the newspaper begins with

INSERT INTO fronts (id, slug, updated_at) VALUES ('01900000-0000-7000-8000-000000000001', 'une', now());
