import type { ReactNode } from 'react';
import { drawnLine } from '#features/newsroom/body/drawn-inline.ts';
import { safeHref } from '#features/newsroom/body/safe-href.ts';
import { bodyWords, providerNames } from '#words/newsroom/body/body.ts';
import type { Embed } from './embed.ts';
import { frameAddress, isFramedMessage } from './embed-frame.ts';

/**
 * A link that names where it leads: nothing of the provider is asked for by reading the page. What may be framed says
 * whose it is, and where scripts run an island asks there whether to show it (player.island.ts).
 */
export function EmbedSite({ block }: { block: Embed }): ReactNode {
  const frame = frameAddress(block);
  const link = (
    <a href={safeHref(block.url) ?? undefined}>
      {block.title && <strong>{drawnLine(block.title)}</strong>}
      {block.title && ' '}
      <span>{bodyWords.embedOn(block.provider)}</span>
    </a>
  );
  if (frame === null)
    return (
      <p className="corps-integre" data-provider={block.provider}>
        {link}
      </p>
    );
  const name = providerNames[block.provider];
  return (
    <div
      className="corps-integre"
      data-provider={block.provider}
      data-cadre={frame}
      data-forme={isFramedMessage(block) ? 'message' : undefined}
      data-afficher={bodyWords.showEmbed}
      data-toujours={bodyWords.alwaysShowEmbed(name)}
    >
      <div className="corps-integre-question">
        <p>{bodyWords.embedComesFrom(name)}</p>
        {link}
      </div>
    </div>
  );
}
