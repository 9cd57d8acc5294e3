import { getStoredAuthor, setAuthorArchived } from '#features/newsroom/taxonomy/data/author.store.ts';
import { lockTaxonomy } from '#features/newsroom/taxonomy/data/taxonomy.store.ts';
import { mayEditAuthors } from '#features/newsroom/taxonomy/taxonomy.policy.ts';
import { archiveAuthorSchema } from '#features/newsroom/taxonomy/taxonomy.schema.ts';
import { urls } from '#lib/urls.ts';
import { defineUseCase, done, type Outcome, refused } from '#lib/use-case.ts';
import { taxonomyMessages as messages } from '#words/newsroom/taxonomy/taxonomy.ts';
import { attempt } from '#server/transaction/attempt.ts';

/** Offers a signature to new stories no longer, or again. Its page and what it signed stay where they are. */
export const archiveAuthor = defineUseCase({
  name: 'archiveAuthor',
  input: archiveAuthorSchema,
  may: mayEditAuthors,
  run: ({ actor, input: { authorId, isArchived } }): Promise<Outcome<{ name: string }>> =>
    attempt(actor, async (open) => {
      await lockTaxonomy(open.sql);
      const author = await getStoredAuthor(open.sql, authorId);
      if (!author) return refused('not_found', { detail: messages.unknownAuthor });
      if (author.isArchived === isArchived) return done({ name: author.name });
      await setAuthorArchived(open.sql, authorId, isArchived);
      open.purge({ kind: 'author', authorId, paths: [urls.author(author.slug)] });
      await open.journal({
        action: isArchived ? 'author.archive' : 'author.unarchive',
        subjectType: 'author',
        subjectId: authorId,
      });
      return done({ name: author.name });
    }),
});
