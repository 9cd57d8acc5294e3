import { nameOf } from '#features/newsroom/media/asset-name.ts';
import type { AssetKind } from '#features/newsroom/media/assets.ts';
import type { FilmChoice, FilmView, TrackKind } from '#features/newsroom/media/film-view.ts';
import type { PictureView } from '#features/newsroom/media/media.ts';
import { type MediaSearch, mediaSearchSchema } from '#features/newsroom/media/media.schema.ts';
import { fileUrl, toldOrigin } from '#features/newsroom/media/picture-view.ts';
import { db } from '#server/db/client.ts';
import type { Prisma } from '#server/db/generated/client.ts';
import { listAssets } from './asset-search.queries.ts';

const tracks = {
  orderBy: [{ kind: 'asc' }, { language: 'asc' }],
  select: { id: true, kind: true, language: true, label: true, hash: true, bytes: true },
} as const satisfies Prisma.Asset$tracksArgs;

const played = {
  kind: { not: 'picture' },
  state: 'ready',
  withdrawnAt: null,
} as const satisfies Prisma.AssetWhereInput;

/** The films and sounds among these assets that may be played, as views without a picture; others are absent. */
export async function getFilmViews(assetIds: readonly string[]): Promise<Record<string, PictureView>> {
  if (assetIds.length === 0) return {};
  const rows = await db().asset.findMany({
    where: { ...played, id: { in: [...assetIds] } },
    select: {
      ...{ id: true, kind: true, hash: true, mimeType: true, width: true, height: true, durationMs: true },
      ...{ transcript: true, caption: true, credit: true, digitalSourceType: true, tracks },
    },
  });
  return Object.fromEntries(
    rows.flatMap(({ id, width, height, caption, credit, digitalSourceType, ...record }) => {
      const film = toFilmView(record);
      if (!film) return [];
      const view = { width, height, framing: 'whole' as const, alt: '', caption, credit, sources: [] };
      return [[id, { ...view, ...toldOrigin(digitalSourceType), fallbackUrl: film.url, film }]];
    }),
  );
}

/** The tracks of one film, with what the desk says of each. */
export const listTracks = (assetId: string) => db().assetTrack.findMany({ ...tracks, where: { assetId } });
export type DeskTrack = Awaited<ReturnType<typeof listTracks>>[number];

/** Films or sounds of the library that a story may take, newest first, best first when words are looked for. */
export async function findFilmChoices(
  { search, kind }: { search: string; kind: FilmChoice['kind'] },
  now: Date,
): Promise<FilmChoice[]> {
  const wanted: MediaSearch = mediaSearchSchema.parse({ q: search, nature: kind });
  const { items } = await listAssets(wanted, now);
  const choices = await listChoices(items.map(({ id }) => id));
  return items.flatMap(({ id }) => choices.find((choice) => choice.id === id) ?? []);
}

/** One that may be used; null when it is unknown, withdrawn, not ready, or a picture. */
export const getFilmChoice = async (assetId: string): Promise<FilmChoice | null> =>
  (await listChoices([assetId]))[0] ?? null;

async function listChoices(assetIds: readonly string[]): Promise<FilmChoice[]> {
  const rows = await db().asset.findMany({
    where: { ...played, id: { in: [...assetIds] } },
    select: {
      ...{ id: true, kind: true, hash: true, mimeType: true, durationMs: true, transcript: true },
      ...{ title: true, caption: true, credit: true, alt: true },
    },
  });
  return rows.flatMap(({ id, kind, hash, mimeType, durationMs, transcript, caption, credit, ...named }) =>
    kind === 'picture'
      ? []
      : [
          {
            ...{ id, kind, durationMs, caption, credit },
            name: nameOf({ ...named, caption }),
            url: fileUrl({ hash, mimeType }),
            hasTranscript: Boolean(transcript?.trim()),
          },
        ],
  );
}

type FilmRecord = {
  kind: AssetKind;
  hash: string;
  mimeType: string;
  durationMs: number | null;
  transcript: string | null;
  tracks: { kind: TrackKind; language: string; label: string; hash: string }[];
};

/** Null for a picture. */
const toFilmView = ({ kind, tracks, durationMs, transcript, ...file }: FilmRecord): FilmView | null =>
  kind === 'picture'
    ? null
    : {
        ...{ kind, durationMs, transcript, mimeType: file.mimeType, url: fileUrl(file) },
        tracks: tracks.map(({ hash, ...track }) => ({
          ...track,
          url: fileUrl({ hash, mimeType: 'text/vtt' }),
        })),
      };
