import type { z } from 'zod';
import type { DeskLinks } from '#features/newsroom/related/data/desk-links.queries.ts';
import type { vetoLinkSchema } from '#features/newsroom/related/related.schema.ts';
import { decideAboutLink } from '#features/newsroom/related/use-cases/decide-about-link.ts';
import type { UseCase } from '#lib/use-case.ts';

/** Never again from this article to that one: the machine's link leaves the page at once, and a pin is undone. */
export const vetoLink: UseCase<z.output<typeof vetoLinkSchema>, DeskLinks> = ({ actor, input }) =>
  decideAboutLink({ actor, input, kind: 'veto' });
