import { createHash } from 'node:crypto';
import { wavHead } from '#features/newsroom/media/intake/clean-wav.ts';
import { glacierSurface } from '#prisma/seed/pictures/graphics.ts';

/** A sound of the demonstration with its file, made here of numbers. */
export type MadeSound = {
  key: string;
  title: string;
  alt: string;
  caption: string;
  transcript: string;
  data: Buffer;
  hash: string;
  mimeType: 'audio/wav';
  durationMs: number;
};

const rate = 16_000;
/** From one note to the next, and how long the last one rings. */
const [stepSeconds, ringSeconds] = [0.6, 1.8];
const hertzPerHectare = 1.6;
/** Of a glass that is struck: partials above the note, how loud, how soon they are gone. */
const partials = [
  { above: 1, loudness: 0.6, seconds: 0.7 },
  { above: 2.01, loudness: 0.25, seconds: 0.35 },
  { above: 3.9, loudness: 0.12, seconds: 0.15 },
] as const;
const strikeSeconds = 0.004;

/** One note for each reading of the glacier's surface, lower and softer as it shrinks: the chart, for the ear. */
export function glacierNotes(): MadeSound {
  const most = Math.max(...glacierSurface);
  const seconds = (glacierSurface.length - 1) * stepSeconds + ringSeconds;
  const data = toWav(Math.round(seconds * rate), (at) =>
    glacierSurface.reduce(
      (sum, hectares, note) => sum + (hectares / most) * 0.6 * strike(hectares, at - note * stepSeconds),
      0,
    ),
  );
  return {
    key: 'son-glacier',
    title: 'Cinquante ans de glacier en onze notes',
    alt: 'Onze notes de verre, de plus en plus graves et de plus en plus faibles',
    caption: 'La surface du glacier d’Aurèle, mise en sons : une note tous les cinq ans.',
    transcript: [
      'Onze notes de verre, une tous les cinq ans. Aucune parole.',
      `La première, haute et claire, est celle de ${glacierSurface[0]} hectares, il y a cinquante ans.`,
      'Les trois suivantes descendent à peine. À partir de la cinquième, chaque note est nettement plus grave et plus faible que celle d’avant.',
      `La dernière, ${glacierSurface.at(-1)} hectares, est plus basse de près de deux octaves, et s’éteint seule.`,
    ].join('\n'),
    data,
    hash: createHash('sha256').update(data).digest('hex'),
    mimeType: 'audio/wav',
    durationMs: Math.round(seconds * 1000),
  };
}

/** The note of so many hectares, this long after it was struck; silence before. */
function strike(hectares: number, after: number): number {
  if (after < 0) return 0;
  const note = 2 * Math.PI * hectares * hertzPerHectare * after;
  const rise = Math.min(1, after / strikeSeconds);
  return partials.reduce(
    (sum, { above, loudness, seconds }) =>
      sum + rise * loudness * Math.exp(-after / seconds) * Math.sin(note * above),
    0,
  );
}

/** One channel of 16 bits; `draw` answers from −1 to 1 for an instant in seconds. */
function toWav(count: number, draw: (seconds: number) => number): Buffer {
  const format = Buffer.alloc(16);
  format.writeUInt16LE(1, 0);
  format.writeUInt16LE(1, 2);
  format.writeUInt32LE(rate, 4);
  format.writeUInt32LE(rate * 2, 8);
  format.writeUInt16LE(2, 12);
  format.writeUInt16LE(16, 14);
  const samples = Buffer.alloc(count * 2);
  for (let at = 0; at < count; at += 1) {
    const value = Math.max(-1, Math.min(1, draw(at / rate)));
    samples.writeInt16LE(Math.round(value * 32_767), at * 2);
  }
  return Buffer.concat([wavHead(format, samples.byteLength), samples]);
}
