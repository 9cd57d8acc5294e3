import type { ReactNode } from 'react';
import { InlineText, type LinkRel } from '#features/newsroom/body/site/inline.tsx';
import { isWhollyStrong } from '#features/newsroom/body/inline.ts';
import type { Paragraph } from './paragraph.ts';

/** A paragraph; one that is bold from end to end is a question of an interview, set apart by the genre's style. */
export const ParagraphSite = ({
  block,
  lang,
  rel,
}: {
  block: Paragraph;
  lang?: string | undefined;
  rel?: LinkRel;
}): ReactNode => (
  <p className={isWhollyStrong(block.content) ? 'corps-question' : undefined}>
    <InlineText spans={block.content} lang={lang} rel={rel} />
  </p>
);
