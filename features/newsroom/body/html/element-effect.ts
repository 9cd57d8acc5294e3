import { langSchema } from '#features/newsroom/body/inline.ts';
import { cleanAddress } from './clean-address.ts';
import * as names from './element-names.ts';
import type { ElementStyle } from './element-style.ts';
import type { Effect } from './open-elements.ts';

export type Attributes = ReadonlyMap<string, string>;

/** Classes of the quotations that networks give for pasting. */
const socialQuotations = new Set([
  'twitter-tweet',
  'twitter-video',
  'instagram-media',
  'tiktok-embed',
  'bluesky-embed',
]);

/** The address that a network's quotation names ('' when only a link in it does); null for any other quotation. */
export function socialAddress(attributes: Attributes): string | null {
  const classes = (attributes.get('class') ?? '').split(/\s+/);
  if (!classes.some((name) => socialQuotations.has(name))) return null;
  return attributes.get('data-instgrm-permalink') ?? attributes.get('cite') ?? '';
}

/** A picture or frame that nobody is meant to see. */
export const isTiny = (attributes: Attributes): boolean =>
  ['width', 'height'].some((name) => /^\s*[012](?:\.\d+)?(?:px)?\s*$/.test(attributes.get(name) ?? ''));

/** How many columns or rows a cell covers. */
export const spanOf = (text: string | undefined): number =>
  Math.min(1_000, Math.max(1, Math.trunc(Number(text)) || 1));

/** A language worth marking: known shape and not French. */
export function foreignLang(value: string | undefined): string | null {
  if (value === undefined) return null;
  const lang = value.trim().replace(/^[A-Za-z]+/, (language) => language.toLowerCase());
  return langSchema.safeParse(lang).success && !/^fr\b/.test(lang) ? lang : null;
}

type Start = {
  name: string;
  attributes: Attributes;
  style: ElementStyle;
  siteUrl: string | null;
  ignoresLang: boolean;
};

/** What an element changes for the words in it; null when nothing. */
export function effectOf({ name, attributes, style, siteUrl, ignoresLang }: Start): Effect | null {
  if (name === 'svg' || name === 'math') return { skip: 'foreign' };
  if (names.skippedElements.has(name) || style.isHidden || attributes.has('hidden')) return { skip: 'all' };
  // A change that is followed: what somebody took out of the text is not in it.
  if (name === 'del' && attributes.has('datetime')) return { skip: 'all' };
  const effect = { ...marksOf(name, style), ...contentOf(name, attributes, siteUrl) };
  if (style.isWordMarker) effect.isMarker = true;
  const isRoot = name === 'html' || name === 'body' || name === 'blockquote';
  const lang = isRoot || ignoresLang ? null : foreignLang(attributes.get('lang'));
  if (lang !== null) effect.lang = lang;
  return Object.keys(effect).length > 0 ? effect : null;
}

function marksOf(name: string, style: ElementStyle): Effect {
  const effect: Effect = {};
  if (names.strongElements.has(name) ? style.weight !== 'normal' : style.weight === 'strong')
    effect.strong = true;
  if (names.emElements.has(name) || style.isItalic) effect.em = true;
  if (name === 'sub' || style.position === 'sub') effect.sub = true;
  if (name === 'sup' || style.position === 'sup') effect.sup = true;
  return effect;
}

function contentOf(name: string, attributes: Attributes, siteUrl: string | null): Effect {
  const effect: Effect = {};
  if (names.preElements.has(name)) effect.pre = true;
  if (name === 'cite') effect.cite = true;
  if (name === 'q') effect.closing = '\u00a0»';
  if (name === 'a') effect.link = cleanAddress(attributes.get('href') ?? '', siteUrl) ?? '';
  return effect;
}
