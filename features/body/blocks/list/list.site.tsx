import type { ReactNode } from 'react';
import { InlineText } from '#features/body/site/inline.tsx';
import type { List } from './list.ts';

export function ListSite({
  block,
  lang,
}: {
  block: Pick<List, 'ordered' | 'items'>;
  lang?: string | undefined;
}): ReactNode {
  const Tag = block.ordered ? 'ol' : 'ul';
  return (
    <Tag>
      {block.items.map((item, index) => (
        <li key={index}>
          <InlineText spans={item} lang={lang} />
        </li>
      ))}
    </Tag>
  );
}
