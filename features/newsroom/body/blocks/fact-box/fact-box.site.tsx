import type { ReactNode } from 'react';
import { ListSite } from '#features/newsroom/body/blocks/list/list.site.tsx';
import { drawnLine } from '#features/newsroom/body/drawn-inline.ts';
import { InlineText, type LinkRel } from '#features/newsroom/body/site/inline.tsx';
import { blockNames } from '#words/newsroom/body/body.ts';
import type { FactBox } from './fact-box.ts';

export function FactBoxSite({
  block,
  lang,
  rel,
}: {
  block: FactBox;
  lang?: string | undefined;
  rel?: LinkRel;
}): ReactNode {
  const headingId = `encadre-${block.id}`;
  const name = block.title ? { 'aria-labelledby': headingId } : { 'aria-label': blockNames.factBox };
  return (
    <aside className="corps-encadre" {...name}>
      {block.title && <h2 id={headingId}>{drawnLine(block.title, lang)}</h2>}
      {block.parts.map((part, index) =>
        part.type === 'list' ? (
          <ListSite key={index} block={part} lang={lang} rel={rel} />
        ) : (
          <p key={index}>
            <InlineText spans={part.content} lang={lang} rel={rel} />
          </p>
        ),
      )}
    </aside>
  );
}
