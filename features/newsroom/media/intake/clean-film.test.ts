import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mp3, mp4, ogg, secret, wav, webm } from '#tests/factories/films.ts';
import { cleanFilm, sniffFilmFile } from './clean-film.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'film-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function clean(bytes: Buffer) {
  const [source, target] = [join(folder, 'source'), join(folder, 'target')];
  await writeFile(source, bytes);
  const type = await sniffFilmFile(source);
  if (!type) return { type, answer: null, file: Buffer.alloc(0) };
  const answer = await cleanFilm({ source, target, type });
  return { type, answer, file: await readFile(target) };
}

describe('what plays of a film or a sound, and nothing else', () => {
  it.each([
    ['MP4', mp4(), { type: 'video/mp4', width: 640, height: 360, durationMs: 2_000 }],
    [
      'MP4 held upright',
      mp4({ isTurned: true }),
      { type: 'video/mp4', width: 360, height: 640, durationMs: 2_000 },
    ],
    [
      'MP4 of sound alone',
      mp4({ hasVideo: false }),
      { type: 'audio/mp4', width: 0, height: 0, durationMs: 2_000 },
    ],
    [
      'M4A',
      mp4({ brand: 'M4A ', hasVideo: false }),
      { type: 'audio/mp4', width: 0, height: 0, durationMs: 2_000 },
    ],
    ['WebM', webm(), { type: 'video/webm', width: 640, height: 360, durationMs: 2_000 }],
    [
      'WebM as recorded',
      webm({ isLive: true }),
      { type: 'video/webm', width: 640, height: 360, durationMs: 2_000 },
    ],
    ['MP3', mp3(), { type: 'audio/mpeg', width: 0, height: 0, durationMs: 2_612 }],
    ['WAV', wav(), { type: 'audio/wav', width: 0, height: 0, durationMs: 2_000 }],
    ['WAV at length', wav({ isLong: true }), { type: 'audio/wav', width: 0, height: 0, durationMs: 2_000 }],
    [
      'WAV that was cut off',
      wav({ isCutOff: true }),
      { type: 'audio/wav', width: 0, height: 0, durationMs: 2_000 },
    ],
    ['Ogg', ogg(), { type: 'audio/ogg', width: 0, height: 0, durationMs: 2_000 }],
  ])('%s', async (_name, bytes, expected) => {
    expect(bytes.includes(secret)).toBe(true);
    const { answer, file } = await clean(bytes);
    expect(answer).toEqual(expected);
    expect(file.includes('GEHEIM')).toBe(false);
    expect(file.includes('48.8584')).toBe(false);
    // The dates of a device's clock.
    expect(file.includes(Buffer.from([0xd1, 0xd1, 0xd1, 0xd1]))).toBe(false);
  });

  it('keeps samples at their places', async () => {
    const bytes = mp4();
    const { file } = await clean(bytes);
    expect(file.byteLength).toBe(bytes.byteLength);
    for (const sample of ['PICTURE-ONE', 'time', 'PICTURE-TWO', 'SOUND-ONE'])
      expect(file.indexOf(sample)).toBe(bytes.indexOf(sample));
  });

  it('renumbers the pages of an Ogg and makes their sums again', async () => {
    const { file } = await clean(ogg());
    const pages: number[] = [];
    for (let at = file.indexOf('OggS'); at >= 0; at = file.indexOf('OggS', at + 1))
      pages.push(file.readUInt32LE(at + 18));
    expect(pages).toEqual([0, 1, 2, 3]);
    expect((await clean(file)).file.equals(file)).toBe(true);
  });

  it('comes out the same a second time', async () => {
    for (const bytes of [mp4(), webm(), webm({ isLive: true }), mp3(), wav(), wav({ isLong: true })]) {
      const { file } = await clean(bytes);
      expect((await clean(file)).file.equals(file)).toBe(true);
    }
  });

  it.each([
    ['HEVC', mp4({ videoCodec: 'hvc1' }), 'unplayable'],
    ['in fragments', mp4({ isFragmented: true }), 'unplayable'],
    ['WebM of another codec', webm({ codec: 'V_MPEG4/ISO/AVC' }), 'unplayable'],
    ['MP3 of two frames', mp3(2), 'unplayable'],
    ['WAV of another code (ADPCM)', wav({ format: 2 }), 'unplayable'],
    ['WAV cut short', wav().subarray(0, 9_000), 'truncated'],
    ['WAV of nothing', wav().subarray(0, 40), 'unplayable'],
    ['cut off', mp4().subarray(0, mp4().indexOf('PICTURE-TWO')), 'unreadable'],
    ['WebM cut off', webm().subarray(0, webm().indexOf('PICTURE-ONE')), 'truncated'],
    ['Ogg cut off', ogg().subarray(0, ogg().byteLength - 3), 'unreadable'],
    [
      'a box longer than the file',
      Buffer.concat([mp4(), Buffer.from([0x7f, 0xff, 0xff, 0xff]), Buffer.from('mdat')]),
      'unreadable',
    ],
  ])('refuses %s', async (_name, bytes, refusal) => expect((await clean(bytes)).answer).toEqual({ refusal }));

  it('never fails otherwise than by a refusal, whatever byte is wrong', async () => {
    const odd: unknown[] = [];
    for (const whole of [mp4(), webm(), ogg(), mp3(12), wav()])
      for (let at = 0; at < Math.min(whole.byteLength, 1_200); at += 41) {
        const spoilt = Buffer.from(whole);
        spoilt[at] = (spoilt[at] ?? 0) ^ 0xff;
        const { answer } = await clean(spoilt);
        if (answer && !('refusal' in answer) && !(answer.durationMs >= 0)) odd.push(answer);
      }
    expect(odd).toEqual([]);
  });

  it('knows nothing else: pictures, QuickTime, pages', async () => {
    for (const bytes of [
      mp4({ brand: 'heic' }),
      mp4({ brand: 'qt  ' }),
      Buffer.from('<html>'),
      Buffer.from('\x89PNG'),
    ])
      expect((await clean(bytes)).type).toBeNull();
  });
});
