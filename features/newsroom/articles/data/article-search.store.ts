import type { StoryFields } from '#features/newsroom/articles/articles.schema.ts';
import { searchLexemes } from '#features/newsroom/articles/search-lexemes.ts';
import { bodyToPlainText } from '#features/newsroom/body/body-text.ts';
import { Prisma } from '#server/db/generated/client.ts';
import type { Sql } from '#server/transaction/transaction.ts';

/** A tsvector holds a megabyte; the search of a longer text reads its first part. */
const mostSearchedCharacters = 300_000;

type Published = {
  articleId: string;
  fields: StoryFields;
  /** The subjects under which it is filed, merged ones followed. */
  subjectIds: string[];
  firstPublishedAt: Date;
};

/**
 * Writes what readers find a published article by, in the transaction that publishes it: headline before standfirst,
 * signatures and subjects before body. Its words are counted later, by the worker.
 */
export async function writeSearchDocument(
  sql: Sql,
  { articleId, fields, subjectIds, firstPublishedAt }: Published,
): Promise<void> {
  const authorIds = fields.bylines.map(({ authorId }) => authorId);
  const document = await searchedDocument(sql, { ...fields, subjectIds });
  await sql.$executeRaw`
    INSERT INTO article_search
      (article_id, first_published_at, document, headline, section_id, genre, author_ids)
    VALUES (${articleId}::uuid, ${firstPublishedAt}::timestamptz, ${document},
      searched_headline(${fields.headline}), ${fields.sectionId}::uuid, ${fields.genre}::"Genre", ${authorIds}::uuid[])
    ON CONFLICT (article_id) DO UPDATE SET first_published_at = excluded.first_published_at,
      document = excluded.document, headline = excluded.headline, section_id = excluded.section_id,
      genre = excluded.genre, author_ids = excluded.author_ids`;
  await sql.$executeRaw`
    INSERT INTO search_tasks (kind, article_id) VALUES ('words', ${articleId}::uuid) ON CONFLICT DO NOTHING`;
}

/** Writes what the desk finds a working copy by. */
export async function writeDeskDocument(
  sql: Sql,
  { articleId, revisionId, fields }: { articleId: string; revisionId: string; fields: StoryFields },
): Promise<void> {
  const document = await searchedDocument(sql, fields);
  await sql.$executeRaw`
    INSERT INTO desk_search (article_id, revision_id, document)
    VALUES (${articleId}::uuid, ${revisionId}::uuid, ${document})
    ON CONFLICT (article_id) DO UPDATE SET revision_id = excluded.revision_id, document = excluded.document`;
}

/** Working copies that readers see as they are, or that stand in the bin, need no document of the desk's. */
export async function deleteNeedlessDeskDocuments(sql: Sql): Promise<void> {
  await sql.$executeRaw`
    DELETE FROM desk_search d USING articles a WHERE a.id = d.article_id AND (a.deleted_at IS NOT NULL
      OR (a.publication_state = 'published' AND a.working_revision_id = a.live_revision_id))`;
}

/** The document of a story as SQL: the weights A to D and the filters of `searched_document`. */
async function searchedDocument(
  sql: Sql,
  fields: Omit<StoryFields, 'subjectIds'> & { subjectIds: string[] },
): Promise<Prisma.Sql> {
  const authorIds = fields.bylines.map(({ authorId }) => authorId);
  const { subjectIds } = fields;
  const authors = await sql.author.findMany({ where: { id: { in: authorIds } }, select: { name: true } });
  const subjects = await sql.subject.findMany({ where: { id: { in: subjectIds } }, select: { name: true } });
  const title = joined([fields.headline, fields.shortHeadline, fields.kicker]);
  const people = joined([
    ...authors.map(({ name }) => name),
    fields.bylineNote,
    ...subjects.map(({ name }) => name),
    fields.dateline,
  ]);
  const body = bodyToPlainText(fields.body).slice(0, mostSearchedCharacters);
  const filters = searchLexemes({ sectionId: fields.sectionId, genre: fields.genre, authorIds, subjectIds });
  return Prisma.sql`searched_document(${title}, ${fields.standfirst}, ${people}, ${body}, ${filters}::text[])`;
}

const joined = (texts: readonly (string | null | undefined)[]): string => texts.filter(Boolean).join('\n');
