import type { ReactNode } from 'react';
import { drawnLine } from '#features/body/drawn-inline.ts';
import { safeHref } from '#features/body/safe-href.ts';
import { bodyWords } from '#messages/fr/body.ts';
import type { Embed } from './embed.ts';

/** A link that names where it leads: nothing of the provider is asked for by reading the page. */
export function EmbedSite({ block }: { block: Embed }): ReactNode {
  const words = bodyWords.embedOn(block.provider);
  return (
    <p className="corps-integre" data-provider={block.provider}>
      <a href={safeHref(block.url) ?? undefined}>
        {block.title && <strong>{drawnLine(block.title)}</strong>}
        {block.title && ' '}
        <span>{words}</span>
      </a>
    </p>
  );
}
