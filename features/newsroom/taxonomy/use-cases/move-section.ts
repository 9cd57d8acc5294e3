import {
  getStoredSection,
  listSiblings,
  writeOrder,
} from '#features/newsroom/taxonomy/data/section.store.ts';
import { lockTaxonomy } from '#features/newsroom/taxonomy/data/taxonomy.store.ts';
import { mayEditSections } from '#features/newsroom/taxonomy/taxonomy.policy.ts';
import { moveSectionSchema } from '#features/newsroom/taxonomy/taxonomy.schema.ts';
import { urls } from '#lib/urls.ts';
import { defineUseCase, done, type Outcome, refused } from '#lib/use-case.ts';
import { taxonomyMessages as messages } from '#words/newsroom/taxonomy/taxonomy.ts';
import { attempt } from '#server/transaction/attempt.ts';

/** Moves a section one place among its siblings; at the end of the row it stays where it is. */
export const moveSection = defineUseCase({
  name: 'moveSection',
  input: moveSectionSchema,
  may: mayEditSections,
  run: ({ actor, input: { sectionId, by } }): Promise<Outcome<{ name: string }>> =>
    attempt(actor, async (open) => {
      await lockTaxonomy(open.sql);
      const section = await getStoredSection(open.sql, sectionId);
      if (!section) return refused('not_found', { detail: messages.unknownSection });
      const ids = await listSiblings(open.sql, section.parentId);
      const place = ids.indexOf(sectionId);
      const next = Math.min(Math.max(place + by, 0), ids.length - 1);
      if (next === place) return done({ name: section.name });
      ids.splice(place, 1);
      ids.splice(next, 0, sectionId);
      await writeOrder(open.sql, ids);
      open.purge({ kind: 'section', sectionId, paths: [urls.section(section.slug)] });
      await open.journal({
        action: 'section.move',
        subjectType: 'section',
        subjectId: sectionId,
        before: { position: place + 1 },
        after: { position: next + 1 },
      });
      return done({ name: section.name });
    }),
});
