import { type BodyDocument, bodyVersion, newParagraph } from '#features/body/body.ts';
import { newBlockId } from '#features/body/block-id.ts';
import { findEmbed } from '#features/body/blocks/embed/embed-provider.ts';
import { cleanText } from '#features/body/clean-text.ts';
import { HtmlReader, type ReaderOptions } from './html-reader.ts';

/**
 * Cleans HTML from anywhere (Word, Google Docs, another site, a mail, a hostile hand) into blocks with fresh ids.
 * Never fails and never loses a visible word; the limits are `parseBody`'s to hold.
 */
export const htmlToBody = ({
  html,
  assetIdOf = () => null,
  siteUrl = null,
}: { html: string } & Partial<ReaderOptions>): BodyDocument => ({
  version: bodyVersion,
  blocks: new HtmlReader(html, { assetIdOf, siteUrl }).finish(),
});

/** The paths of our own pictures that an HTML text names: what to look up before `htmlToBody`. */
export const mediaPathsInHtml = (html: string): string[] => [
  ...new Set(html.match(/\/medias\/[\w.-]{1,200}/g) ?? []),
];

/**
 * Plain text into paragraphs: an empty line parts them; in a text without empty lines, each line is one.
 * An address of a known provider alone in its paragraph becomes an embed.
 */
export function textToBody(text: string): BodyDocument {
  const clean = cleanText(text).trim();
  const parts = /\n[ \u00a0]*\n/.test(clean) ? clean.split(/\n[ \u00a0]*\n\s*/) : clean.split('\n');
  const blocks = parts
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => {
      const embed = /^https?:\/\/\S+$/i.test(part) ? findEmbed(part) : null;
      return embed ? { id: newBlockId(), type: 'embed' as const, ...embed } : newParagraph(part);
    });
  return { version: bodyVersion, blocks };
}
