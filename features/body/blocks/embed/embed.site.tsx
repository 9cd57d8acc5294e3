import type { ReactNode } from 'react';
import { drawnLine } from '#features/body/drawn-inline.ts';
import { safeHref } from '#features/body/safe-href.ts';
import { bodyWords } from '#messages/fr/body.ts';
import type { Embed } from './embed.ts';
import { frameAddress } from './embed-frame.ts';

/**
 * A link that names where it leads: nothing of the provider is asked for by reading the page. Where scripts run, an
 * island puts a button beside it that loads this one player.
 */
export function EmbedSite({ block }: { block: Embed }): ReactNode {
  const words = bodyWords.embedOn(block.provider);
  const frame = frameAddress(block);
  return (
    <p
      className="corps-integre"
      data-provider={block.provider}
      data-cadre={frame ?? undefined}
      data-charger={frame ? bodyWords.loadHere : undefined}
    >
      <a href={safeHref(block.url) ?? undefined}>
        {block.title && <strong>{drawnLine(block.title)}</strong>}
        {block.title && ' '}
        <span>{words}</span>
      </a>
    </p>
  );
}
