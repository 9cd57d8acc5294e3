import { plainFileOf } from '#features/newsroom/media/data/picture.queries.ts';
import { fileUrl } from '#features/newsroom/media/picture-view.ts';
import { partOfStored, type SitemapPart, storedPart } from '#features/reach/syndication/sitemap-parts.ts';
import { urls } from '#lib/urls.ts';
import { db } from '#server/db/client.ts';
import { Prisma } from '#server/db/generated/client.ts';

/** An address of a part: when it really changed, and the path of its picture. */
export type SitemapLine = { path: string; changedAt: Date; picturePath: string | null };

type StoriesPart = Extract<SitemapPart, { kind: 'stories' }>;

/**
 * The parts in which some story is public, newest first, each with when an entry of it last came, changed or went. The
 * index is asked once for each part (`articles.sitemap_part`): no part is read.
 */
export async function listStoryParts(): Promise<{ part: StoriesPart; changedAt: Date }[]> {
  const rows = await db().$queryRaw<{ stored: number; changedAt: Date }[]>`
    WITH RECURSIVE parts AS (
      (SELECT sitemap_part, sitemap_changed_at FROM articles WHERE sitemap_part IS NOT NULL
        ORDER BY sitemap_part DESC, sitemap_changed_at DESC LIMIT 1)
      UNION ALL
      SELECT older.* FROM parts, LATERAL (
        SELECT sitemap_part, sitemap_changed_at FROM articles WHERE sitemap_part < parts.sitemap_part
        ORDER BY sitemap_part DESC, sitemap_changed_at DESC LIMIT 1) older
    )
    SELECT sitemap_part AS stored, sitemap_changed_at AS "changedAt" FROM parts
    WHERE EXISTS (SELECT 1 FROM articles a WHERE a.sitemap_part = parts.sitemap_part
      AND a.publication_state = 'published' AND a.deleted_at IS NULL)`;
  return rows.map(({ stored, changedAt }) => ({ part: partOfStored(stored), changedAt }));
}

/**
 * Every public story of a part, oldest first, and when the part last changed; a part that nobody filled is empty. What
 * belongs to a story is looked up story by story (`LIMIT 1` holds the planner to it): joined, it would be read whole. The
 * rows come as one value: thousands of them would take longer to hand over than to find.
 */
export async function readStoryPart(
  part: Omit<StoriesPart, 'kind'>,
): Promise<{ lines: SitemapLine[]; changedAt: Date | null }> {
  const stored = storedPart(part);
  const [found] = await db().$queryRaw<{ rows: StoredLine[] | null; changedAt: Date | null }[]>`
    SELECT (SELECT sitemap_changed_at FROM articles WHERE sitemap_part = ${stored}
        ORDER BY sitemap_changed_at DESC LIMIT 1) AS "changedAt",
      json_agg(json_build_array(s.slug, h.slug, coalesce(a.modified_at, a.first_published_at), f.hash, f.mime_type)
        ORDER BY a.first_published_at, a.id) AS rows
    FROM articles a JOIN sections s ON s.id = a.section_id
    CROSS JOIN LATERAL (SELECT slug FROM article_slugs WHERE article_id = a.id AND is_current LIMIT 1) h
    LEFT JOIN LATERAL (SELECT asset_id FROM asset_uses WHERE article_id = a.id AND place = 'lead' LIMIT 1) u ON true
    LEFT JOIN LATERAL ${plainFileOf(Prisma.sql`u.asset_id`)} f ON true
    WHERE a.sitemap_part = ${stored} AND a.publication_state = 'published' AND a.deleted_at IS NULL`;
  return { lines: (found?.rows ?? []).map(toLine), changedAt: found?.changedAt ?? null };
}

/** Section, slug, last change, then the picture's file. */
type StoredLine = [
  section: string,
  slug: string,
  changedAt: string,
  hash: string | null,
  mimeType: string | null,
];

const toLine = ([section, slug, changedAt, hash, mimeType]: StoredLine): SitemapLine => ({
  path: urls.article(section, slug),
  changedAt: new Date(changedAt),
  picturePath: hash !== null && mimeType !== null ? fileUrl({ hash, mimeType }) : null,
});

/** The fronts of sections that readers are shown, each with when something last came out in it. */
export async function listSectionLines(): Promise<{ path: string; changedAt: Date | null }[]> {
  const rows = await db().$queryRaw<{ slug: string; changedAt: Date | null }[]>`
    SELECT s.slug, (SELECT max(newest.at) FROM sections own CROSS JOIN LATERAL (
        SELECT first_published_at AS at FROM articles
        WHERE section_id = own.id AND publication_state = 'published' AND deleted_at IS NULL
        ORDER BY first_published_at DESC LIMIT 1) newest
      WHERE own.id = s.id OR (own.parent_id = s.id AND own.archived_at IS NULL)) AS "changedAt"
    FROM sections s WHERE s.archived_at IS NULL ORDER BY s.position, s.name, s.id`;
  return rows.map(({ slug, changedAt }) => ({ path: urls.section(slug), changedAt }));
}

export type NameKind = 'authors' | 'subjects';

/** So many names stand in a part, whether something of theirs is public or not: none ever changes its part. */
const namesInPart = 2_500;

const nameTables = {
  authors: {
    rows: Prisma.sql`authors`,
    links: Prisma.sql`article_authors`,
    key: Prisma.sql`author_id`,
    path: urls.author,
  },
  subjects: {
    rows: Prisma.sql`subjects`,
    links: Prisma.sql`article_subjects`,
    key: Prisma.sql`subject_id`,
    path: urls.subject,
  },
} as const;

/** The numbers of the parts that hold a signature, or a subject, with something public. */
export async function listNameParts(kind: NameKind): Promise<number[]> {
  const { rows: table, links, key } = nameTables[kind];
  const rows = await db().$queryRaw<{ number: number }[]>`
    SELECT number::int FROM generate_series(1, (SELECT ceil(count(*) / ${namesInPart}::numeric)::int FROM ${table})) AS number
    WHERE EXISTS (SELECT 1 FROM (SELECT id FROM ${table} ORDER BY id LIMIT ${namesInPart}
        OFFSET (number - 1) * ${namesInPart}) named JOIN ${links} b ON b.${key} = named.id)`;
  return rows.map(({ number }) => number);
}

/** The signatures or subjects of a part, in the order in which they came to be, that have something public. */
export async function listNameLines(
  kind: NameKind,
  number: number,
): Promise<{ path: string; changedAt: Date }[]> {
  const { rows: table, links, key, path } = nameTables[kind];
  const isOwn = kind === 'subjects' ? Prisma.sql`named.merged_into_id IS NULL` : Prisma.sql`true`;
  const rows = await db().$queryRaw<{ slug: string; changedAt: Date }[]>`
    SELECT named.slug, newest.at AS "changedAt"
    FROM (SELECT * FROM ${table} ORDER BY id LIMIT ${namesInPart} OFFSET ${(number - 1) * namesInPart}) named
    CROSS JOIN LATERAL (
      SELECT b.first_published_at AS at FROM ${links} b JOIN articles a ON a.id = b.article_id
      WHERE b.${key} = named.id AND a.publication_state = 'published' AND a.deleted_at IS NULL
      ORDER BY b.first_published_at DESC LIMIT 1) newest
    WHERE ${isOwn} ORDER BY named.id`;
  return rows.map(({ slug, changedAt }) => ({ path: path(slug), changedAt }));
}
