import type { ReactNode } from 'react';
import { InlineText } from '#features/body/site/inline.tsx';
import type { Subheading } from './subheading.ts';

export function SubheadingSite({
  block,
  anchor,
  lang,
}: {
  block: Subheading;
  anchor: string | undefined;
  lang?: string | undefined;
}): ReactNode {
  const Heading = block.level === 2 ? 'h2' : 'h3';
  return (
    <Heading id={anchor}>
      <InlineText spans={block.content} lang={lang} />
    </Heading>
  );
}
