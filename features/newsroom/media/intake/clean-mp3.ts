import type { FileHandle } from 'node:fs/promises';
import type { CleanedFilm } from '#features/newsroom/media/intake/cleaned-film.ts';
import { FileWindow } from '#features/newsroom/media/intake/file-window.ts';
import type { UploadRefusal } from '#features/newsroom/media/uploads.ts';

/** kbit/s of layer III by index: of MPEG 1, and of MPEG 2 and 2.5. */
const rates1 = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
const rates2 = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
const frequencies: Readonly<Record<number, readonly number[]>> = {
  3: [44_100, 48_000, 32_000],
  2: [22_050, 24_000, 16_000],
  0: [11_025, 12_000, 8_000],
};

type Frame = { length: number; seconds: number };

/** The frame that these four bytes begin; null when they begin none. */
function frameAt(head: Buffer): Frame | null {
  if (head.byteLength < 4) return null;
  const bits = head.readUInt32BE(0);
  const version = (bits >>> 19) & 3;
  const rate = (version === 3 ? rates1 : rates2)[(bits >>> 12) & 15];
  const frequency = frequencies[version]?.[(bits >>> 10) & 3];
  const isLayer3 = bits >>> 21 === 0x7ff && ((bits >>> 17) & 3) === 1;
  if (!isLayer3 || !rate || !frequency) return null;
  const samples = version === 3 ? 1152 : 576;
  const length = Math.floor((samples / 8) * ((rate * 1000) / frequency)) + ((bits >>> 9) & 1);
  return { length, seconds: samples / frequency };
}

/** Frames to be there, and bytes between them that are neither frame nor tag. */
const leastFrames = 10;
const mostStray = 1_000_000;

/** Copies the frames of an MP3 alone: tags before, behind and between them (names, pictures, private data) stay out. */
export async function cleanMp3(
  source: FileHandle,
  target: FileHandle,
  size: number,
): Promise<CleanedFilm | { refusal: UploadRefusal }> {
  const window = new FileWindow(source, size);
  const held: Buffer[] = [];
  let heldBytes = 0;
  let frames = 0;
  let seconds = 0;
  let stray = 0;
  const flush = async (): Promise<void> => {
    await target.write(Buffer.concat(held));
    held.length = 0;
    heldBytes = 0;
  };
  for (let at = 0; at + 4 <= size; ) {
    const frame = frameAt(await window.at(at, 4));
    if (!frame || !(await isFollowed(window, at + frame.length))) {
      const tag = await tagLength(window, at);
      if (tag === 1) stray += 1;
      at += tag;
      if (stray > mostStray) return { refusal: 'unreadable' };
      continue;
    }
    held.push(Buffer.from(await window.at(at, frame.length)));
    heldBytes += frame.length;
    frames += 1;
    seconds += frame.seconds;
    at += frame.length;
    if (heldBytes > 1_000_000) await flush();
  }
  await flush();
  if (frames < leastFrames) return { refusal: 'unplayable' };
  return { type: 'audio/mpeg', width: 0, height: 0, durationMs: Math.round(seconds * 1000) };
}

/** A frame is one when another begins behind it, or a tag, or the file ends. */
async function isFollowed(window: FileWindow, at: number): Promise<boolean> {
  if (at >= window.size) return at === window.size;
  const head = await window.at(at, 8);
  return frameAt(head) !== null || /^(TAG|ID3|APETAGEX|LYRICS)/.test(head.toString('latin1'));
}

/** Bytes to step over where no frame begins: a whole ID3v2 or APE tag, else one byte. */
async function tagLength(window: FileWindow, at: number): Promise<number> {
  const head = await window.at(at, 32);
  const name = head.toString('latin1', 0, 8);
  if (name.startsWith('ID3') && head.byteLength >= 10) {
    const [a = 0, b = 0, c = 0, d = 0] = head.subarray(6, 10);
    return 10 + ((a & 127) << 21) + ((b & 127) << 14) + ((c & 127) << 7) + (d & 127);
  }
  if (name.startsWith('TAG')) return 128;
  return name === 'APETAGEX' && head.byteLength >= 16 ? 32 + head.readUInt32LE(12) : 1;
}
