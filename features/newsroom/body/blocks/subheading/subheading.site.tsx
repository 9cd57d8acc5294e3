import type { ReactNode } from 'react';
import { InlineText, type LinkRel } from '#features/newsroom/body/site/inline.tsx';
import type { Subheading } from './subheading.ts';

export function SubheadingSite({
  block,
  anchor,
  lang,
  rel,
}: {
  block: Subheading;
  anchor: string | undefined;
  lang?: string | undefined;
  rel?: LinkRel;
}): ReactNode {
  const Heading = block.level === 2 ? 'h2' : 'h3';
  return (
    <Heading id={anchor}>
      <InlineText spans={block.content} lang={lang} rel={rel} />
    </Heading>
  );
}
