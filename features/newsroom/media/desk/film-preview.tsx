import type { DeskAsset } from '#features/newsroom/media/data/desk-asset.queries.ts';
import type { DeskTrack } from '#features/newsroom/media/data/film.queries.ts';
import { fileUrl } from '#features/newsroom/media/picture-view.ts';
import { filmWords as words } from '#words/newsroom/media/media-film.ts';

/** A film or a sound in the browser's own player, with its words. */
export function FilmPreview({
  asset,
  tracks,
}: {
  asset: Pick<DeskAsset, 'kind' | 'width' | 'height'> & { file: { hash: string; mimeType: string } };
  tracks: readonly DeskTrack[];
}) {
  const { file, width, height } = asset;
  const lines = tracks.map(({ id, kind, language, label, hash }) => (
    <track
      key={id}
      kind={kind}
      srcLang={language}
      label={label}
      src={fileUrl({ hash, mimeType: 'text/vtt' })}
    />
  ));
  return asset.kind === 'video' ? (
    // oxlint-disable-next-line jsx-a11y/media-has-caption -- captions are files of the film's own, asked for at the desk
    <video
      className="film-lecture"
      controls
      playsInline
      preload="metadata"
      width={width}
      height={height}
      aria-label={words.player}
      src={fileUrl(file)}
    >
      {lines}
    </video>
  ) : (
    // oxlint-disable-next-line jsx-a11y/media-has-caption -- captions are files of the film's own, asked for at the desk
    <audio className="film-lecture" controls preload="metadata" aria-label={words.player} src={fileUrl(file)}>
      {lines}
    </audio>
  );
}
