import type { ReactNode } from 'react';
import { InlineText } from '#features/body/site/inline.tsx';
import type { List } from './list.ts';

export function ListSite({ block }: { block: Pick<List, 'ordered' | 'items'> }): ReactNode {
  const Tag = block.ordered ? 'ol' : 'ul';
  return (
    <Tag>
      {block.items.map((item, index) => (
        <li key={index}>
          <InlineText spans={item} />
        </li>
      ))}
    </Tag>
  );
}
