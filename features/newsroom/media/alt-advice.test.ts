import { describe, expect, it } from 'vitest';
import { findAltFaults } from '#features/newsroom/media/alt-advice.ts';

describe('findAltFaults', () => {
  it.each<[string, string | null, ReturnType<typeof findAltFaults>]>([
    ['', null, ['empty']],
    ['  \n', 'Une légende', ['empty']],
    ['Deux pêcheurs tirent un filet sur la grève', null, []],
    ['Photo de deux pêcheurs', null, ['begins_with_picture']],
    ['Une photographie du port', null, ['begins_with_picture']],
    ['L’image montre un port', null, ['begins_with_picture']],
    ['Photographes devant le palais', null, []],
    ['Le photographe Jean Lebrun', null, []],
    ['IMG_20261124', null, ['file_name']],
    ['port-au-matin.jpg', null, ['file_name']],
    ['Le port au matin', 'le port au matin ', ['same_as_caption']],
    [`Le port ${'au matin '.repeat(20)}`, null, ['too_long']],
    [`Image du port ${'au matin '.repeat(20)}`, null, ['begins_with_picture', 'too_long']],
  ])('%j beside %j: %j', (alt, caption, faults) => expect(findAltFaults(alt, caption)).toEqual(faults));
});
