import { countPins } from '#features/newsroom/related/data/decision.store.ts';
import type { DeskLinks } from '#features/newsroom/related/data/desk-links.queries.ts';
import { pinLinkSchema } from '#features/newsroom/related/related.schema.ts';
import { mostAtEnd } from '#features/newsroom/related/share-links.ts';
import { decideAboutLink } from '#features/newsroom/related/use-cases/decide-about-link.ts';
import { defineUseCase, done, type Outcome, refused } from '#lib/use-case.ts';
import { relatedProblems as problems } from '#words/newsroom/related/related-desk.ts';

/** Pins an article to the end of another one's page: it stands there before what the machine chose, at once. */
export const pinLink = defineUseCase({
  name: 'pinLink',
  input: pinLinkSchema,
  run: ({ actor, input }): Promise<Outcome<DeskLinks>> =>
    decideAboutLink({
      actor,
      input,
      kind: 'pin',
      mayStand: async (sql) =>
        (await countPins(sql, input.articleId)) < mostAtEnd
          ? done(null)
          : refused('bad_state', { detail: problems.tooManyPins(mostAtEnd) }),
    }),
});
