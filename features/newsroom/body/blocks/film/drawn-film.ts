import { drawnLine } from '#features/newsroom/body/drawn-inline.ts';
import type { PictureViews } from '#features/newsroom/body/drawn-picture.ts';
import { aiLabelOf } from '#features/newsroom/media/ai-label.ts';
import { clockOf, type FilmView } from '#features/newsroom/media/film-view.ts';
import { wordsOfUse } from '#features/newsroom/media/picture-use.ts';
import type { Film } from './film.ts';

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
