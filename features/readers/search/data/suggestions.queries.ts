import type { Suggestion } from '#features/readers/search/suggestion.ts';
import { withinSearchTime } from '#features/readers/search/data/search-time.ts';
import { urls } from '#lib/urls.ts';
import { Prisma } from '#server/db/generated/client.ts';

const mostNames = 3;
const mostHeadlines = 5;
/** A headline is suggested from the third letter of a word on: two begin half of the archive. */
const fewestLetters = 3;
/** A suggestion that takes longer comes too late. */
const suggestionTimeoutMs = 500;

type Row = { kind: Suggestion['kind']; name: string; slug: string; section: string | null };

/**
 * Subjects, signatures and headlines for what somebody has typed so far, names before headlines: a name where one of
 * its words begins so, a headline that holds all the words, the last one perhaps unfinished. Only what is public.
 */
export async function listSuggestions(typed: string): Promise<Suggestion[]> {
  const start = typed.replace(/[\\%_]/g, '\\$&');
  const isName = (
    column: Prisma.Sql,
  ) => Prisma.sql`(lower(plain_name(${column})) LIKE lower(plain_name(${`${start}%`}))
    OR lower(plain_name(${column})) LIKE lower(plain_name(${`% ${start}%`})))`;
  const nearest = (column: Prisma.Sql) =>
    Prisma.sql`lower(plain_name(${column})) LIKE lower(plain_name(${`${start}%`})) DESC, length(${column}), ${column}`;
  const subject = Prisma.sql`t.name`;
  const author = Prisma.sql`w.name`;
  const rows = await withinSearchTime<Row>(
    Prisma.sql`
    (SELECT 'subject' AS kind, t.name, t.slug, NULL AS section FROM subjects t
      WHERE t.merged_into_id IS NULL AND ${isName(subject)}
        AND EXISTS (SELECT 1 FROM article_subjects b WHERE b.subject_id = t.id)
      ORDER BY ${nearest(subject)} LIMIT ${mostNames})
    UNION ALL (SELECT 'author', w.name, w.slug, NULL FROM authors w
      WHERE ${isName(author)} AND EXISTS (SELECT 1 FROM article_authors b WHERE b.author_id = w.id)
      ORDER BY ${nearest(author)} LIMIT ${mostNames})
    ${headlinesSql(typed)}`,
    suggestionTimeoutMs,
  );
  return rows.map(({ kind, name, slug, section }) => ({ kind, name, path: pathOf({ kind, slug, section }) }));
}

function headlinesSql(typed: string): Prisma.Sql {
  const words = typed.match(/[\p{L}\p{N}]+/gu) ?? [];
  const last = words.pop() ?? '';
  if (last.length < fewestLetters && words.length === 0) return Prisma.empty;
  // The last word may be unfinished only where a letter ends what was typed.
  const prefix = /[\p{L}\p{N}]$/u.test(typed) ? ':*' : '';
  const asked = [...words, `${last}${prefix}`].join(' & ');
  return Prisma.sql`UNION ALL (SELECT 'headline', r.headline, h.slug, s.slug FROM (
      SELECT d.article_id AS id, d.first_published_at AS at FROM article_search d
      WHERE d.headline @@ to_tsquery('plain_words', ${asked})
      ORDER BY d.first_published_at DESC, d.article_id DESC LIMIT ${mostHeadlines}) found
    JOIN articles a ON a.id = found.id AND a.publication_state = 'published' AND a.deleted_at IS NULL
    JOIN revisions r ON r.id = a.live_revision_id
    JOIN article_slugs h ON h.article_id = a.id AND h.is_current
    JOIN sections s ON s.id = a.section_id
    ORDER BY found.at DESC)`;
}

function pathOf({ kind, slug, section }: Pick<Row, 'kind' | 'slug' | 'section'>): string {
  if (kind === 'subject') return urls.subject(slug);
  return kind === 'author' ? urls.author(slug) : urls.article(section ?? '', slug);
}
