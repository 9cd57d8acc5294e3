import type { HeldRevision, LockedArticle } from '#features/newsroom/articles/data/article.store.ts';
import type { Actor } from '#lib/actor.ts';
import { publicationNotices } from '#words/house/notices/notices.ts';
import { noticeEntry } from '#server/http/notice.ts';
import type { Transaction } from '#server/transaction/transaction.ts';

/**
 * What belongs to the first appearance of a story and to nothing after it: an update, a correction or a story put back
 * online never fires it again. Its key is the story's own, so that not even a second transaction could; whatever else
 * follows a first publication (pings, newsletters, alerts) is written here.
 */
export async function tellOfFirstPublication(
  open: Transaction,
  { actor, held, revision, url }: { actor: Actor; held: LockedArticle; revision: HeldRevision; url: string },
): Promise<void> {
  if (held.article.firstPublishedAt !== null) return;
  const { createdById, signedByUserIds } = held.facts;
  const publisher = actor.kind === 'person' ? actor.userId : null;
  const writers = new Set([...(createdById ? [createdById] : []), ...signedByUserIds]);
  const userIds = [...writers].filter((userId) => userId !== publisher);
  if (userIds.length === 0) return;
  await open.outbox(
    noticeEntry({
      to: { kind: 'people', userIds },
      words: publicationNotices.appeared({ headline: revision.fields.headline }),
      path: url,
      dedupeKey: `first-publication:${held.article.id}`,
    }),
  );
}
