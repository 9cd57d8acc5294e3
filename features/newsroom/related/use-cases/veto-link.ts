import type { DeskLinks } from '#features/newsroom/related/data/desk-links.queries.ts';
import { vetoLinkSchema } from '#features/newsroom/related/related.schema.ts';
import { decideAboutLink } from '#features/newsroom/related/use-cases/decide-about-link.ts';
import { defineUseCase, type Outcome } from '#lib/use-case.ts';

/** Never again from this article to that one: the machine's link leaves the page at once, and a pin is undone. */
export const vetoLink = defineUseCase({
  name: 'vetoLink',
  input: vetoLinkSchema,
  run: ({ actor, input }): Promise<Outcome<DeskLinks>> => decideAboutLink({ actor, input, kind: 'veto' }),
});
