import {
  getStoredSubject,
  leadRedirectsTo,
  lockCarriers,
  moveStories,
  pointInto,
  rewriteTexts,
} from '#features/newsroom/taxonomy/data/subject-merge.store.ts';
import { askForNewDocuments } from '#features/newsroom/taxonomy/data/search-task.store.ts';
import { lockTaxonomy } from '#features/newsroom/taxonomy/data/taxonomy.store.ts';
import { mayEditSubjects } from '#features/newsroom/taxonomy/taxonomy.policy.ts';
import { mergeSubjectSchema } from '#features/newsroom/taxonomy/taxonomy.schema.ts';
import { urls } from '#lib/urls.ts';
import { defineUseCase, done, type Outcome, refused } from '#lib/use-case.ts';
import { taxonomyMessages as messages } from '#words/newsroom/taxonomy/taxonomy.ts';
import { attempt } from '#server/transaction/attempt.ts';

type Merged = { name: string; stories: number; path: string };

/**
 * Makes one subject part of another: its stories are filed there, its page and feeds answer 301 there, and so do those
 * of every subject merged into it before. A subject that was merged already, on either side, is refused: there is
 * never a chain, hence never a loop. `stories` counts the public ones that moved.
 */
export const mergeSubject = defineUseCase({
  name: 'mergeSubject',
  input: mergeSubjectSchema,
  may: mayEditSubjects,
  run: ({ actor, input }): Promise<Outcome<Merged>> =>
    attempt(actor, async (open) => {
      const { sql } = open;
      await lockTaxonomy(sql);
      const from = await getStoredSubject(sql, input.subjectId);
      const into = await getStoredSubject(sql, input.intoId);
      if (!from || !into) return refused('not_found', { detail: messages.unknownSubject });
      if (from.id === into.id) return refused('invalid', { fields: { intoId: messages.mergeIntoItself } });
      if (from.mergedIntoId) return refused('invalid', { detail: messages.alreadyMerged(from.name) });
      if (into.mergedIntoId) {
        const loops = into.mergedIntoId === from.id;
        const reason = loops ? messages.mergeLoop(into.name, from.name) : messages.alreadyMerged(into.name);
        return refused('invalid', { fields: { intoId: reason } });
      }
      const pair = { fromId: from.id, intoId: into.id };
      await lockCarriers(sql, from.id);
      await askForNewDocuments(sql, { subjectId: from.id });
      const stories = await moveStories(sql, pair);
      await rewriteTexts(sql, pair);
      const earlier = await pointInto(sql, pair);
      const path = urls.subject(into.slug);
      const left = [urls.subject(from.slug), ...earlier.map(({ slug }) => urls.subject(slug))];
      const led = await leadRedirectsTo(sql, { from: urls.subject(from.slug), to: path });
      open.purge({ kind: 'subject', subjectId: from.id, paths: [...left, ...led] });
      open.purge({ kind: 'subject', subjectId: into.id, paths: [path] });
      await open.journal({
        action: 'subject.merge',
        subjectType: 'subject',
        subjectId: from.id,
        before: { name: from.name, slug: from.slug },
        after: { name: into.name, slug: into.slug, subjectId: into.id, stories },
      });
      return done({ name: into.name, stories, path });
    }),
});
