import { describe, expect, it } from 'vitest';
import { parseMediaFile } from './file-types.ts';
import { type PictureRecord, toPictureView } from './picture-view.ts';

const file = (mimeType: string, width: number) => ({
  hash: `${mimeType.slice(6)}${width}`,
  mimeType,
  width,
  height: width / 2,
});
const record: PictureRecord = {
  id: 'id',
  hash: 'original',
  mimeType: 'image/jpeg',
  width: 2000,
  height: 1000,
  isGraphic: false,
  focalY: 0.5,
  alt: 'Un pont',
  caption: 'Le pont',
  credit: 'NDM',
  files: [
    file('image/jpeg', 1600),
    file('image/avif', 800),
    file('image/jpeg', 800),
    file('image/avif', 400),
  ],
};

describe('toPictureView', () => {
  it.each([
    [{ isGraphic: true, focalY: 0.1 }, 'whole'],
    [{ isGraphic: false, focalY: 0.2 }, 'top'],
    [{ isGraphic: false, focalY: 0.5 }, 'centre'],
    [{ isGraphic: false, focalY: 0.9 }, 'bottom'],
  ])('says how a frame may cut it: %o is %s', (facts, framing) => {
    expect(toPictureView({ ...record, ...facts })?.framing).toBe(framing);
  });

  it('orders formats best first and widths upwards, and falls back to what every browser draws', () => {
    const view = toPictureView(record);
    expect(view?.sources.map(({ mimeType, srcset }) => [mimeType, srcset.map(({ width }) => width)])).toEqual(
      [
        ['image/avif', [400, 800]],
        ['image/jpeg', [800, 1600]],
      ],
    );
    expect(view?.fallbackUrl).toBe('/medias/jpeg800.jpg');
    expect([view?.width, view?.height]).toEqual([1600, 800]);
  });
  it('prefers the words of the use, an empty alt included, but never loses the credit', () => {
    expect(toPictureView(record, { alt: '', caption: 'Vu du sud', credit: '' })).toMatchObject({
      alt: '',
      caption: 'Vu du sud',
      credit: 'NDM',
    });
  });
  it('serves the original while it has no other file, and nothing of an unknown type', () => {
    expect(toPictureView({ ...record, files: [] })?.fallbackUrl).toBe('/medias/original.jpg');
    expect(toPictureView({ ...record, mimeType: 'image/svg+xml', files: [] })).toBeNull();
  });
});

describe('parseMediaFile', () => {
  it.each([
    [`${'a'.repeat(32)}.jpg`, { hash: 'a'.repeat(32), mimeType: 'image/jpeg' }],
    [`${'a'.repeat(32)}.svg`, null],
    [`../${'a'.repeat(32)}.jpg`, null],
    ['a.jpg', null],
    [`${'a'.repeat(32)}.constructor`, null],
  ])('reads %s', (name, found) => expect(parseMediaFile(name)).toEqual(found));
});
