import { AsyncLocalStorage } from 'node:async_hooks';
import type { Tag } from '#lib/tags.ts';
import type { TdmReservation } from '#lib/tdm-reservation.ts';

/** What a public page says of itself while it is rendered. */
export type PageFacts = {
  /** Everything whose change makes the page another one; without a tag nothing is kept. */
  tags: Tag[];
  /** 200 by default; 400, 404 and 410 come with a whole page. */
  status?: number;
  /** Path or absolute address of ours: answers 301 (or 302 with `status`) without a body. */
  redirect?: string;
  /** Seconds that a copy may live at most; one hour by default. */
  ttl?: number;
  /** False keeps the page out of the store (search results). */
  store?: boolean;
  /** False asks search engines to keep nothing of it: `X-Robots-Tag: noindex`. */
  isIndexed?: boolean;
  /** What is reserved of text and data mining: said in the answer's headers. */
  tdm?: TdmReservation;
  /** Its own policy, when the page is made to stand in frames of other sites (`embedPolicy`). */
  framePolicy?: string;
  /** The policy in place of the common one while somebody else's consent platform asks (`platformPolicy`). */
  platformPolicy?: string;
};

export type CollectedFacts = {
  tags: Set<Tag>;
  status?: number;
  redirect?: string;
  ttl?: number;
  store?: boolean;
  isIndexed?: boolean;
  tdm?: TdmReservation;
  framePolicy?: string;
  platformPolicy?: string;
};

const key = Symbol.for('nouvelles-du-monde.page-facts');
const shared = globalThis as { [key]?: AsyncLocalStorage<CollectedFacts> };

/** One storage for Next's bundle and plain Node: the key is one although the module is loaded twice. */
const storage = (shared[key] ??= new AsyncLocalStorage<CollectedFacts>());

/** Runs a render and returns what its pages stated with `describePage`. */
export async function collectPageFacts<Result>(
  render: () => Promise<Result>,
): Promise<{ result: Result; facts: CollectedFacts }> {
  const facts: CollectedFacts = { tags: new Set() };
  const result = await storage.run(facts, render);
  return { result, facts };
}

/** True inside the render of a public page: the database pool is chosen by it. */
export const isRenderingPublicPage = (): boolean => storage.getStore() !== undefined;

/**
 * States the facts of the public page being rendered. May be called by layout, page and parts: tags add up,
 * the lowest ttl and the last status, redirect and reservation hold, and one `store: false` or `isIndexed: false` is enough.
 * Outside a public render (desk, tests) it does nothing.
 */
export function describePage(facts: PageFacts): void {
  const collected = storage.getStore();
  if (!collected) return;
  for (const tag of facts.tags) collected.tags.add(tag);
  if (facts.status !== undefined) collected.status = facts.status;
  if (facts.redirect !== undefined) collected.redirect = facts.redirect;
  if (facts.ttl !== undefined) collected.ttl = Math.min(facts.ttl, collected.ttl ?? Number.POSITIVE_INFINITY);
  if (facts.store === false) collected.store = false;
  if (facts.isIndexed === false) collected.isIndexed = false;
  if (facts.tdm !== undefined) collected.tdm = facts.tdm;
  if (facts.framePolicy !== undefined) collected.framePolicy = facts.framePolicy;
  if (facts.platformPolicy !== undefined) collected.platformPolicy = facts.platformPolicy;
}
