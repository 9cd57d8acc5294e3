import { describe, expect, it } from 'vitest';
import { parseMediaFile } from './file-types.ts';
import { automaticRegion, type CropRatio, ratioValues, regionKey } from './crops.ts';
import { croppedView, largestUrl, type PictureRecord, toPictureView } from './picture-view.ts';

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
  dominantColor: '#2a6f97',
  focalX: 0.5,
  focalY: 0.5,
  alt: 'Un pont',
  isDecorative: false,
  cropFiles: [],
  caption: 'Le pont',
  credit: 'NDM',
  digitalSourceType: null,
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

  it('says the colour to draw meanwhile, of a photograph alone', () => {
    expect(toPictureView(record)?.dominantColor).toBe('#2a6f97');
    for (const facts of [{ isGraphic: true }, { dominantColor: null }])
      expect(toPictureView({ ...record, ...facts })).not.toHaveProperty('dominantColor');
  });

  it('says when a machine made it, in whole or in part, and of nothing else', () => {
    const told = (digitalSourceType: string) => toPictureView({ ...record, digitalSourceType })?.aiOrigin;
    expect(told('trainedAlgorithmicMedia')).toBe('generated');
    expect(told('compositeWithTrainedAlgorithmicMedia')).toBe('composite');
    expect(toPictureView({ ...record, digitalSourceType: 'digitalCapture' })).not.toHaveProperty('aiOrigin');
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
  it('serves a public file of its own when there is no other, never a master, nothing of an unknown type', () => {
    expect(toPictureView({ ...record, files: [] })?.fallbackUrl).toBe('/medias/original.jpg');
    expect(toPictureView({ ...record, hash: null, files: [] })).toBeNull();
    expect(toPictureView({ ...record, mimeType: 'image/svg+xml', files: [] })).toBeNull();
  });
});

const region = (crop: CropRatio) => regionKey(automaticRegion(record, crop));
const part = (crop: CropRatio, width: number, at = region(crop)) => ({
  ...file('image/webp', width),
  hash: `${crop}-${width}-${at}`,
  height: Math.round(width / ratioValues[crop]),
  crop,
  region: at,
});

describe('croppedView', () => {
  const own = { x: 4_000, y: 0, width: 5_000, height: 10_000 };
  const cropFiles = [part('1:1', 640), part('1:1', 320), part('1:1', 480, regionKey(own))];

  it('draws the part that follows the focal point, with its own size', () => {
    const view = toPictureView({ ...record, cropFiles });
    const square = view && croppedView(view, '1:1');
    expect(square?.sources.map(({ srcset }) => srcset.map(({ width }) => width))).toEqual([[320, 640]]);
    expect([square?.width, square?.height, square?.alt]).toEqual([640, 640, 'Un pont']);
  });
  it('draws the part of this use, and the automatic one until its files are made', () => {
    const view = toPictureView({ ...record, cropFiles }, { crops: { '1:1': own } });
    expect(view && croppedView(view, '1:1')?.width).toBe(480);
    const waiting = toPictureView({ ...record, cropFiles: cropFiles.slice(0, 2) }, { crops: { '1:1': own } });
    expect(waiting && croppedView(waiting, '1:1')?.width).toBe(640);
  });
  it('stays with the part that followed the focal point until the files of the moved one are made', () => {
    const moved = { ...record, focalX: 0.1, cropFiles };
    const waiting = toPictureView(moved);
    expect(waiting && croppedView(waiting, '1:1')?.width).toBe(640);
    const today = regionKey(automaticRegion(moved, '1:1'));
    const followed = toPictureView({ ...moved, cropFiles: [...cropFiles, part('1:1', 160, today)] });
    expect(followed && croppedView(followed, '1:1')?.width).toBe(160);
  });
  it('has nothing for a ratio without files, for parts that others drew alone, and for a graphic', () => {
    const view = toPictureView({ ...record, cropFiles });
    expect(view && croppedView(view, '16:9')).toBeNull();
    const small = regionKey({ ...own, width: 2_500, height: 5_000 });
    const drawn = toPictureView({ ...record, cropFiles: [part('1:1', 240, small)] });
    expect(drawn && croppedView(drawn, '1:1')).toBeNull();
    const graphic = toPictureView({ ...record, isGraphic: true, cropFiles });
    expect(graphic && croppedView(graphic, '1:1')).toBeNull();
  });
  it('gives networks the card once it is made', () => {
    const made = toPictureView({ ...record, cropFiles: [part('card', 1_200)] });
    expect(made && croppedView(made, 'card')?.fallbackUrl).toContain('card-1200');
    const whole = toPictureView(record);
    expect(whole && croppedView(whole, 'card')).toBeNull();
    expect(whole?.fallbackUrl).toBe('/medias/jpeg800.jpg');
  });
  it('leads whoever enlarges it to the widest file that is no AVIF', () => {
    const view = toPictureView(record);
    expect(view && largestUrl(view)).toBe('/medias/jpeg1600.jpg');
  });
});

describe('the words of a use', () => {
  it('are read out of nobody when the use says so, or the asset and the use says nothing else', () => {
    const asset = { ...record, isDecorative: true };
    expect(toPictureView(asset)?.alt).toBe('');
    expect(toPictureView(asset, { alt: 'Le pont vu du quai' })?.alt).toBe('Le pont vu du quai');
    expect(toPictureView(record, { isDecorative: true, alt: 'Un pont' })?.alt).toBe('');
  });
  it('print the credit of the asset under an empty caption', () => {
    expect(toPictureView({ ...record, caption: null }, { caption: '' })).toMatchObject({
      caption: '',
      credit: 'NDM',
    });
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
