import type { ReactNode } from 'react';
import { InlineText, type LinkRel } from '#features/newsroom/body/site/inline.tsx';
import type { List } from './list.ts';

export function ListSite({
  block,
  lang,
  rel,
}: {
  block: Pick<List, 'ordered' | 'items'>;
  lang?: string | undefined;
  rel?: LinkRel;
}): ReactNode {
  const Tag = block.ordered ? 'ol' : 'ul';
  return (
    <Tag>
      {block.items.map((item, index) => (
        <li key={index}>
          <InlineText spans={item} lang={lang} rel={rel} />
        </li>
      ))}
    </Tag>
  );
}
