import type { TrackKind } from '#features/newsroom/media/film-view.ts';
import type { VttProblem } from '#features/newsroom/media/web-vtt.ts';

const quoted = (text: string): string => `«\u00a0${text.slice(0, 60)}\u00a0»`;
const languages = new Intl.DisplayNames('fr', { type: 'language' });

const trackKindWords = {
  captions: 'Sous-titres pour sourds et malentendants',
  subtitles: 'Sous-titres',
  descriptions: 'Description de l’image',
} as const satisfies Record<TrackKind, string>;

const languageName = (code: string): string => languages.of(code) ?? code;

/** Films and sounds in the library. */
export const filmWords = {
  player: 'Lecture',
  facts: ({ width, height, clock, size }: { width: number; height: number; clock: string; size: string }) =>
    [width > 0 ? `${width}\u00a0×\u00a0${height} pixels` : '', clock, size].filter(Boolean).join(', '),
  tracks: 'Sous-titres',
  tracksHelp:
    'Un fichier WebVTT (.vtt) par langue. Il est relu ligne à ligne\u00a0: la première qui cloche est nommée.',
  noTracks: 'Aucun sous-titre.',
  kind: 'Nature',
  kinds: trackKindWords,
  language: 'Langue (code)',
  languageHelp: 'fr, en, ar, pt-br…',
  file: 'Fichier .vtt',
  add: 'Ajouter ces sous-titres',
  noFile: 'Choisissez un fichier .vtt.',
  tooLarge: 'Ce fichier est trop lourd pour des sous-titres\u00a0: 1\u00a0Mo au plus.',
  added: (cues: number) => `${cues}\u00a0sous-titre${cues > 1 ? 's' : ''} en place.`,
  remove: 'Retirer',
  removeOf: (label: string) => `Retirer\u00a0: ${label}`,
  removed: 'Sous-titres retirés.',
  trackLabel: (kind: TrackKind, language: string) =>
    `${languageName(language)} (${trackKindWords[kind].toLowerCase()})`,
  transcriptHelp: 'Tout ce qui est dit, et les bruits qui comptent. Demandée avant de publier.',
  noFilm: 'Seuls une vidéo ou un son ont des sous-titres.',
  unknownTrack: 'Ces sous-titres ne sont plus là.',
  vtt: (problem: VttProblem): string => {
    const at = `Ligne ${problem.line}\u00a0: `;
    switch (problem.code) {
      case 'no_header':
        return `${at}le fichier doit commencer par WEBVTT.`;
      case 'is_srt':
        return 'C’est un fichier SRT\u00a0: exportez-le en WebVTT (.vtt).';
      case 'no_cues':
        return 'Ce fichier ne contient aucun sous-titre.';
      case 'bad_time':
        return `${at}${quoted(problem.text)} n’est pas de la forme 00:00:01.000 --> 00:00:04.000.`;
      case 'ends_before':
        return `${at}ce sous-titre finit avant de commencer.`;
      case 'goes_back':
        return `${at}ce sous-titre commence avant celui qui le précède.`;
      case 'no_text':
        return `${at}ce sous-titre n’a pas de texte.`;
      case 'no_blank':
        return `${at}il manque une ligne vide avant ce sous-titre.`;
    }
  },
} as const;
