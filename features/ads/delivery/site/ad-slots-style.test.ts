import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  type Device,
  deviceFrom,
  devices,
  labelHeight,
  parseSize,
  type SlotKind,
  sizesOf,
  slotKinds,
} from '#features/ads/campaigns/ad-slots.ts';

const css = readFileSync(new URL('./ad-slots.css', import.meta.url), 'utf8');
const classOf: Record<SlotKind, string> = {
  'banniere-haute': 'pub-haut',
  'pave-article': 'pub-pave',
  'colonne-droite': 'pub-colonne',
  'entre-rubriques-une': 'pub-entre',
  'mobile-bas': 'pub-bas',
};

/** The rules of the style sheet that hold from a width of the window on. */
const sheetFrom: Record<Device, string> = {
  phone: css.replaceAll(/@(?:media|supports|container)[^{]*\{[\s\S]*?\n\}/g, ''),
  tablet: mediaFrom(deviceFrom.tablet),
  desktop: mediaFrom(deviceFrom.desktop),
};
function mediaFrom(width: number): string {
  const blocks = css.matchAll(new RegExp(`@media \\(min-width: ${width}px\\) \\{\\n([\\s\\S]*?)\\n\\}`, 'g'));
  return [...blocks].map(([, block]) => block).join('\n');
}

/** What a slot keeps on a screen by the style sheet, in CSS pixels: what is said for it, or for the next smaller one. */
function keptOn(kind: SlotKind, device: Device): { width: number; height: number } {
  const valueOf = (name: string): number => {
    for (const from of devices.slice(0, devices.indexOf(device) + 1).toReversed()) {
      const found = new RegExp(`\\.${classOf[kind]} \\{[^}]*--pub-${name}: (\\d+)px`).exec(sheetFrom[from]);
      if (found) return Number(found[1]);
    }
    return Number.NaN;
  };
  return { width: valueOf('largeur'), height: valueOf('hauteur') };
}

describe('the style sheet of advertisements', () => {
  it('keeps the largest size of each slot on each screen, and the line of the label', () => {
    for (const kind of slotKinds)
      for (const device of devices) {
        const [largest] = sizesOf(kind, device);
        if (largest) expect(keptOn(kind, device), `${kind}, ${device}`).toEqual(parseSize(largest));
      }
    expect(css).toContain(`--pub-mention: ${labelHeight / 16}rem`);
  });

  it('tells screens apart where serving does', () => {
    const { tablet, desktop } = deviceFrom;
    const screens: Record<Device, string> = {
      phone: `(max-width: ${tablet - 0.02}px)`,
      tablet: `(min-width: ${tablet}px) and (max-width: ${desktop - 0.02}px)`,
      desktop: `(min-width: ${desktop}px)`,
    };
    for (const device of devices)
      expect(css).toContain(
        `@media ${screens[device]} {\n  [data-pub-ecrans]:not([data-pub-ecrans~="${device}"]) {\n    display: none;`,
      );
    // A place at the foot of a telephone's window, and nowhere else.
    expect(mediaFrom(tablet)).toMatch(/\.pub-bas \{\s*display: none;/);
  });
});
