import type { AssetKind } from './assets.ts';

/** What runs along a film: its words for who does not hear it, its words in another language, what is seen. */
export const trackKinds = ['captions', 'subtitles', 'descriptions'] as const;
export type TrackKind = (typeof trackKinds)[number];

export type FilmTrack = { kind: TrackKind; language: string; label: string; url: string };

/** A film or a sound as pages play it: one file of ours, and what stands for it where it is not heard or seen. */
export type FilmView = {
  kind: Exclude<AssetKind, 'picture'>;
  url: string;
  mimeType: string;
  /** Null where its file does not say. */
  durationMs: number | null;
  transcript: string | null;
  tracks: FilmTrack[];
};

/** A film as the desk offers it for choice. */
export type FilmChoice = {
  id: string;
  kind: FilmView['kind'];
  name: string;
  url: string;
  durationMs: number | null;
  hasTranscript: boolean;
  caption: string | null;
  credit: string;
};

/** "12 min 05 s" as a clock says it: "12:05", "1:02:05"; empty when it is not known. */
export function clockOf(durationMs: number | null): string {
  if (!durationMs) return '';
  const seconds = Math.max(1, Math.round(durationMs / 1000));
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)];
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${hours > 0 ? `${hours}:${two(minutes)}` : minutes}:${two(seconds % 60)}`;
}
