import { getStoredAuthor, writeProfile } from '#features/newsroom/taxonomy/data/author.store.ts';
import { lockTaxonomy } from '#features/newsroom/taxonomy/data/taxonomy.store.ts';
import { mayEditProfile, mayKeepProfile } from '#features/newsroom/taxonomy/taxonomy.policy.ts';
import { saveOwnProfileSchema } from '#features/newsroom/taxonomy/taxonomy.schema.ts';
import { urls } from '#lib/urls.ts';
import { defineUseCase, done, forbidden, type Outcome, refused } from '#lib/use-case.ts';
import { taxonomyMessages as messages } from '#words/newsroom/taxonomy/taxonomy.ts';
import { attempt } from '#server/transaction/attempt.ts';

/** What somebody says of themselves under their signature: biography, links and account, and nothing else of it. */
export const saveOwnProfile = defineUseCase({
  name: 'saveOwnProfile',
  input: saveOwnProfileSchema,
  may: mayKeepProfile,
  run: ({ actor, input: { authorId, biography, links, fediverse } }): Promise<Outcome<{ path: string }>> =>
    attempt(actor, async (open) => {
      await lockTaxonomy(open.sql);
      const author = await getStoredAuthor(open.sql, authorId);
      if (!author) return refused('not_found', { detail: messages.unknownAuthor });
      const permission = mayEditProfile(actor, author);
      if (!permission.allowed) return forbidden(permission);
      await writeProfile(open.sql, authorId, {
        ...(biography === undefined ? {} : { biography: biography || null }),
        ...(links === undefined ? {} : { links }),
        ...(fediverse === undefined ? {} : { fediverse: fediverse || null }),
      });
      const path = urls.author(author.slug);
      open.purge({ kind: 'author', authorId, paths: [path] });
      await open.journal({ action: 'author.profile', subjectType: 'author', subjectId: authorId });
      return done({ path });
    }),
});
