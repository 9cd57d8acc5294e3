import type { ReactNode } from 'react';
import { InlineText } from '#features/body/site/inline.tsx';
import type { Paragraph } from './paragraph.ts';

export const ParagraphSite = ({ block }: { block: Paragraph }): ReactNode => (
  <p>
    <InlineText spans={block.content} />
  </p>
);
