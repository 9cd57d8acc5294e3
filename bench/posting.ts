import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import { cpuSeconds, percentile } from './process-figures.ts';
import type { Site } from './stack.ts';

/** An account with a confirmed mail and a key of the API, written straight into a database of ours; the key. */
export async function openCommenter(client: Client, role: 'reader' | 'journalist'): Promise<string> {
  const [user, key] = [randomUUID(), `ndm_${randomBytes(32).toString('base64url')}`];
  await client.query(
    `INSERT INTO users (id, email, email_verified, name, updated_at) VALUES ($1, $2, now(), $3, now())`,
    [user, `${user}@foule.test`, `Personne ${user.slice(0, 6)}`],
  );
  await client.query(`INSERT INTO role_grants (id, user_id, role) VALUES ($1, $2, $3::"Role")`, [
    randomUUID(),
    user,
    role,
  ]);
  await client.query(
    `INSERT INTO api_tokens (id, user_id, name, role, token_hash) VALUES ($1, $2, 'Foule', $4::"Role", $3)`,
    [randomUUID(), user, createHash('sha256').update(key).digest('hex'), role],
  );
  return key;
}

/** So many words that no other comment has. */
export const wordsOfChance = (count = 14): string =>
  Array.from({ length: count }, () => randomBytes(3).toString('hex').replace(/\d/g, 'é')).join(' ');

type Send = { articleId: string; key: string; from: number; text: string; patienceMs?: number };

/** Sends one comment, from a network of its own for each `from`; the status of the answer. */
export async function sendComment(
  site: Site,
  { articleId, key, from, text, patienceMs = 60_000 }: Send,
): Promise<number> {
  const response = await fetch(`${site.url}/api/v1/articles/${articleId}/comments`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${key}`,
      'content-type': 'application/json',
      'x-forwarded-for': `10.${Math.floor(from / 65_536)}.${Math.floor(from / 256) % 256}.${1 + (from % 254)}`,
    },
    body: JSON.stringify({ text }),
    signal: AbortSignal.timeout(patienceMs),
  });
  await response.arrayBuffer();
  return response.status;
}

const warmUps = 40;
const wordsOfOne = 60;

/**
 * How long the server takes to answer somebody who posts a comment of sixty words under an article, Akismet not asked:
 * every check, the transaction and the purge are in it. Each by somebody else: readers, whose words wait, and the
 * newsroom, whose words appear, by turns. Milliseconds over HTTP on this machine; `cpuMs` is what the processor gives
 * one post in the server's process.
 */
export async function measurePosting(
  site: Site,
  { client, articleId, count }: { client: Client; articleId: string; count: number },
) {
  const keys: string[] = [];
  for (let at = 0; at < warmUps + count; at += 1)
    keys.push(await openCommenter(client, at % 2 ? 'journalist' : 'reader'));
  const times: number[] = [];
  let cpuBefore = 0;
  for (const [at, key] of keys.entries()) {
    if (at === warmUps) cpuBefore = cpuSeconds(site.pid);
    const text = wordsOfChance(wordsOfOne);
    const startedAt = performance.now();
    const status = await sendComment(site, { articleId, key, from: at * 256, text });
    if (at >= warmUps) times.push(performance.now() - startedAt);
    const expected = at % 2 ? 201 : 202;
    if (status !== expected) throw new Error(`posting answered ${status}, not ${expected}`);
  }
  return {
    count,
    cpuMs: ((cpuSeconds(site.pid) - cpuBefore) * 1_000) / count,
    p50Ms: percentile(times, 0.5),
    p95Ms: percentile(times, 0.95),
    maxMs: Math.max(...times),
  };
}
