import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayName } from '#features/house/accounts/accounts.schema.ts';
import { isReservedName, nameKeyOf } from '#features/house/accounts/display-name.ts';

const accepted = (name: string): string | null => displayName.safeParse(name).data ?? null;

describe('a display name', () => {
  it.each([
    'Camille Roy',
    'Jean-Pierre D’Ormesson',
    'Élodie 69',
    'J.-P. Martin',
    'Мария',
    'Νίκος',
    '佐藤',
    'Łukasz Żółć',
  ])('takes « %s »', (name) => expect(accepted(name)).toBe(name));

  it.each([
    ['a', 'too short'],
    ['12345', 'no letters'],
    ['x'.repeat(41), 'too long'],
    ['Mаria', 'a Cyrillic letter among Latin ones'],
    ['ᴀᴅᴍɪɴ', 'small capitals'],
    ['Z̸̡a̷͢ĺ̵̛g̷̀͝o̴', 'piled marks'],
    ['<b>Bob</b>', 'markup'],
    ['www.gagnez-gros.example', 'an address of the web'],
    ['Bob 😀', 'pictures'],
    ['   ', 'nothing'],
  ])('refuses « %s »: %s', (name) => expect(accepted(name)).toBeNull());

  it('is cleaned of what is not seen', () => {
    expect(accepted(' Cam\u202eille\u200b \n Roy ')).toBe('Cam ille Roy');
    expect(accepted('\uff23amille')).toBe('Camille');
  });
});

describe('the key of a name', () => {
  it.each([
    ['Camille Roy', 'CAMILLE  ROY'],
    ['Élodie', 'elodie'],
    ['Camille', 'Camil1e'],
    ['Bob', 'B0b'],
    ['Marie', 'Marıe'],
    ['Сергей', 'Cергей'],
    ['Barney', 'Bamey'],
    ['Jean-Luc', 'jean luc'],
  ])('« %s » is « %s »', (one, other) => expect(nameKeyOf(one)).toBe(nameKeyOf(other)));

  it('tells different names apart', () => {
    expect(nameKeyOf('Camille Roy')).not.toBe(nameKeyOf('Camille Roux'));
  });

  it('is there for any text, and no longer when it is taken twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (name) => {
        expect(nameKeyOf(nameKeyOf(name)).length).toBeLessThanOrEqual(nameKeyOf(name).length);
      }),
    );
  });

  it('takes a long one in a moment', () => {
    const start = process.threadCpuUsage();
    accepted('a'.repeat(100_000));
    nameKeyOf('rnvv'.repeat(25_000));
    expect(process.threadCpuUsage(start).user / 1_000).toBeLessThan(200);
  });
});

describe('a reserved name', () => {
  it.each([
    'Admin',
    'Adm1n',
    'admin 42',
    'La Rédaction',
    'laredaction',
    'Modérateur',
    'Modo',
    'Bob le modérateur',
    'Rédacteur en chef',
    'ADMINISTRATRICE',
    'L’Essai',
    'Auteur de l’article',
  ])('« %s » is', (name) => expect(isReservedName(name, 'L’Essai')).toBe(true));

  it.each(['Badminton', 'Camille Roy', 'Un lecteur', 'Modeste', 'Réda Ctionnaire', 'Essai 1a2b'])(
    '« %s » is not',
    (name) => expect(isReservedName(name, 'L’Essai')).toBe(false),
  );
});
