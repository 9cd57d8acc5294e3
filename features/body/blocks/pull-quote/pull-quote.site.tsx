import type { ReactNode } from 'react';
import { drawnLine } from '#features/body/drawn-inline.ts';
import { InlineText } from '#features/body/site/inline.tsx';
import type { PullQuote } from './pull-quote.ts';

export const PullQuoteSite = ({
  block,
  lang,
}: {
  block: PullQuote;
  lang?: string | undefined;
}): ReactNode => (
  <figure className="corps-exergue">
    <blockquote>
      <p>
        <InlineText spans={block.content} lang={lang} />
      </p>
    </blockquote>
    {block.attribution && (
      <figcaption>
        <cite>{drawnLine(block.attribution, lang)}</cite>
      </figcaption>
    )}
  </figure>
);
