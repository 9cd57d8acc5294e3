import type { z } from 'zod';
import { askForNewDocuments } from '#features/newsroom/taxonomy/data/search-task.store.ts';
import {
  findFreeSlug,
  isReservedPath,
  keepRedirect,
  lockTaxonomy,
} from '#features/newsroom/taxonomy/data/taxonomy.store.ts';
import { mayCreateSubjects, mayEditSubjects } from '#features/newsroom/taxonomy/taxonomy.policy.ts';
import { saveSubjectSchema } from '#features/newsroom/taxonomy/taxonomy.schema.ts';
import { toSlug } from '#lib/slug.ts';
import { urls } from '#lib/urls.ts';
import { defineUseCase, done, forbidden, type Outcome, refused } from '#lib/use-case.ts';
import { taxonomyMessages as messages } from '#words/newsroom/taxonomy/taxonomy.ts';
import { attempt } from '#server/transaction/attempt.ts';
import type { Sql } from '#server/transaction/transaction.ts';

type Input = z.output<typeof saveSubjectSchema>;
type Known = { id: string; slug: string; name: string };
/** `isKept`: it existed under this name, and nothing was changed. */
type Saved = { subjectId: string; name: string; path: string; isKept: boolean };

/**
 * Makes or changes a subject. A new one under a name that exists (accents and case aside) is the existing one, so
 * that naming subjects on the fly never doubles them.
 */
export const saveSubject = defineUseCase({
  name: 'saveSubject',
  input: saveSubjectSchema,
  run: ({ actor, input }): Promise<Outcome<Saved>> =>
    attempt<Saved>(actor, async (open) => {
      const { sql } = open;
      const permission = input.subjectId ? mayEditSubjects(actor) : mayCreateSubjects(actor);
      if (!permission.allowed) return forbidden(permission);
      await lockTaxonomy(sql);
      const known = input.subjectId
        ? await sql.subject.findUnique({
            where: { id: input.subjectId },
            select: { id: true, slug: true, name: true, mergedIntoId: true },
          })
        : null;
      if (input.subjectId && !known) return refused('not_found', { detail: messages.unknownSubject });
      if (known?.mergedIntoId) return refused('invalid', { detail: messages.alreadyMerged(known.name) });
      const same = await findSame(sql, input.name);
      if (same && !known)
        return done({ subjectId: same.id, name: same.name, path: urls.subject(same.slug), isKept: true });
      if (same && same.id !== known?.id)
        return refused('invalid', { fields: { name: messages.nameIsAnothers(same.name) } });
      const slug = await chooseSlug(sql, input, known);
      if (!slug.ok) return slug;
      const data = {
        name: input.name,
        slug: slug.value,
        ...(input.description === undefined ? {} : { description: input.description || null }),
      };
      const { id: subjectId } = known
        ? await sql.subject.update({ where: { id: known.id }, data, select: { id: true } })
        : await sql.subject.create({ data, select: { id: true } });
      if (known && known.name !== input.name) await askForNewDocuments(sql, { subjectId });
      const path = urls.subject(slug.value);
      const before = known ? urls.subject(known.slug) : null;
      if (before && before !== path) {
        const userId = actor.kind === 'person' ? actor.userId : null;
        await keepRedirect(sql, { from: before, to: path, userId });
      }
      open.purge({ kind: 'subject', subjectId, paths: before ? [path, before] : [path] });
      await open.journal({
        action: known ? 'subject.update' : 'subject.create',
        subjectType: 'subject',
        subjectId,
        ...(known ? { before: { name: known.name, slug: known.slug } } : {}),
        after: { name: input.name, slug: slug.value },
      });
      return done({ subjectId, name: input.name, path, isKept: false });
    }),
});

/** The subject that a reader would take for the same word; a merged one leads to where it went. */
async function findSame(sql: Sql, name: string): Promise<Known | null> {
  const rows = await sql.$queryRaw<Known[]>`
    SELECT t.id, t.slug, t.name FROM subjects s JOIN subjects t ON t.id = coalesce(s.merged_into_id, s.id)
    WHERE lower(unaccent(s.name)) = lower(unaccent(${name})) ORDER BY s.merged_into_id NULLS FIRST LIMIT 1`;
  return rows[0] ?? null;
}

async function chooseSlug(sql: Sql, input: Input, known: Known | null): Promise<Outcome<string>> {
  const wanted = input.slug ?? known?.slug ?? toSlug(input.name);
  if (!wanted) return refused('invalid', { fields: { name: messages.nameNeedsLetters } });
  const isAsked = input.slug !== undefined || known !== null;
  const ownPath = known ? urls.subject(known.slug) : null;
  const slug = await findFreeSlug({ slug: wanted, isAsked }, async (candidate) => {
    const owner = await sql.subject.findUnique({ where: { slug: candidate }, select: { id: true } });
    if (owner) return owner.id === known?.id;
    return !(await isReservedPath(sql, urls.subject(candidate), ownPath));
  });
  return slug
    ? done(slug)
    : refused('slug_taken', { detail: messages.taken(wanted), fields: { slug: messages.taken(wanted) } });
}
