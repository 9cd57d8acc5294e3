import type { ReactNode } from 'react';
import { drawnLine } from '#features/newsroom/body/drawn-inline.ts';
import type { PictureViews } from '#features/newsroom/body/drawn-picture.ts';
import { bodyWords } from '#words/newsroom/body/body.ts';
import { type DrawnFilm, drawnFilm } from './film.ts';
import type { Film } from './film.ts';

/** A film or a sound in the browser's own player, with all that is said in it as text. No script is needed. */
export function FilmSite({
  block,
  pictures,
  lang,
}: {
  block: Film;
  pictures: PictureViews;
  lang?: string | undefined;
}): ReactNode {
  const drawn = drawnFilm(block, pictures, lang);
  if (!drawn) return null;
  const { film, title, caption, credit, aiLabel, clock } = drawn;
  const titleId = `film-${block.id}`;
  const name = title ? { 'aria-labelledby': titleId } : { 'aria-label': bodyWords.film[block.type] };
  return (
    <figure className={`corps-film corps-film-${block.type}`} {...name}>
      {title && (
        <p className="corps-film-titre" id={titleId}>
          {title}
        </p>
      )}
      {block.type === 'video' ? <VideoPlayer drawn={drawn} /> : <AudioPlayer drawn={drawn} />}
      {film.transcript && (
        <details className="corps-transcription">
          <summary>{bodyWords.transcript}</summary>
          {film.transcript
            .split(/\n{2,}|\n/)
            .filter((line) => line.trim())
            .map((line, at) => (
              <p key={at}>{drawnLine(line, lang)}</p>
            ))}
        </details>
      )}
      {(caption || credit || aiLabel || clock) && (
        <figcaption>
          {[caption, aiLabel, credit && bodyWords.credit(credit), clock && bodyWords.lasts(clock)]
            .filter(Boolean)
            .join(' · ')}
        </figcaption>
      )}
    </figure>
  );
}

const labelOf = ({ title, film }: DrawnFilm): string => title || bodyWords.film[film.kind];

function VideoPlayer({ drawn }: { drawn: DrawnFilm }): ReactNode {
  const { film, width, height, posterUrl } = drawn;
  const firstWords = film.tracks.findIndex(({ kind }) => kind === 'captions');
  return (
    // oxlint-disable-next-line jsx-a11y/media-has-caption -- captions are files of the film's own, asked for at the desk
    <video
      className={height > width ? 'corps-film-haut' : undefined}
      controls
      playsInline
      // Without a picture that stands for it, the browser shows its first one.
      preload={posterUrl ? 'none' : 'metadata'}
      width={width}
      height={height}
      poster={posterUrl ?? undefined}
      aria-label={labelOf(drawn)}
    >
      <source src={film.url} type={film.mimeType} />
      {film.tracks.map(({ kind, language, label, url }, at) => (
        <track
          key={url + kind}
          kind={kind}
          srcLang={language}
          label={label}
          src={url}
          default={at === firstWords}
        />
      ))}
      <a href={film.url}>{bodyWords.openFilm[film.kind]}</a>
    </video>
  );
}

function AudioPlayer({ drawn }: { drawn: DrawnFilm }): ReactNode {
  const { film } = drawn;
  return (
    // oxlint-disable-next-line jsx-a11y/media-has-caption -- captions are files of the film's own, asked for at the desk
    <audio controls preload="none" aria-label={labelOf(drawn)}>
      <source src={film.url} type={film.mimeType} />
      <a href={film.url}>{bodyWords.openFilm[film.kind]}</a>
    </audio>
  );
}
