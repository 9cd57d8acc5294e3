import type { TrackKind } from '#features/newsroom/media/film-view.ts';
import { queueReplaced } from '#features/newsroom/media/data/public-file.store.ts';
import type { Sql } from '#server/transaction/transaction.ts';

/** What an asset's row says of a film's file. */
export type FilmColumns = {
  durationMs: number | null;
  hash: string;
  mimeType: string;
  width: number;
  height: number;
  bytes: number;
  originalHash: string;
  originalMimeType: string;
  originalBytes: number;
  originalName: string;
};

/** Gives a film another file; words, tracks, rights and uses stay. Pages that are open may ask for the old one a while. */
export async function replaceFilm(sql: Sql, assetId: string, file: FilmColumns): Promise<void> {
  await queueReplaced(sql, assetId);
  await sql.asset.update({ where: { id: assetId }, data: file });
}

export type NewTrack = {
  assetId: string;
  kind: TrackKind;
  language: string;
  label: string;
  hash: string;
  bytes: number;
};

/** One track of a kind and a language: the last one written. */
export async function upsertTrack(sql: Sql, track: NewTrack): Promise<void> {
  const { assetId, kind, language, ...file } = track;
  await sql.assetTrack.upsert({
    where: { assetId_kind_language: { assetId, kind, language } },
    create: track,
    update: file,
  });
}

/** Takes a track out; null when there was none. */
export async function deleteTrack(
  sql: Sql,
  { assetId, trackId }: { assetId: string; trackId: string },
): Promise<{ kind: TrackKind; language: string; hash: string } | null> {
  const found = await sql.assetTrack.findFirst({
    where: { id: trackId, assetId },
    select: { kind: true, language: true, hash: true },
  });
  if (found) await sql.assetTrack.delete({ where: { id: trackId } });
  return found;
}
