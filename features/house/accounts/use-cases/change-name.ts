import { changeNameSchema } from '#features/house/accounts/accounts.schema.ts';
import { isDisplayNameTaken } from '#features/house/accounts/data/sign-up.queries.ts';
import {
  getNameHolder,
  listCommentedArticles,
  updateName,
} from '#features/house/accounts/data/name.store.ts';
import { isReservedName, nameKeyOf } from '#features/house/accounts/display-name.ts';
import { defineUseCase, done, type Outcome, refused } from '#lib/use-case.ts';
import { displayNameWords } from '#words/house/accounts/sign-up.ts';
import { attempt } from '#server/transaction/attempt.ts';
import { getNewspaperName } from '#server/settings/settings.ts';

/**
 * Another name to be seen under. Readers' names are theirs alone; staff may be called what they are, and share a name.
 * The comments that carry it are drawn again.
 */
export const changeName = defineUseCase({
  name: 'changeName',
  input: changeNameSchema,
  run: async ({ actor, input: { name } }): Promise<Outcome<{ name: string }>> => {
    if (actor.kind !== 'person' || !actor.sessionId) return refused('not_signed_in');
    const { userId } = actor;
    const newspaper = await getNewspaperName();
    return attempt(actor, async ({ sql, journal, purge }) => {
      const holder = await getNameHolder(sql, userId);
      if (!holder) return refused('not_signed_in');
      if (!holder.isStaff && isReservedName(name, newspaper)) {
        return refused('invalid', { fields: { name: displayNameWords.reserved } });
      }
      const taken = refused('invalid', { fields: { name: displayNameWords.taken } });
      if (await isDisplayNameTaken(name, userId)) return taken;
      if (!(await updateName(sql, { userId, name, nameKey: holder.isStaff ? null : nameKeyOf(name) })))
        return taken;
      for (const articleId of await listCommentedArticles(sql, userId)) {
        purge({ kind: 'comments', articleId, changesCount: false });
      }
      await journal({
        action: 'person.renamed',
        subjectType: 'user',
        subjectId: userId,
        before: { name: holder.name },
        after: { name },
      });
      return done({ name });
    });
  },
});
