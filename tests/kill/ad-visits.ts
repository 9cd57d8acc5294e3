import { randomBytes, randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import type { AdAnswer } from '#features/ads/delivery/ad-answer.ts';
import { adEventsPath, adSlotsPath } from '#lib/ad-paths.ts';
import { call } from '#tests/kill/newsroom.ts';

/** Places of one long text on a wide screen: a visit is served one campaign in each. */
const slots = Array.from({ length: 10 }, (_, at) => `pave-article-${at + 1}`);
/** How many servings one visit may take. */
export const mostServed = slots.length;
/** What is told of each: it was seen, and followed. */
export const eventsOfServing = 2;

/** As many campaigns of texts as a visit has places, live for years, each with a budget that nothing uses up. */
export async function sellSlots(client: Client): Promise<void> {
  for (const name of slots) {
    const [advertiser, campaign] = [randomUUID(), randomUUID()];
    await client.query('INSERT INTO advertisers (id, name) VALUES ($1, $2)', [
      advertiser,
      `Annonceur ${name}`,
    ]);
    await client.query(
      `INSERT INTO ad_campaigns (id, advertiser_id, name, state, starts_at, ends_at, budget, pacing, approved_at)
       VALUES ($1, $2, $3, 'approved', now() - interval '1 day', now() + interval '1 year', 10000000, 'fast', now())`,
      [campaign, advertiser, name],
    );
    await client.query('INSERT INTO ad_accounts (campaign_id) VALUES ($1)', [campaign]);
    await client.query(
      `INSERT INTO ad_creatives (id, campaign_id, kind, name, click_url, content, approved_at)
       VALUES ($1, $2, 'text', $3, 'https://annonceur.example/', $4, now())`,
      [randomUUID(), campaign, name, JSON.stringify({ headline: name, text: '', button: 'Voir' })],
    );
  }
}

export type Visit = { servings: string[]; decidedAt: number };

/** One reader for each number, from an address of their own. */
const readerHeaders = (url: string, reader: number): Record<string, string> => ({
  origin: url,
  'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0',
  'x-forwarded-for': `198.18.${(reader >> 8) & 255}.${reader & 255}`,
});

/** Somebody opens the page; null when nobody answered. A process that has just started may sell nothing yet. */
export async function visit(url: string, reader: number): Promise<Visit | null> {
  const query = `?page=/&slots=${slots.join(',')}&device=desktop&agreed=ad-viewability`;
  const answer = await call(url + adSlotsPath + query, { headers: readerHeaders(url, reader) }).catch(
    () => null,
  );
  if (answer === null) return null;
  const { slots: served } = answer.json as Partial<AdAnswer>;
  const servings = Object.values(served ?? {}).flatMap((ad) => (ad ? [ad.serving] : []));
  return { servings, decidedAt: performance.now() };
}

/** What became of each event that a visit tells, in the order told; null when nobody answered. */
export async function tellOf({ servings }: Visit, url: string, reader: number): Promise<string[] | null> {
  const events = servings.flatMap((serving) => [
    { serving, event: 'viewable' },
    { serving, event: 'click' },
  ]);
  const answer = await call(url + adEventsPath, {
    method: 'POST',
    body: { events },
    headers: readerHeaders(url, reader),
  }).catch(() => null);
  if (answer === null || answer.status === 503) return null;
  if (answer.status !== 200) throw new Error(`events were answered ${answer.status}`);
  return answer.json['events'] as string[];
}

export const newSecret = (): string => randomBytes(32).toString('hex');

export type Sums = Record<'served' | 'measured' | 'viewable' | 'clicks' | 'spent', number>;

/** What is counted of readers, as a report adds it up, and what it took of the budgets. */
export async function readSums(client: Client): Promise<Sums> {
  const { rows } = await client.query<Sums>(
    `SELECT coalesce(sum(served), 0)::int AS served, coalesce(sum(measured), 0)::int AS measured,
       coalesce(sum(viewable), 0)::int AS viewable, coalesce(sum(clicks), 0)::int AS clicks,
       (SELECT coalesce(sum(spent), 0)::int FROM ad_accounts) AS spent
     FROM ad_sums WHERE traffic = 'reader'`,
  );
  return rows[0] ?? { served: 0, measured: 0, viewable: 0, clicks: 0, spent: 0 };
}
