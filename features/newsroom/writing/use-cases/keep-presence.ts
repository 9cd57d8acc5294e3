import { mayActOnArticle } from '#features/newsroom/articles/articles.policy.ts';
import { keepPresenceSchema } from '#features/newsroom/articles/articles.schema.ts';
import { getArticleFacts, listOthersPresent } from '#features/newsroom/writing/data/presence.queries.ts';
import {
  deletePresence,
  deleteSilentPresences,
  touchPresence,
} from '#features/newsroom/writing/data/presence.store.ts';
import { getWorkingNumber } from '#features/newsroom/writing/data/working-text.queries.ts';
import type { Surroundings } from '#features/newsroom/writing/presence.ts';
import { defineUseCase, done, type Outcome, refused } from '#lib/use-case.ts';
import { articleMessages as messages } from '#words/newsroom/articles/articles.ts';
import { attempt } from '#server/transaction/attempt.ts';

/** A window says that it has a story open, and in which block, or that it leaves; it is told who else is there and how new the text is. */
export const keepPresence = defineUseCase({
  name: 'keepPresence',
  input: keepPresenceSchema,
  run: ({ actor, input }): Promise<Outcome<Surroundings>> =>
    attempt(actor, async (open) => {
      const { articleId, tabId, blockId, isLeaving } = input;
      const facts = await getArticleFacts(open.sql, articleId);
      if (actor.kind !== 'person' || !facts || !mayActOnArticle(actor, 'see', facts).allowed) {
        return refused('not_found', { detail: messages.notFound });
      }
      const { userId, name: userName } = actor;
      if (isLeaving) {
        await deletePresence(open.sql, { articleId, tabId, userId });
        return done({ others: [], newest: 0 });
      }
      await touchPresence(open.sql, { articleId, tabId, userId, userName, blockId });
      await deleteSilentPresences(open.sql);
      return done({
        others: await listOthersPresent(open.sql, { articleId, tabId, userId }),
        newest: (await getWorkingNumber(open.sql, articleId)) ?? 0,
      });
    }),
});
