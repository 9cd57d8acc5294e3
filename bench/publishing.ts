import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { percentile } from './process-figures.ts';
import type { Site } from './stack.ts';

/** A staff token of the bench's own, written straight into the database that it made. */
export async function makeToken(databaseUrl: string): Promise<{ token: string; section: string }> {
  const token = `ndm_${randomBytes(32).toString('base64url')}`;
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const user = randomUUID();
    await client.query(
      `INSERT INTO users (id, email, name, updated_at) VALUES ($1, $2, 'Banc d’essai', now())`,
      [user, `banc-${user}@example.org`],
    );
    await client.query(`INSERT INTO role_grants (id, user_id, role) VALUES ($1, $2, 'administrator')`, [
      randomUUID(),
      user,
    ]);
    await client.query(
      `INSERT INTO api_tokens (id, user_id, name, role, token_hash) VALUES ($1, $2, 'banc', 'administrator', $3)`,
      [randomUUID(), user, createHash('sha256').update(token).digest('hex')],
    );
    const { rows } = await client.query<{ slug: string }>(
      'SELECT slug FROM sections ORDER BY position LIMIT 1',
    );
    return { token, section: rows[0]?.slug ?? '' };
  } finally {
    await client.end();
  }
}

/**
 * From sending the publish request to the moment when a reader gets the story on all of: its page, the front, its
 * section, the section's feed, the sitemap of its month and that for news. Asked over HTTP from another process, on the production build. Milliseconds.
 */
export async function measurePublishing(site: Site, database: { url: string }, count: number) {
  const { token, section } = await makeToken(database.url);
  const times: number[] = [];
  for (let at = 0; at < count; at += 1) {
    const mark = `Publication ${randomBytes(6).toString('hex')}`;
    const startedAt = performance.now();
    const answer = await fetch(`${site.url}/api/v1/articles`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({
        headline: mark,
        standfirst: 'Un chapô pour le banc d’essai.',
        section,
        authors: ['auteur-0'],
        body: '<p>Un paragraphe.</p><p>Un autre.</p>',
        publish: true,
      }),
    });
    if (answer.status !== 201)
      throw new Error(`publishing answered ${answer.status}: ${await answer.text()}`);
    const { url } = (await answer.json()) as { url: string };
    const path = new URL(url, site.url).pathname;
    const doors = [path, '/', `/${section}`, `/${section}/rss.xml`, '/news-sitemap.xml'];
    const part = `/sitemaps/${new Date().toISOString().slice(0, 7)}.xml`;
    await Promise.all([
      ...doors.map((door) => untilShown(site.url + door, mark)),
      untilShown(site.url + part, `${path}</loc>`),
    ]);
    times.push(performance.now() - startedAt);
  }
  return { count, p50Ms: percentile(times, 0.5), p95Ms: percentile(times, 0.95), maxMs: Math.max(...times) };
}

async function untilShown(url: string, mark: string): Promise<void> {
  const deadline = performance.now() + 30_000;
  while (performance.now() < deadline) {
    if ((await (await fetch(url)).text()).includes(mark)) return;
    await new Promise((later) => setTimeout(later, 5));
  }
  throw new Error(`${url} never showed ${mark}`);
}
