import { deskScope } from '#features/newsroom/articles/articles.policy.ts';
import { listMatchingOfDesk } from '#features/readers/search/data/matching-ids.queries.ts';
import { SearchTooWide } from '#features/readers/search/data/search-time.ts';
import { cleanQuery } from '#features/readers/search/search.schema.ts';
import { parseSearch } from '#features/readers/search/search-query.ts';
import { resolveSearch } from '#features/readers/search/use-cases/resolve-search.ts';
import type { Actor } from '#lib/actor.ts';
import { searchProblems as problems } from '#messages/search.ts';

/** Stories that a search of the desk's finds by their text, and why it finds none where it can't be read. */
export type DeskFinds = { ids: string[]; problem: string | null };

/**
 * The stories that this person may see whose text holds what was typed, drafts among them. Headlines as they are being
 * written are the list's own to look at: a text is found a minute after its last pause.
 */
export async function findForDesk({ actor, typed }: { actor: Actor; typed: string }): Promise<DeskFinds> {
  const parsed = parseSearch(cleanQuery(typed));
  if (!parsed.ok) return { ids: [], problem: parsed.problem };
  const resolved = await resolveSearch(parsed.query);
  if (resolved.kind !== 'terms') return { ids: [], problem: resolved.problem };
  try {
    return { ids: await listMatchingOfDesk(resolved, deskScope(actor)), problem: null };
  } catch (error) {
    if (error instanceof SearchTooWide) return { ids: [], problem: problems.tooWide };
    throw error;
  }
}
