import { expect, it } from 'vitest';
import { readLostPath } from '#lib/lost-path.ts';

it.each([
  ['/2019/03/05/le-port-de-brest-ferme.html', 'port brest ferme', ['le-port-de-brest-ferme']],
  ['/monde/le-port-ferme-1234', 'port ferme', ['le-port-ferme-1234', 'le-port-ferme']],
  ['/monde/article/1234-le-port-ferme/', 'port ferme', ['1234-le-port-ferme', 'le-port-ferme']],
  ['/le-port-ferme/feed', 'port ferme', ['le-port-ferme']],
  ['/politique/page/99', 'politique', []],
  ['/%C3%89lection%20partielle', 'élection partielle', []],
  [
    '/un_deux_trois_quatre_cinq_six_sept_huit',
    'deux trois quatre cinq six',
    ['un-deux-trois-quatre-cinq-six-sept-huit'],
  ],
  ['/nulle/part/du-tout', '', []],
  ['/corrections/01900000-0000-7000-8000-0000000c0de1', 'corrections', []],
  ['/%E0%A4%A', '', []],
  ['/', '', []],
  ['/42', '', []],
] as const)('%s says « %s »', (path, words, slugs) => {
  expect(readLostPath(path)).toEqual({ words, slugs });
});
