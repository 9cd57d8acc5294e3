import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { silenceRemarks } from './clean-h264.ts';

const unit = (type: number, ...body: (Buffer | number[])[]): Buffer => {
  const bytes = Buffer.concat([Buffer.from([type]), ...body.map((part) => Buffer.from(part))]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.byteLength);
  return Buffer.concat([length, bytes]);
};
const sizeOf = (length: number): number[] => [
  ...Array<number>(Math.floor(length / 255)).fill(255),
  length % 255,
];
const message = (type: number, words: Buffer): Buffer =>
  Buffer.from([type, ...sizeOf(words.byteLength), ...words]);

/** The messages of a unit, as a decoder reads them: [type, length], and whether its last byte ends it. */
function readMessages(body: Buffer): { messages: [number, number][]; isEnded: boolean } {
  const messages: [number, number][] = [];
  let at = 0;
  const number = (): number => {
    let value = 0;
    for (; body[at] === 255; at += 1) value += 255;
    return value + (body[at++] ?? Number.NaN);
  };
  while (at < body.byteLength - 1) {
    const type = number();
    const length = number();
    at += length;
    messages.push([type, length]);
  }
  return { messages, isEnded: at === body.byteLength - 1 && body[at] === 0x80 };
}

describe('remarks of H.264', () => {
  it.each([
    ['in a message of its user’s', [message(5, Buffer.from('GEHEIM 48.8584'))]],
    ['behind one that is needed', [message(6, Buffer.from([0x84])), message(5, Buffer.from('GEHEIM'))]],
    ['in a message of a kind that nobody knows', [message(200, Buffer.from('GEHEIM'))]],
    ['with escapes', [message(4, Buffer.from('GEHEIM\0\0\x03\x01'))]],
    ['whose length is not true', [Buffer.from([5, 250]), Buffer.from('GEHEIM')]],
  ])('say nothing any more %s, and every picture stays', (_name, messages) => {
    const picture = unit(0x65, Buffer.from('PICTURE'));
    const sample = Buffer.concat([unit(0x06, ...messages, [0x80]), picture]);
    const before = sample.byteLength;
    silenceRemarks(sample, 4);
    expect(sample.byteLength).toBe(before);
    expect(sample.includes('GEHEIM')).toBe(false);
    expect(sample.subarray(-picture.byteLength)).toEqual(picture);
  });

  it('of whatever length are filling that a decoder steps over', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_500 }), (length) => {
        const sample = unit(0x06, message(5, Buffer.alloc(length, 'x')), [0x80]);
        silenceRemarks(sample, 4);
        const { messages, isEnded } = readMessages(sample.subarray(5));
        expect(isEnded).toBe(true);
        expect(messages.every(([type]) => type === 3)).toBe(true);
        // No beginning of a unit is seen in it.
        expect(sample.subarray(5).includes(Buffer.from([0, 0]))).toBe(false);
      }),
      { numRuns: 400 },
    );
  });

  it('that a player needs stay as they are: times, where one may begin, how it stands', () => {
    const needed = [0, 1, 6, 47, 137].map((type) => message(type, Buffer.from('time')));
    const sample = Buffer.concat([unit(0x06, ...needed, [0x80]), unit(0x41, Buffer.from('PICTURE'))]);
    const before = Buffer.from(sample);
    silenceRemarks(sample, 4);
    expect(sample).toEqual(before);
  });

  it('in a unit that is longer than its sample are a fault of the file', () => {
    expect(() => silenceRemarks(unit(0x06, [5, 1, 1, 0x80]).subarray(0, -2), 4)).toThrow(RangeError);
  });
});
