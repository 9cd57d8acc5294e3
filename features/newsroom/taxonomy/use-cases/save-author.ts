import type { z } from 'zod';
import { isUsablePicture } from '#features/newsroom/taxonomy/data/author.store.ts';
import { askForNewDocuments } from '#features/newsroom/taxonomy/data/search-task.store.ts';
import {
  findFreeSlug,
  isReservedPath,
  keepRedirect,
  lockTaxonomy,
} from '#features/newsroom/taxonomy/data/taxonomy.store.ts';
import { mayEditAuthors } from '#features/newsroom/taxonomy/taxonomy.policy.ts';
import { saveAuthorSchema } from '#features/newsroom/taxonomy/taxonomy.schema.ts';
import { toSlug } from '#lib/slug.ts';
import { urls } from '#lib/urls.ts';
import { defineUseCase, done, type Outcome, refused } from '#lib/use-case.ts';
import { taxonomyMessages as messages } from '#words/newsroom/taxonomy/taxonomy.ts';
import { attempt } from '#server/transaction/attempt.ts';
import type { Sql } from '#server/transaction/transaction.ts';

type Input = z.output<typeof saveAuthorSchema>;
type Known = { id: string; slug: string; name: string };

/** Makes or changes a signature. The address that a renamed one leaves answers 301 and stays its own. */
export const saveAuthor = defineUseCase({
  name: 'saveAuthor',
  input: saveAuthorSchema,
  may: mayEditAuthors,
  run: ({ actor, input }): Promise<Outcome<{ authorId: string; path: string }>> =>
    attempt(actor, async (open) => {
      const { sql } = open;
      await lockTaxonomy(sql);
      const known = input.authorId
        ? await sql.author.findUnique({
            where: { id: input.authorId },
            select: { id: true, slug: true, name: true },
          })
        : null;
      if (input.authorId && !known) return refused('not_found', { detail: messages.unknownAuthor });
      const account = await checkAccount(sql, input, known);
      if (!account.ok) return account;
      if (input.portraitId && !(await isUsablePicture(sql, input.portraitId)))
        return refused('invalid', { fields: { portraitId: messages.unknownPortrait } });
      const slug = await chooseSlug(sql, input, known);
      if (!slug.ok) return slug;
      const data = {
        name: input.name,
        slug: slug.value,
        ...(input.jobTitle === undefined ? {} : { jobTitle: input.jobTitle || null }),
        ...(input.biography === undefined ? {} : { biography: input.biography || null }),
        ...(input.links === undefined ? {} : { links: input.links }),
        ...(input.fediverse === undefined ? {} : { fediverse: input.fediverse || null }),
        ...(input.portraitId === undefined ? {} : { portraitId: input.portraitId }),
        ...(input.userId === undefined ? {} : { userId: input.userId }),
      };
      const { id: authorId } = known
        ? await sql.author.update({ where: { id: known.id }, data, select: { id: true } })
        : await sql.author.create({ data, select: { id: true } });
      if (known && known.name !== input.name) await askForNewDocuments(sql, { authorId });
      const path = urls.author(slug.value);
      const before = known ? urls.author(known.slug) : null;
      if (before && before !== path) {
        const userId = actor.kind === 'person' ? actor.userId : null;
        await keepRedirect(sql, { from: before, to: path, userId });
      }
      open.purge({ kind: 'author', authorId, paths: before ? [path, before] : [path] });
      await open.journal({
        action: known ? 'author.update' : 'author.create',
        subjectType: 'author',
        subjectId: authorId,
        ...(known ? { before: { name: known.name, slug: known.slug } } : {}),
        after: { name: input.name, slug: slug.value },
      });
      return done({ authorId, path });
    }),
});

async function checkAccount(sql: Sql, input: Input, known: Known | null): Promise<Outcome<null>> {
  if (!input.userId) return done(null);
  const user = await sql.user.findUnique({
    where: { id: input.userId },
    select: { author: { select: { id: true } } },
  });
  if (!user) return refused('invalid', { fields: { userId: messages.unknownUser } });
  return user.author && user.author.id !== known?.id
    ? refused('invalid', { fields: { userId: messages.userHasAuthor } })
    : done(null);
}

async function chooseSlug(sql: Sql, input: Input, known: Known | null): Promise<Outcome<string>> {
  const wanted = input.slug ?? known?.slug ?? toSlug(input.name);
  if (!wanted) return refused('invalid', { fields: { name: messages.nameNeedsLetters } });
  const isAsked = input.slug !== undefined || known !== null;
  const ownPath = known ? urls.author(known.slug) : null;
  const slug = await findFreeSlug({ slug: wanted, isAsked }, async (candidate) => {
    const owner = await sql.author.findUnique({ where: { slug: candidate }, select: { id: true } });
    if (owner) return owner.id === known?.id;
    return !(await isReservedPath(sql, urls.author(candidate), ownPath));
  });
  return slug
    ? done(slug)
    : refused('slug_taken', { detail: messages.taken(wanted), fields: { slug: messages.taken(wanted) } });
}
