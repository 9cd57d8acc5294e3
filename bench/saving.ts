import { cpuSeconds, percentile } from './process-figures.ts';
import { makeToken } from './publishing.ts';
import type { Site } from './stack.ts';

const wordsInStory = 3_000;
const wordsInParagraph = 100;
const revisionsBefore = 200;

/**
 * How long the server takes to save a change of one paragraph in a story of 3,000 words that has 200 versions already,
 * asked over HTTP on this machine: parsing, permission, merging, cleaning and the transaction are all in it.
 * Milliseconds; `cpuMs` is what the processor gives one save in the server's process, whatever else the machine does.
 */
export async function measureSaving(site: Site, database: { url: string }, count: number) {
  const { token, section } = await makeToken(database.url);
  const send = async (path: string, method: string, body: unknown) => {
    const startedAt = performance.now();
    const answer = await fetch(site.url + path, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const json = (await answer.json()) as { id: string; revision: string };
    if (!answer.ok) throw new Error(`saving answered ${answer.status}: ${JSON.stringify(json)}`);
    return { ...json, ms: performance.now() - startedAt };
  };
  const paragraphs = Array.from({ length: wordsInStory / wordsInParagraph }, (_, at) =>
    Array.from({ length: wordsInParagraph }, (_word, word) => `mot${at}x${word}`).join(' '),
  );
  const bodyOf = (turn: number) => ({
    version: 1,
    blocks: paragraphs.map((text, at) => ({
      id: `bloc${at}`,
      type: 'paragraph',
      content: [{ text: at === turn % paragraphs.length ? `${text} reprise${turn}` : text }],
    })),
  });
  const made = await send('/api/v1/articles', 'POST', {
    headline: 'Un long article pour le banc d’essai',
    standfirst: 'Trois mille mots.',
    section,
    authors: ['auteur-0'],
    body: bodyOf(0),
  });
  let { revision } = made;
  const times: number[] = [];
  let cpuBefore = 0;
  for (let turn = 1; turn <= revisionsBefore + count; turn += 1) {
    const body = { baseRevision: revision, body: bodyOf(turn) };
    const saved = await send(`/api/v1/articles/${made.id}`, 'PATCH', body);
    ({ revision } = saved);
    if (turn > revisionsBefore) times.push(saved.ms);
    if (turn === revisionsBefore) cpuBefore = cpuSeconds(site.pid);
  }
  const cpuMs = ((cpuSeconds(site.pid) - cpuBefore) * 1_000) / count;
  return {
    count,
    cpuMs,
    p50Ms: percentile(times, 0.5),
    p95Ms: percentile(times, 0.95),
    maxMs: Math.max(...times),
  };
}
