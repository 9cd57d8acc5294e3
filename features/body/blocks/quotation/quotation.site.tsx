import type { ReactNode } from 'react';
import { drawnLine } from '#features/body/drawn-inline.ts';
import { InlineText } from '#features/body/site/inline.tsx';
import type { Quotation } from './quotation.ts';

export const QuotationSite = ({ block }: { block: Quotation }): ReactNode => (
  <figure className="corps-citation">
    <blockquote lang={block.lang}>
      {block.paragraphs.map((spans, index) => (
        <p key={index}>
          <InlineText spans={spans} lang={block.lang} />
        </p>
      ))}
    </blockquote>
    {block.attribution && (
      <figcaption>
        <cite>{drawnLine(block.attribution)}</cite>
      </figcaption>
    )}
  </figure>
);
