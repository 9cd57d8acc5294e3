import { type OfferedLink, toDrawnReason } from '#features/newsroom/related/related-links.ts';
import { suggestLinksSchema } from '#features/newsroom/related/related.schema.ts';
import { suggestLinks } from '#features/newsroom/related/use-cases/suggest-links.ts';
import { getSubjectLinks } from '#features/newsroom/taxonomy/data/subject.queries.ts';
import { defineUseCase, done, type Outcome } from '#lib/use-case.ts';

/** What the archive offers for a story as the panel shows it, best first, whoever may see the story may ask. */
export const listSuggestions = defineUseCase({
  name: 'listSuggestions',
  input: suggestLinksSchema,
  run: async (call): Promise<Outcome<OfferedLink[]>> => {
    const found = await suggestLinks(call);
    if (!found.ok) return found;
    const subjects = await getSubjectLinks(
      found.value.flatMap(({ reason }) => reason.subjects.map(({ id }) => id)),
    );
    return done(
      found.value.map(({ card, score, isShown, reason }) => ({
        id: card.id,
        headline: card.headline,
        path: card.path,
        sectionName: card.section.name,
        publishedAt: card.firstPublishedAt.toISOString(),
        score,
        isShown,
        reason: toDrawnReason(reason, subjects),
      })),
    );
  },
});
