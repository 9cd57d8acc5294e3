import { describe, expect, it } from 'vitest';
import { filmWords } from '#words/newsroom/media/media-film.ts';
import { readVtt } from './web-vtt.ts';

const whole = `WEBVTT - Entretien

NOTE tourné chez M. X, 12 rue du Port

STYLE
::cue { background: url(https://ailleurs.example/x) }

1
00:01.000 --> 00:04.000 align:start onclick:alert(1)
Bonjour.

00:00:04.000 --> 00:00:06.500
<v Camille>Le port
est fermé.
`;
const sentence = (text: string) => {
  const read = readVtt(text);
  return 'problem' in read ? filmWords.vtt(read.problem) : null;
};

describe('readVtt', () => {
  it('keeps the cues alone, without notes, styles or settings of its own making', () => {
    expect(readVtt(`\ufeff${whole.replaceAll('\n', '\r\n')}`)).toEqual({
      cues: 2,
      vtt: 'WEBVTT\n\n00:01.000 --> 00:04.000 align:start\nBonjour.\n\n00:00:04.000 --> 00:00:06.500\n<v Camille>Le port\nest fermé.\n',
    });
  });

  it.each([
    ['', 'Ligne 1\u00a0: le fichier doit commencer par WEBVTT.'],
    ['1\n00:00:01,000 --> 00:00:02,000\nOui.', 'C’est un fichier SRT\u00a0: exportez-le en WebVTT (.vtt).'],
    ['WEBVTT\n\nNOTE rien', 'Ce fichier ne contient aucun sous-titre.'],
    [
      'WEBVTT\n\n00:01 --> 00:02\nOui.',
      'Ligne 3\u00a0: «\u00a000:01 --> 00:02\u00a0» n’est pas de la forme 00:00:01.000 --> 00:00:04.000.',
    ],
    [
      'WEBVTT\n\n1\nOui.',
      'Ligne 4\u00a0: «\u00a0Oui.\u00a0» n’est pas de la forme 00:00:01.000 --> 00:00:04.000.',
    ],
    ['WEBVTT\n\n00:02.000 --> 00:01.000\nOui.', 'Ligne 3\u00a0: ce sous-titre finit avant de commencer.'],
    [
      'WEBVTT\n\n00:02.000 --> 00:03.000\nOui.\n\n00:01.000 --> 00:02.000\nNon.',
      'Ligne 6\u00a0: ce sous-titre commence avant celui qui le précède.',
    ],
    ['WEBVTT\n\n00:01.000 --> 00:02.000\n\nOui.', 'Ligne 3\u00a0: ce sous-titre n’a pas de texte.'],
    [
      'WEBVTT\n\n00:01.000 --> 00:02.000\nOui.\n00:02.000 --> 00:03.000\nNon.',
      'Ligne 5\u00a0: il manque une ligne vide avant ce sous-titre.',
    ],
  ])('names the line of %j', (text, said) => expect(sentence(text)).toBe(said));
});
