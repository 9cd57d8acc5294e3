import type { DeskAsset } from '#features/newsroom/media/data/desk-asset.queries.ts';
import type { DeskTrack } from '#features/newsroom/media/data/film.queries.ts';
import { FilmPreview } from '#features/newsroom/media/desk/film-preview.tsx';
import { FocalPoint } from '#features/newsroom/media/desk/focal-point.tsx';
import { clockOf } from '#features/newsroom/media/film-view.ts';
import { fileUrl } from '#features/newsroom/media/picture-view.ts';
import { date } from '#lib/dates.ts';
import { fileSize } from '#lib/numbers.ts';
import { urls } from '#lib/urls.ts';
import { filmWords } from '#words/newsroom/media/media-film.ts';
import { assetWords as words } from '#words/newsroom/media/media-asset.ts';

/** Wide enough to choose a point on, whatever the screen. */
const previewWidth = 1_280;
const drawn = ['image/webp', 'image/jpeg', 'image/png', 'image/gif'];

/** The file of the whole picture that the desk draws: the widest up to the width of a preview. */
function previewUrl({ files }: DeskAsset): string | null {
  const whole = files
    .filter(({ crop, mimeType }) => crop === 'original-ratio' && drawn.includes(mimeType))
    .toSorted((one, other) => one.width - other.width);
  const file = whole.findLast(({ width }) => width <= previewWidth) ?? whole[0];
  return file ? fileUrl(file) : null;
}

/** The picture with its focal point and crops, and what is known of its file. */
export function AssetPreview({
  asset,
  mayEdit,
  mayDownload,
  tracks,
}: {
  asset: DeskAsset;
  /** Of a film or a sound. */
  tracks: readonly DeskTrack[];
  mayEdit: boolean;
  mayDownload: boolean;
}) {
  const url = previewUrl(asset);
  const { width, height, bytes, original } = asset;
  return (
    <>
      {asset.withdrawnAt ? (
        <p className="note">{words.withdrawn(date(asset.withdrawnAt), asset.withdrawalReason ?? '')}</p>
      ) : null}
      {asset.film ? (
        <FilmPreview asset={{ ...asset, file: asset.film }} tracks={tracks} />
      ) : url && asset.kind === 'picture' ? (
        <FocalPoint assetId={asset.id} picture={asset} url={url} mayEdit={mayEdit} />
      ) : asset.withdrawnAt ? null : (
        <p className="champ-aide">{asset.state === 'preparing' ? words.preparing : words.noFile}</p>
      )}
      <p className="champ-aide">
        {asset.kind === 'picture'
          ? words.facts({ width, height, size: fileSize(original?.bytes ?? bytes) })
          : filmWords.facts({ width, height, clock: clockOf(asset.durationMs), size: fileSize(bytes) })}
      </p>
      <p className="champ-aide">{words.sent(date(asset.createdAt), asset.createdBy)}</p>
      {mayDownload ? (
        <section className="groupe" aria-labelledby="origine">
          <h2 id="origine">{words.original}</h2>
          {original ? (
            <>
              <p>
                <a href={urls.apiOriginal(asset.id)} download>
                  {words.download}
                </a>
              </p>
              <p className="champ-aide">{words.downloadHelp}</p>
            </>
          ) : (
            <p className="champ-aide">{words.noOriginal}</p>
          )}
        </section>
      ) : null}
    </>
  );
}
