import { type Block, type BodyDocument, bodyVersion, newParagraph } from '#features/newsroom/body/body.ts';
import { newBlockId } from '#features/newsroom/body/block-id.ts';
import { findEmbed } from '#features/newsroom/body/blocks/embed/embed-provider.ts';
import { cleanText } from '#features/newsroom/body/clean-text.ts';
import { plainInline } from '#features/newsroom/body/inline.ts';
import { bodyLimits } from '#features/newsroom/body/limits.ts';
import type { MediaOptions } from './element-media.ts';
import { HtmlReader } from './html-reader.ts';

/**
 * Cleans HTML from anywhere (Word, Google Docs, another site, a mail, a hostile hand) into blocks with fresh ids.
 * Never fails and never loses a visible word; the limits are `parseBody`'s to hold.
 */
export const htmlToBody = ({
  html,
  assetIdOf = () => null,
  siteUrl = null,
}: { html: string } & Partial<MediaOptions>): BodyDocument => ({
  version: bodyVersion,
  blocks: new HtmlReader(html, { assetIdOf, siteUrl }).finish(),
});

/** The paths of our own pictures that an HTML text names: what to look up before `htmlToBody`. */
export const mediaPathsInHtml = (html: string): string[] => [
  ...new Set(html.match(/\/medias\/[\w.-]{1,200}/g) ?? []),
];

const bullet = /^[-*•‣][ \u00a0\t]+/u;
const number = /^(\d{1,3})[.)][ \u00a0\t]+/u;

/** Two lines or more that each begin with a bullet, or that count from one: the items of a list. Dashes are dialogue. */
function readList(lines: string[]): { ordered: boolean; items: string[] } | null {
  if (lines.length < 2) return null;
  if (lines.every((line) => bullet.test(line)))
    return { ordered: false, items: lines.map((line) => line.replace(bullet, '')) };
  if (lines.every((line, at) => Number(number.exec(line)?.[1]) === at + 1))
    return { ordered: true, items: lines.map((line) => line.replace(number, '')) };
  return null;
}

function textToBlock(part: string): Block {
  const embed = /^https?:\/\/\S+$/i.test(part) ? findEmbed(part) : null;
  if (embed) return { id: newBlockId(), type: 'embed', ...embed };
  const list = readList(part.split('\n').map((line) => line.trim()));
  if (!list || list.items.length > bodyLimits.listItems) return newParagraph(part);
  return { id: newBlockId(), type: 'list', ordered: list.ordered, items: list.items.map(plainInline) };
}

/**
 * Plain text into paragraphs: an empty line parts them; in a text without empty lines, each line is one. Lines that
 * all begin with a bullet or a number are a list; an address of a known provider alone becomes an embed.
 */
export function textToBody(text: string): BodyDocument {
  const clean = cleanText(text).trim();
  const isList = readList(clean.split('\n').map((line) => line.trim())) !== null;
  const parts = isList || /\n[ \u00a0]*\n/.test(clean) ? clean.split(/\n[ \u00a0]*\n\s*/) : clean.split('\n');
  const blocks = parts
    .map((part) => part.trim())
    .filter(Boolean)
    .map(textToBlock);
  return { version: bodyVersion, blocks };
}
