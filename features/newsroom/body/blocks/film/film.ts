import { z } from 'zod';
import { defineFormBlock, type HtmlContext } from '#features/newsroom/body/blocks/block.ts';
import { drawnLine } from '#features/newsroom/body/drawn-inline.ts';
import type { PictureViews } from '#features/newsroom/body/drawn-picture.ts';
import { absoluteHref, escapeHtml } from '#features/newsroom/body/html/inline-html.ts';
import { aiLabelOf } from '#features/newsroom/media/ai-label.ts';
import { clockOf, type FilmView } from '#features/newsroom/media/film-view.ts';
import { wordsOfUse } from '#features/newsroom/media/picture-use.ts';
import { bodyWords } from '#words/newsroom/body/body.ts';
import type { PictureUse } from '#features/newsroom/body/picture-use.ts';
import { blockIdSchema } from '#features/newsroom/body/block-id.ts';
import { creditSchema, lineSchema } from '#features/newsroom/body/inline.ts';

const fields = {
  id: blockIdSchema,
  /** The film or the sound, in the library. */
  assetId: z.guid(),
  title: lineSchema.exactOptional(),
  caption: lineSchema.exactOptional(),
  credit: creditSchema.exactOptional(),
};

export const videoSchema = z.strictObject({
  ...fields,
  type: z.literal('video'),
  /** The picture of the library that stands for it before it plays. */
  poster: z.strictObject({ assetId: z.guid() }).exactOptional(),
});
export const audioSchema = z.strictObject({ ...fields, type: z.literal('audio') });

export type Video = z.infer<typeof videoSchema>;
export type Audio = z.infer<typeof audioSchema>;
export type Film = Video | Audio;

const filmToText = ({ title, caption }: Film): string => [title, caption].filter(Boolean).join('\n');

/** What a film uses of the library: itself with its words, and its poster. Neither needs words for the blind here. */
function filmUses(film: Film): PictureUse[] {
  const { assetId, caption, credit } = film;
  const poster = film.type === 'video' ? film.poster : undefined;
  return [
    { assetId, isDecorative: true, ...(caption && { caption }), ...(credit && { credit }) },
    ...(poster ? [{ assetId: poster.assetId, isDecorative: true as const }] : []),
  ];
}

export type DrawnFilm = {
  film: FilmView;
  width: number;
  height: number;
  title: string;
  caption: string;
  credit: string;
  /** What is said of a machine that made it; empty for anything else. */
  aiLabel: string;
  /** "12:05"; empty when it is not known. */
  clock: string;
  posterUrl: string | null;
};

const viewIn = (views: PictureViews, assetId: string) =>
  Object.hasOwn(views, assetId) ? views[assetId] : undefined;

/** A film with the words of this use before its own; null when it is withdrawn, unknown, or not of this kind. */
export function drawnFilm(block: Film, views: PictureViews, lang?: string): DrawnFilm | null {
  const view = viewIn(views, block.assetId);
  if (view?.film?.kind !== block.type) return null;
  const { caption, credit } = wordsOfUse(block, view);
  const poster = block.type === 'video' && block.poster ? viewIn(views, block.poster.assetId) : undefined;
  return {
    film: view.film,
    width: view.width,
    height: view.height,
    title: drawnLine(block.title ?? '', lang),
    caption: drawnLine(caption ?? '', lang),
    credit: drawnLine(credit, lang),
    aiLabel: aiLabelOf(view),
    clock: clockOf(view.film.durationMs),
    posterUrl: poster && !poster.film ? poster.fallbackUrl : null,
  };
}

/** A film as an element that feed readers play, and a link for those that don't; its transcript is on our page. */
function filmHtml(block: Film, { pictures, siteUrl }: HtmlContext): string {
  const drawn = drawnFilm(block, pictures);
  const source = drawn && absoluteHref(drawn.film.url, siteUrl);
  if (!drawn || !source) return '';
  const poster = drawn.posterUrl && absoluteHref(drawn.posterUrl, siteUrl);
  const shape = block.type === 'video' ? ` width="${drawn.width}" height="${drawn.height}"` : '';
  const standing = poster ? ` poster="${escapeHtml(poster)}"` : '';
  const player = `<${block.type} controls preload="none" src="${escapeHtml(source)}"${shape}${standing}></${block.type}>`;
  const title = drawn.title ? `<p><strong>${escapeHtml(drawn.title)}</strong></p>` : '';
  const link = `<p><a href="${escapeHtml(source)}">${bodyWords.openFilm[block.type]}</a></p>`;
  const words = [drawn.caption, drawn.aiLabel, drawn.credit && bodyWords.credit(drawn.credit)]
    .filter(Boolean)
    .map(escapeHtml);
  return `<figure>${title}${player}${link}${words.length > 0 ? `<figcaption>${words.join(' ')}</figcaption>` : ''}</figure>`;
}

const filmRecord = { text: filmToText, pictures: filmUses, html: filmHtml };
export const videoBlock = defineFormBlock({ schema: videoSchema, ...filmRecord });
export const audioBlock = defineFormBlock({ schema: audioSchema, ...filmRecord });
