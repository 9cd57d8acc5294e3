import { Client } from 'pg';

const listSize = 20;
const wireSize = 60;
/** The page of a section that the bars name; the last one where the archive is smaller. */
const deepSectionPage = 500;

/**
 * Addresses of an archive, some of each kind, none of which is named by its age alone: what is compared between a
 * small and a large archive. A kind's list has at most `most` addresses and is asked in turn.
 */
export async function pickGrowthPaths(databaseUrl: string, most: number): Promise<Record<string, string[]>> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  const column = async (sql: string): Promise<string[]> => {
    const { rows } = await client.query<{ value: string }>(`${sql} LIMIT ${most}`);
    return rows.map(({ value }) => value);
  };
  try {
    const sections = await counted(client, 'sections s JOIN articles a ON a.section_id = s.id');
    const authors = await counted(client, 'authors s JOIN article_authors b ON b.author_id = s.id');
    const subjects = await counted(client, 'subjects s JOIN article_subjects b ON b.subject_id = s.id');
    const total = sections.reduce((sum, { count }) => sum + count, 0);
    const wirePages = Math.ceil(total / wireSize);
    return {
      'la une': ['/'],
      'rubrique, page 1': sections.map(({ slug }) => `/${slug}`),
      [`rubrique, page ${deepSectionPage}`]: sections.map(
        ({ slug, count }) => `/${slug}/page/${Math.min(deepSectionPage, pagesOf(count) - 1)}`,
      ),
      'rubrique, dernières pages': sections.map(({ slug, count }) => `/${slug}/page/${pagesOf(count) - 1}`),
      article: await column(
        `SELECT '/' || s.slug || '/' || h.slug AS value FROM article_slugs h JOIN sections s ON s.id = h.section_id
         WHERE h.is_current ORDER BY md5(h.slug)`,
      ),
      auteur: authors.slice(0, most).map(({ slug }) => `/auteurs/${slug}`),
      'auteur, page 2': authors.slice(0, most).map(({ slug }) => `/auteurs/${slug}/page/2`),
      sujet: subjects.slice(0, 20).map(({ slug }) => `/sujets/${slug}`),
      'sujet, dernière page pleine': subjects
        .slice(0, 5)
        .map(({ slug, count }) => `/sujets/${slug}/page/${Math.max(2, Math.floor(count / listSize))}`),
      'en continu': ['/en-continu'],
      'en continu, page 2': ['/en-continu/page/2'],
      'en continu, au plus loin': [`/en-continu/page/${wirePages - 1}`, `/en-continu/page/${wirePages - 2}`],
      'en continu, nouveautés': ['/en-continu/nouveautes.json'],
      'archives, un jour': await column(daysSql('YYYY/MM/DD')),
      'archives, un mois': await column(monthsSql(`'/archives/' || to_char(month, 'YYYY/MM')`)),
      flux: ['/rss.xml', ...sections.map(({ slug }) => `/${slug}/rss.xml`)],
      'partie du plan (sitemap)': await column(
        monthsSql(`'/sitemaps/' || to_char(month, 'YYYY-MM') || '.xml'`),
      ),
      'plan, son sommaire': ['/sitemap.xml'],
      'plan des sujets': ['/sitemaps/sujets.xml'],
      'plan des nouvelles': ['/news-sitemap.xml'],
    };
  } finally {
    await client.end();
  }
}

const pagesOf = (count: number): number => Math.ceil(count / listSize);

/** Lists with how many articles they hold, longest first. */
async function counted(client: Client, from: string): Promise<{ slug: string; count: number }[]> {
  const { rows } = await client.query<{ slug: string; count: number }>(
    `SELECT s.slug, count(*)::int AS count FROM ${from} GROUP BY s.id ORDER BY count(*) DESC, s.slug`,
  );
  return rows;
}

/** Whole days of Paris, neither the first nor the last that something came out on. */
const daysSql = (format: string): string => `
  SELECT '/archives/' || to_char(day, '${format}') AS value FROM (
    SELECT DISTINCT date_trunc('day', first_published_at AT TIME ZONE 'Europe/Paris') AS day FROM articles) days
  WHERE day > (SELECT min(first_published_at) + interval '1 day' FROM articles)
    AND day < (SELECT max(first_published_at) - interval '2 days' FROM articles)
  ORDER BY md5(day::text)`;

/** Whole months, as far as the archive has them. */
const monthsSql = (path: string): string => `
  SELECT ${path} AS value FROM (
    SELECT DISTINCT date_trunc('month', first_published_at AT TIME ZONE 'Europe/Paris') AS month FROM articles) months
  WHERE month > (SELECT min(first_published_at) FROM articles)
    AND month + interval '1 month' < (SELECT max(first_published_at) FROM articles)
  ORDER BY md5(month::text)`;
