import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, expect, it } from 'vitest';
import { type CardToDraw, cardSize } from './card-picture.ts';
import { drawCards } from './draw-cards.ts';
import { openTypesetter } from './typesetter.ts';

const folder = await mkdtemp(join(tmpdir(), 'cartes-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

const story = (
  headline: string,
  changes: Partial<Extract<CardToDraw, { kind: 'story' }>> = {},
): CardToDraw => ({
  kind: 'story',
  headline,
  label: 'Monde',
  tint: '#23459b',
  newspaper: 'Nouvelles du Monde',
  ...changes,
});
const long = 'Le conseil municipal de Roquebelle vote la fermeture progressive du barrage. '.repeat(4).trim();

const cards: Record<string, CardToDraw> = {
  'twenty characters': story('Le barrage a rompu !'),
  'three hundred characters': story(long),
  'one word of three hundred': story('W'.repeat(300)),
  quotes: story('« Non », dit-il : "<script>alert(1)</script>" & l’eau monte'),
  'right to left': story('انتخابات 2026: نتائج الجولة الأولى في باريس', { label: 'Monde arabe' }),
  'other alphabets': story('« Правда » et « Ελευθερία », « שלום »'),
  emoji: story('La canicule 🥵 s’installe 👩‍🚒 pour dix jours ☀️'),
  'nothing that we can draw': story('日本語の見出し'),
  'long names': story('Un pont', {
    label: 'Rubrique '.repeat(30),
    newspaper: 'Le Très Grand Journal '.repeat(12),
  }),
  newspaper: {
    kind: 'newspaper',
    name: 'Nouvelles du Monde',
    tagline: 'Le journal qui prend le temps',
    tints: ['#23459b', '#9a3412'],
  },
};

/** The darkest of the grey values of a part of a picture. */
async function darkestOf(data: Buffer, part: { left: number; top: number; width: number; height: number }) {
  const cut = await sharp(data).extract(part).greyscale().png().toBuffer();
  return (await sharp(cut).stats()).channels[0]?.min;
}

it.each(Object.entries(cards))('draws a card of %s: its size, its weight, its margins', async (_, card) => {
  const [drawn] = await drawCards({ folder, cards: [card] });
  expect(drawn).toMatchObject(cardSize);
  const data = await readFile(join(folder, drawn?.name ?? ''));
  expect(await sharp(data).metadata()).toMatchObject({ format: 'png', ...cardSize });
  expect(data.byteLength).toBeLessThanOrEqual(300_000);
  const { width, height } = cardSize;
  for (const edge of [
    { left: 0, top: 0, width: 64, height },
    { left: width - 64, top: 0, width: 64, height },
    { left: 0, top: 0, width, height: 48 },
    { left: 0, top: height - 16, width, height: 16 },
  ])
    expect(await darkestOf(data, edge)).toBeGreaterThan(240);
  expect(await darkestOf(data, { left: 72, top: 150, width: 1_056, height: 350 })).toBeLessThan(60);
});

it('draws the same card to the byte twice', async () => {
  const [one, other] = await drawCards({ folder, cards: [story('Deux fois'), story('Deux fois')] });
  const read = (name = '') => readFile(join(folder, name));
  expect((await read(one?.name)).equals(await read(other?.name))).toBe(true);
});

it('leaves out what no face has, and nothing else', async () => {
  const { drawable, measure } = await openTypesetter();
  expect(drawable('La canicule 🥵 s’installe ☀️ ici', 'headline')).toBe('La canicule s’installe ici');
  expect(drawable('Erdoğan, Škoda, Zürich, Œuvre, ﬁn', 'headline')).toContain(
    'Erdoğan, Škoda, Zürich, Œuvre',
  );
  expect(measure('12\u202f500', 'headline')).toBeLessThan(measure('12 500', 'headline'));
});
