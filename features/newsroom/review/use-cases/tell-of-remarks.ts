import { z } from 'zod';
import { getDeskArticle } from '#features/newsroom/articles/data/desk-article.queries.ts';
import {
  joinWaitingDigest,
  listConcerned,
  listSaidSince,
  remarkDigestKind,
  type SaidSince,
} from '#features/newsroom/review/data/remark-digest.store.ts';
import type { Person } from '#lib/actor.ts';
import { urls, withQuery } from '#lib/urls.ts';
import { deskMessages } from '#messages/desk.ts';
import { remarkNotices } from '#words/house/notices/notices.ts';
import type { OutboxHandler } from '#server/jobs/job.ts';
import { noticeEntry } from '#server/http/notice.ts';
import type { OutboxEntry } from '#server/transaction/outbox.ts';
import type { Transaction } from '#server/transaction/transaction.ts';

/** From the first remark on, others about the same story join its mail for this long. */
const gatherMs = 5 * 60_000;

const payloadSchema = z.strictObject({ articleId: z.uuid(), since: z.iso.datetime() });

/** Sees to it that what is said of a story since this instant will be told, in one mail with what follows it. */
export async function tellOfRemark(
  open: Transaction,
  { articleId, since }: { articleId: string; since: Date },
): Promise<void> {
  if (await joinWaitingDigest(open.sql, { articleId, since })) return;
  await open.outbox({
    kind: remarkDigestKind,
    payload: { articleId, since: since.toISOString() },
    availableAt: new Date(since.getTime() + gatherMs),
  });
}

/**
 * Delivers what was gathered: one notice for each whom the story concerns and who may still see it, with what
 * others said. Nobody is told of their own words.
 */
export const remarkDigestHandler: OutboxHandler = {
  kind: remarkDigestKind,
  deliver: async ({ id, payload }) => {
    const { articleId, since } = payloadSchema.parse(payload);
    const said = await listSaidSince(articleId, new Date(since));
    const entries: OutboxEntry[] = [];
    for (const person of await listConcerned(articleId)) {
      const entry = await digestFor({ person, articleId, said, key: `remarks:${id}:${person.userId}` });
      if (entry) entries.push(entry);
    }
    return entries;
  },
};

async function digestFor({
  person,
  articleId,
  said,
  key,
}: {
  person: Person;
  articleId: string;
  said: readonly SaidSince[];
  key: string;
}): Promise<OutboxEntry | null> {
  const ofOthers = said.filter(({ createdById }) => createdById !== person.userId);
  if (ofOthers.length === 0) return null;
  const article = await getDeskArticle({ actor: person, articleId });
  if (!article) return null;
  return noticeEntry({
    to: { kind: 'people', userIds: [person.userId] },
    words: remarkNotices.said({
      headline: article.fields.headline || deskMessages.list.untitled,
      remarks: ofOthers,
    }),
    path: withQuery(urls.deskArticle(articleId), { volet: 'relecture' }),
    dedupeKey: key,
  });
}
