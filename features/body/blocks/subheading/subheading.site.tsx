import type { ReactNode } from 'react';
import { InlineText } from '#features/body/site/inline.tsx';
import type { Subheading } from './subheading.ts';

export function SubheadingSite({
  block,
  anchor,
}: {
  block: Subheading;
  anchor: string | undefined;
}): ReactNode {
  const Heading = block.level === 2 ? 'h2' : 'h3';
  return (
    <Heading id={anchor}>
      <InlineText spans={block.content} />
    </Heading>
  );
}
