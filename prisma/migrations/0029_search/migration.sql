-- Search: what a result can be narrowed by stands in its document, headlines have an index of their own, drafts are
-- found by the desk, and words are kept as they are written so that a mistyped one finds its neighbour.

-- Words as people write them, accents and case folded: for what is being typed.
CREATE TEXT SEARCH CONFIGURATION plain_words (COPY = simple);
ALTER TEXT SEARCH CONFIGURATION plain_words
  ALTER MAPPING FOR hword, hword_part, word WITH unaccent, simple;

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

ALTER TABLE "article_search"
  ADD COLUMN "headline" tsvector NOT NULL DEFAULT '',
  ADD COLUMN "section_id" UUID,
  ADD COLUMN "genre" "Genre",
  ADD COLUMN "author_ids" UUID[] DEFAULT ARRAY[]::UUID[];
CREATE INDEX article_search_headline ON article_search USING gin (headline);

-- Working copies that readers do not see: drafts, withdrawn stories, changes under way.
CREATE TABLE "desk_search" (
    "article_id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "document" tsvector NOT NULL,

    CONSTRAINT "desk_search_pkey" PRIMARY KEY ("article_id")
);
ALTER TABLE "desk_search" ADD CONSTRAINT "desk_search_article_id_fkey"
  FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;
CREATE INDEX desk_search_document ON desk_search USING gin (document);

-- The stories whose working copy the desk's documents hold: few, however large the archive.
CREATE INDEX articles_apart_from_live ON articles (id)
  WHERE working_revision_id IS DISTINCT FROM live_revision_id OR publication_state <> 'published';

-- What the worker has to do again: an article's document (a signature or a subject changed its name), its words.
CREATE TYPE "SearchTaskKind" AS ENUM ('document', 'words');
CREATE TABLE "search_tasks" (
    "kind" "SearchTaskKind" NOT NULL,
    "article_id" UUID NOT NULL,

    CONSTRAINT "search_tasks_pkey" PRIMARY KEY ("kind", "article_id")
);

-- Every word that was published, as it was written, with about how many articles hold it.
CREATE TABLE "search_words" (
    "word" TEXT NOT NULL,
    "plain" TEXT NOT NULL,
    "documents" INTEGER NOT NULL,

    CONSTRAINT "search_words_pkey" PRIMARY KEY ("word")
);
CREATE INDEX search_words_plain ON search_words USING gin (plain gin_trgm_ops);
CREATE INDEX search_words_start ON search_words ("left"(plain, 2), documents DESC);
CREATE INDEX search_words_same ON search_words (plain);

-- Names as they are typed: a part of one, without accents or case.
CREATE INDEX subjects_plain_name ON subjects USING gin (lower(plain_name(name)) gin_trgm_ops);
CREATE INDEX authors_plain_name ON authors USING gin (lower(plain_name(name)) gin_trgm_ops);

-- What was published before is written anew by the worker, and found by its words meanwhile.
INSERT INTO search_tasks (kind, article_id)
  SELECT kind, article_id FROM article_search, unnest(enum_range(NULL::"SearchTaskKind")) AS kind;
