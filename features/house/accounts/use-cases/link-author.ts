import { mayManagePeople } from '#features/house/accounts/accounts.policy.ts';
import { lockAccount, lockAuthor, replaceAuthorOf } from '#features/house/accounts/data/team.store.ts';
import { linkAuthorSchema } from '#features/house/accounts/team.schema.ts';
import { defineUseCase, done, type Outcome, refused } from '#lib/use-case.ts';
import { teamRefusals } from '#words/house/accounts/team.ts';
import { transaction } from '#server/transaction/transaction.ts';

/** Puts an account behind a signature: texts so signed are then the person's own. Null takes it away. */
export const linkAuthor = defineUseCase({
  name: 'linkAuthor',
  input: linkAuthorSchema,
  may: mayManagePeople,
  run: async ({ actor, input: { userId, authorId } }): Promise<Outcome<{ userId: string }>> =>
    transaction(actor, async ({ sql, journal }) => {
      const held = await lockAccount(sql, userId);
      if (!held) return refused('not_found', { detail: teamRefusals.noSuchPerson });
      const author = authorId ? await lockAuthor(sql, authorId) : null;
      if (authorId && !author) return refused('invalid', { fields: { authorId: teamRefusals.noSuchAuthor } });
      if (author?.userId && author.userId !== userId) {
        return refused('invalid', { fields: { authorId: teamRefusals.authorTaken } });
      }
      const left = await replaceAuthorOf(sql, userId, authorId);
      await journal({
        action: 'person.signature_changed',
        subjectType: 'user',
        subjectId: userId,
        before: { signature: left },
        after: { signature: author?.name ?? null },
      });
      return done({ userId });
    }),
});
