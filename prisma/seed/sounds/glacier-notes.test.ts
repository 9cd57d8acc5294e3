import { expect, it } from 'vitest';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cleanFilm, sniffFilmFile } from '#features/newsroom/media/intake/clean-film.ts';
import { glacierNotes } from './glacier-notes.ts';

/** How often the sound goes through zero upwards within a tenth of a second: its note, roughly, in hertz. */
function noteAt(data: Buffer, seconds: number): number {
  const from = 44 + Math.round(seconds * 16_000) * 2;
  let rises = 0;
  for (let at = from; at < from + 3_200; at += 2)
    if (data.readInt16LE(at) < 0 && data.readInt16LE(at + 2) >= 0) rises += 1;
  return rises * 10;
}

it('is a sound as the library takes it, never too loud, whose notes go down', async () => {
  const sound = glacierNotes();
  const folder = await mkdtemp(join(tmpdir(), 'notes-'));
  const [source, target] = [join(folder, 'source'), join(folder, 'target')];
  await writeFile(source, sound.data);
  expect(await sniffFilmFile(source)).toBe('audio/wav');
  const cleaned = await cleanFilm({ source, target, type: 'audio/wav' });
  expect(cleaned).toMatchObject({ type: 'audio/wav', durationMs: sound.durationMs });
  expect((await readFile(target)).equals(sound.data)).toBe(true);
  await rm(folder, { recursive: true });
  let loudest = 0;
  for (let at = 44; at < sound.data.byteLength; at += 2)
    loudest = Math.max(loudest, Math.abs(sound.data.readInt16LE(at)));
  expect(loudest).toBeGreaterThan(10_000);
  expect(loudest).toBeLessThan(32_767);
  expect(noteAt(sound.data, 0.3)).toBeGreaterThan(500);
  expect(noteAt(sound.data, 6.8)).toBeLessThan(300);
});
