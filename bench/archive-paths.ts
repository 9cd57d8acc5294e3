import { Client } from 'pg';

const warmUpCount = 60;

/** The parts of the sitemap that hold most, fullest first. */
async function sitemapParts(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT substr(part, 1, 4) || '-' || substr(part, 5, 2)
       || CASE WHEN right(part, 3) = '001' THEN '' ELSE '-' || right(part, 3)::int END AS name
     FROM (SELECT sitemap_part::text AS part, count(*) FROM articles WHERE sitemap_part IS NOT NULL
       GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 30) parts`,
  );
  return rows.map(({ name }) => `/sitemaps/${name}.xml`);
}

/** Addresses of the archive: one of each template, and lists of never-asked ones for cold renders. */
export async function pickPaths(databaseUrl: string, coldArticles: number) {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const articles = await client.query<{ path: string }>(
      `SELECT '/' || s.slug || '/' || a.slug AS path
       FROM article_slugs a JOIN sections s ON s.id = a.section_id WHERE a.is_current
       ORDER BY md5(a.slug) LIMIT $1`,
      [coldArticles + warmUpCount + 1],
    );
    const slugs = async (table: string, count: number): Promise<string[]> => {
      const { rows } = await client.query<{ slug: string }>(
        `SELECT slug FROM ${table} ORDER BY md5(slug) LIMIT ${count}`,
      );
      return rows.map(({ slug }) => slug);
    };
    const [sections, authors, subjects] = [
      await slugs('sections', 6),
      await slugs('authors', 31),
      await slugs('subjects', 31),
    ];
    const list = articles.rows.map(({ path }) => path);
    const [author = '', ...otherAuthors] = authors.map((slug) => `/auteurs/${slug}`);
    const [subject = '', ...otherSubjects] = subjects.map((slug) => `/sujets/${slug}`);
    const section = `/${sections[0] ?? ''}`;
    return {
      warmUp: [...list.slice(1, warmUpCount + 1), '/', section, author, subject, '/en-continu'],
      templates: { article: list[0] ?? '/', une: '/', rubrique: section, auteur: author, flux: '/rss.xml' },
      cold: {
        article: list.slice(warmUpCount + 1),
        'rubrique, page 2': sections.map((slug) => `/${slug}/page/2`),
        'rubrique, flux': sections.map((slug) => `/${slug}/rss.xml`),
        auteur: otherAuthors,
        sujet: otherSubjects,
        'partie du plan (sitemap)': await sitemapParts(client),
      },
    };
  } finally {
    await client.end();
  }
}
