import type { ReactNode } from 'react';
import { ReadAlso } from '#features/newsroom/body/site/read-also.tsx';
import type { PageLinks } from '#features/newsroom/related/related-links.ts';
import { ReasonOf } from './link-reason.tsx';

/** The automatic « Lire aussi » of a text, by the block before which each stands; drawn as the desk's own are. */
export const readAlsoInserts = (
  inBody: PageLinks['inBody'],
  lang?: string,
): Readonly<Record<string, ReactNode>> =>
  Object.fromEntries(
    inBody.map(({ blockId, link }) => [
      blockId,
      <ReadAlso
        key={link.id}
        href={link.card.path}
        headline={link.headline}
        lang={lang}
        isAutomatic
        why={<ReasonOf reason={link.reason} />}
      />,
    ]),
  );
