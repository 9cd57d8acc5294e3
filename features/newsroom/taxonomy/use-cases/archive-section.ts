import { getStoredSection, setArchived } from '#features/newsroom/taxonomy/data/section.store.ts';
import { lockTaxonomy } from '#features/newsroom/taxonomy/data/taxonomy.store.ts';
import { mayEditSections } from '#features/newsroom/taxonomy/taxonomy.policy.ts';
import { archiveSectionSchema } from '#features/newsroom/taxonomy/taxonomy.schema.ts';
import { urls } from '#lib/urls.ts';
import { defineUseCase, done, type Outcome, refused } from '#lib/use-case.ts';
import { taxonomyMessages as messages } from '#words/newsroom/taxonomy/taxonomy.ts';
import { attempt } from '#server/transaction/attempt.ts';

/** Takes a section out of the menu and of the choices, or puts it back. Its pages and stories stay where they are. */
export const archiveSection = defineUseCase({
  name: 'archiveSection',
  input: archiveSectionSchema,
  may: mayEditSections,
  run: ({ actor, input: { sectionId, isArchived } }): Promise<Outcome<{ name: string }>> =>
    attempt(actor, async (open) => {
      await lockTaxonomy(open.sql);
      const section = await getStoredSection(open.sql, sectionId);
      if (!section) return refused('not_found', { detail: messages.unknownSection });
      if (section.isArchived === isArchived) return done({ name: section.name });
      await setArchived(open.sql, sectionId, isArchived);
      open.purge({ kind: 'section', sectionId, paths: [urls.section(section.slug)] });
      if (section.parentId) open.purge({ kind: 'section', sectionId: section.parentId, paths: [] });
      await open.journal({
        action: isArchived ? 'section.archive' : 'section.unarchive',
        subjectType: 'section',
        subjectId: sectionId,
      });
      return done({ name: section.name });
    }),
});
