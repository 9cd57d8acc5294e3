import { newBlockId } from '#features/newsroom/body/block-id.ts';
import type { Embed } from '#features/newsroom/body/blocks/embed/embed.ts';
import { findEmbed } from '#features/newsroom/body/blocks/embed/embed-provider.ts';
import type { Picture } from '#features/newsroom/body/blocks/picture/picture.ts';
import { cleanLine } from '#features/newsroom/body/clean-text.ts';
import { bodyLimits } from '#features/newsroom/body/limits.ts';
import { safeHref } from '#features/newsroom/body/safe-href.ts';
import { bodyWords } from '#words/newsroom/body/body.ts';
import { cleanAddress } from './clean-address.ts';
import type { Attributes } from './element-effect.ts';

export type MediaOptions = {
  /** The asset kept at a path of ours ("/medias/…"), or null: only those become pictures. */
  assetIdOf: (path: string) => string | null;
  /** Our origin: links to it become paths. */
  siteUrl: string | null;
};

/** Words that stand for something that a body can't hold there, leading to it when its address is safe. */
export type Reference = { words: string; address: string | null; isWorthWords: boolean };

/** What an <img> stands for: a picture of ours, the sign that it draws, and what is said where neither can stand. */
export function readImage(
  attributes: Attributes,
  { assetIdOf, siteUrl }: MediaOptions,
): { picture: Picture | null; sign: string | null; reference: Reference } {
  const alt = cleanLine(attributes.get('alt') ?? '').slice(0, bodyLimits.line);
  const isForNobody = alt === '' && /^(presentation|none)$/i.test(attributes.get('role')?.trim() ?? '');
  const address = cleanAddress(attributes.get('src') ?? '', siteUrl);
  const assetId = address?.startsWith('/medias/') ? assetIdOf(address) : null;
  return {
    picture:
      assetId === null
        ? null
        : {
            id: newBlockId(),
            type: 'picture',
            assetId,
            width: 'measure',
            ...(alt && { alt }),
            ...(isForNobody && { isDecorative: true }),
          },
    sign: /^\p{Extended_Pictographic}/u.test(alt) ? alt : null,
    reference: { words: bodyWords.picture(alt), address, isWorthWords: alt !== '' },
  };
}

/** What an <iframe> shows, kept as a link that loads on click; null for an address that is none of the web's. */
export function readFrame(attributes: Attributes): { embed: Embed; reference: Reference } | null {
  const address = safeHref((attributes.get('src') ?? '').replace(/^\/\//, 'https://'));
  if (address === null || !/^https?:/.test(address)) return null;
  const found = findEmbed(address) ?? { provider: 'link' as const, url: address };
  const title = cleanLine(attributes.get('title') ?? '')
    .slice(0, 300)
    .toWellFormed();
  return {
    embed: { id: newBlockId(), type: 'embed', ...found, ...(title && { title }) },
    reference: { words: title || found.url, address: found.url, isWorthWords: true },
  };
}
