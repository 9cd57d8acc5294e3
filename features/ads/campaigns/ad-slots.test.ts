import { describe, expect, it } from 'vitest';
import {
  devices,
  isSlotName,
  mostInText,
  parseSize,
  reservedHeight,
  sizesOf,
  slotKindOf,
  slotKinds,
  textSlot,
} from './ad-slots.ts';

describe('the table of slots', () => {
  it('reserves for each screen the largest size and the label', () => {
    expect(reservedHeight('banniere-haute', 'desktop')).toBe(274);
    expect(reservedHeight('banniere-haute', 'phone')).toBe(124);
    expect(reservedHeight('colonne-droite', 'phone')).toBeNull();
    for (const kind of slotKinds)
      for (const device of devices) {
        const sizes = sizesOf(kind, device).map((size) => parseSize(size));
        for (const { height } of sizes)
          expect(height + 24).toBeLessThanOrEqual(reservedHeight(kind, device) ?? 0);
      }
  });

  it('knows its names and no other', () => {
    expect(slotKindOf('banniere-haute')).toBe('banniere-haute');
    expect(slotKindOf(textSlot(mostInText))).toBe('pave-article');
    expect(mostInText).toBe(15);
    for (const name of [
      'pave-article',
      'pave-article-0',
      'pave-article-01',
      'pave-article-16',
      'toString',
      '',
    ])
      expect(isSlotName(name), name).toBe(false);
  });
});
