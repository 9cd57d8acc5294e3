import type { ReactNode } from 'react';
import { directionOf } from '#features/newsroom/body/direction.ts';
import { drawnLine } from '#features/newsroom/body/drawn-inline.ts';
import { InlineText, type LinkRel } from '#features/newsroom/body/site/inline.tsx';
import type { Quotation } from './quotation.ts';

/** Somebody's words, in their own language and their own direction. `lang` is the story's. */
export const QuotationSite = ({
  block,
  lang,
  rel,
}: {
  block: Quotation;
  lang?: string | undefined;
  rel?: LinkRel;
}): ReactNode => (
  <figure className="corps-citation">
    <blockquote lang={block.lang} dir={directionOf(block.lang)}>
      {block.paragraphs.map((spans, index) => (
        <p key={index}>
          <InlineText spans={spans} lang={block.lang ?? lang} rel={rel} />
        </p>
      ))}
    </blockquote>
    {block.attribution && (
      <figcaption>
        <cite>{drawnLine(block.attribution, lang)}</cite>
      </figcaption>
    )}
  </figure>
);
