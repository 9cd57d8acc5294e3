import type { ReactNode } from 'react';
import { drawnLine } from '#features/newsroom/body/drawn-inline.ts';
import { InlineText, type LinkRel } from '#features/newsroom/body/site/inline.tsx';
import type { PullQuote } from './pull-quote.ts';

export const PullQuoteSite = ({
  block,
  lang,
  rel,
}: {
  block: PullQuote;
  lang?: string | undefined;
  rel?: LinkRel;
}): ReactNode => (
  <figure className="corps-exergue">
    <blockquote>
      <p>
        <InlineText spans={block.content} lang={lang} rel={rel} />
      </p>
    </blockquote>
    {block.attribution && (
      <figcaption>
        <cite>{drawnLine(block.attribution, lang)}</cite>
      </figcaption>
    )}
  </figure>
);
