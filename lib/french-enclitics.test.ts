import { describe, expect, it } from 'vitest';
import { splitEnclitics } from './french-enclitics.ts';

const seen = (text: string): string =>
  splitEnclitics(text)
    .map((part) => (part.isHeld ? `[${part.text}]` : part.text))
    .join('');

describe('splitEnclitics', () => {
  it.each([
    ['Pourquoi a-t-il plu ?', 'Pourquoi a[-t-il] plu ?'],
    ['Qu’en pensent-elles, demande-t-on.', 'Qu’en pensent[-elles], demande[-t-on].'],
    ['est-ce celui-ci, cette année-là ?', 'est[-ce] celui[-ci], cette année[-là] ?'],
    ['Vas-y, dis-moi', 'Vas[-y], dis[-moi]'],
    ['FAUT-IL', 'FAUT[-IL]'],
    ['Saint-Brieuc, là-bas, vis-à-vis, c’est-à-dire', 'Saint-Brieuc, là-bas, vis-à-vis, c’est-à-dire'],
    ['mi-ce-que, de 1-2, -il', 'mi-ce-que, de 1-2, -il'],
    ['sans trait', 'sans trait'],
    ['', ''],
  ])('%j is held as %j', (text, held) => {
    expect(seen(text)).toBe(held);
    expect(
      splitEnclitics(text)
        .map((part) => part.text)
        .join(''),
    ).toBe(text);
  });
});
