import type { z } from 'zod';
import { countPins } from '#features/newsroom/related/data/decision.store.ts';
import type { DeskLinks } from '#features/newsroom/related/data/desk-links.queries.ts';
import type { pinLinkSchema } from '#features/newsroom/related/related.schema.ts';
import { mostAtEnd } from '#features/newsroom/related/share-links.ts';
import { decideAboutLink } from '#features/newsroom/related/use-cases/decide-about-link.ts';
import { done, refused, type UseCase } from '#lib/use-case.ts';
import { relatedProblems as problems } from '#words/newsroom/related/related-desk.ts';

/** Pins an article to the end of another one's page: it stands there before what the machine chose, at once. */
export const pinLink: UseCase<z.output<typeof pinLinkSchema>, DeskLinks> = ({ actor, input }) =>
  decideAboutLink({
    actor,
    input,
    kind: 'pin',
    mayStand: async (sql) =>
      (await countPins(sql, input.articleId)) < mostAtEnd
        ? done(null)
        : refused('bad_state', { detail: problems.tooManyPins(mostAtEnd) }),
  });
