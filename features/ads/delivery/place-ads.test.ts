import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '#features/newsroom/body/body.ts';
import { plainInline } from '#features/newsroom/body/inline.ts';
import { mostInText } from '#features/ads/campaigns/ad-slots.ts';
import { adRoomOf, placeAds, placeColumnAd } from './place-ads.ts';

const shownId = '01990000-0000-7000-8000-0000000000aa';
const goneId = '01990000-0000-7000-8000-0000000000bb';
const kinds = ['p', 'h', 'e', 'l', 'i', 'w', 'q', 'r', 'g', 'a', 'd', 't'] as const;
type Letter = (typeof kinds)[number];

/** p a paragraph, h a heading, e an embed, l a list, i a picture, w a wide one, q a pull quote, r « Lire aussi », g one that is gone, a « : », d a dialogue, t a rule. */
function toBlock(letter: Letter, at: number): Block {
  const id = `b${at}`;
  switch (letter) {
    case 'h':
      return { id, type: 'subheading', level: 2, content: plainInline('Intertitre') };
    case 'e':
      return { id, type: 'embed', url: 'https://exemple.fr/v', provider: 'link' };
    case 'l':
      return { id, type: 'list', ordered: false, items: [plainInline('un')] };
    case 'i':
    case 'w':
      return { id, type: 'picture', assetId: shownId, width: letter === 'w' ? 'wide' : 'measure' };
    case 'q':
      return { id, type: 'pullQuote', content: plainInline('Une phrase.') };
    case 'r':
    case 'g':
      return { id, type: 'relatedLink', articleId: letter === 'r' ? shownId : goneId };
    case 't':
      return { id, type: 'divider' };
    default:
      return { id, type: 'paragraph', content: plainInline(words[letter]) };
  }
}

const words: Record<'p' | 'a' | 'd', string> = {
  p: `${'Le pont de Roquebelle rouvre. '.repeat(14)}`.trim(),
  a: 'Ce qu’il faut retenir : ',
  d: '— Vous y croyez ?',
};

const bodyOf = (letters: string) => ({
  version: 1 as const,
  blocks: [...letters].map((letter, at) => toBlock(letter as Letter, at)),
});
const shownPins = new Set([shownId]);
const placed = (letters: string, taken: readonly string[] = []) =>
  placeAds({ body: bodyOf(letters), taken: new Set(taken), shownPins });
const beside = (letters: string) =>
  placeColumnAd({ body: bodyOf(letters), shownPins, places: placed(letters) });

describe('advertisements in a text', () => {
  it('begin after four blocks, come every six, and never stand before the last', () => {
    expect(placed('pppp')).toEqual([]);
    expect(placed('ppppp')).toEqual([]);
    expect(placed('pppppp')).toEqual(['b4']);
    expect(placed('p'.repeat(18))).toEqual(['b4', 'b10', 'b16']);
  });

  it('wait for two paragraphs in a row', () => {
    expect(placed('pppphpppp')).toEqual(['b6']);
    expect(placed('pppprppp')).toEqual(['b6']);
    expect(placed('ppppgppp')).toEqual(['b5']);
    expect(placed('pppaphpp')).toEqual([]);
    expect(placed('ppppdddpp')).toEqual(['b7']);
  });

  it('keep away from what is inserted', () => {
    expect(placed('pppppppp', ['b4'])).toEqual(['b6']);
    expect(placed('pppppppp', ['b5'])).toEqual([]);
  });

  it('follow the rules in every text', () => {
    const letter = fc.oneof({ weight: 6, arbitrary: fc.constant<Letter>('p') }, fc.constantFrom(...kinds));
    const texts = fc.array(letter, { maxLength: 140 });
    fc.assert(
      fc.property(texts, fc.array(fc.nat({ max: 139 }), { maxLength: 3 }), (letters, inserted) => {
        const body = bodyOf(letters.join(''));
        const taken = new Set(inserted.map((at) => `b${at}`));
        const drawn = body.blocks.filter(
          (block) => block.type !== 'relatedLink' || shownPins.has(block.articleId),
        );
        const at = placeAds({ body, taken, shownPins }).map((id) =>
          drawn.findIndex((block) => block.id === id),
        );
        expect(at.length).toBeLessThanOrEqual(mostInText);
        for (const [order, index] of at.entries()) {
          expect(index).toBeGreaterThanOrEqual(order === 0 ? 4 : (at[order - 1] ?? 0) + 6);
          expect(index).toBeLessThan(drawn.length - 1);
          expect([drawn[index - 1]?.type, drawn[index]?.type]).toEqual(['paragraph', 'paragraph']);
          for (const near of [index - 1, index, index + 1])
            expect(taken.has(drawn[near]?.id ?? '')).toBe(false);
        }
      }),
    );
  });

  it('are fifteen at most', () => {
    expect(placed('p'.repeat(300))).toHaveLength(mostInText);
  });
});

describe('the advertisement beside a text', () => {
  it('begins beside the first block of the first stretch that is high enough', () => {
    expect(beside('pppppp')).toBe('b1');
    expect(beside('ppwpppppp')).toBe('b5');
    expect(beside('pipqprpp')).toBe('b1');
  });

  it('is absent where wide things come too soon', () => {
    expect(beside('ppp')).toBeNull();
    expect(beside('ppepphwpp')).toBeNull();
    expect(beside('aaaaaaaa')).toBeNull();
  });

  const alone = (blocks: Block[], places: readonly string[] = []) =>
    placeColumnAd({ body: { version: 1, blocks }, shownPins, places });
  /** A paragraph of so many letters, which no space breaks. */
  const long = (id: string, letters: number): Block => ({
    id,
    type: 'paragraph',
    content: plainInline('m'.repeat(letters)),
  });
  const blocksOf = (letters: string): Block[] => bodyOf(letters).blocks;

  it('needs 648 pixels: 72 letters in a line of 27, and 20 between two blocks', () => {
    expect(alone([long('b0', 11 * 72), long('b1', 11 * 72)])).toBeNull();
    expect(alone([long('b0', 11 * 72), long('b1', 11 * 72 + 1)])).toBe('b1');
    expect(
      alone([long('b0', 5 * 72), long('b1', 5 * 72), long('b2', 6 * 72), long('b3', 5 * 72)]),
    ).toBeNull();
    expect(alone([long('b0', 5 * 72), long('b1', 5 * 72), long('b2', 6 * 72), long('b3', 6 * 72)])).toBe(
      'b1',
    );
  });

  it('counts each line of a list, and nothing for what is no text', () => {
    const items = Array.from({ length: 23 }, () => plainInline('un'));
    expect(alone([{ id: 'b0', type: 'list', ordered: false, items }, long('b1', 1)])).toBe('b1');
    expect(alone(blocksOf('hhhhhhhh'))).toBeNull();
  });

  it.each<[string, Letter]>([
    ['heading', 'h'],
    ['list', 'l'],
    ['picture of the column’s width', 'i'],
    ['sentence set apart', 'q'],
    ['« Lire aussi »', 'r'],
    ['rule', 't'],
  ])('goes on beside a %s', (_name, letter) => {
    expect(alone(blocksOf(`pp${letter}pp`))).toBe('b1');
  });

  it('goes on beside a quotation', () => {
    const quotation: Block = { id: 'b2', type: 'quotation', paragraphs: [plainInline('Oui.')] };
    expect(alone(blocksOf('ppppp').with(2, quotation))).toBe('b1');
  });

  it.each<[string, Letter]>([
    ['embed', 'e'],
    ['wide picture', 'w'],
  ])('begins anew behind an %s, which may reach into its place', (_name, letter) => {
    expect(alone(blocksOf(`pp${letter}pp`))).toBeNull();
    expect(alone(blocksOf(`pp${letter}pppp`))).toBe('b4');
    expect(alone([long('b0', 40 * 72), ...blocksOf(`.${letter}p`).slice(1)])).toBeNull();
  });

  it('begins anew with another advertisement, and takes no notice of what is not drawn', () => {
    expect(alone(blocksOf('pppppp'), ['b2'])).toBe('b3');
    expect(alone(blocksOf('ppppp'), ['b2'])).toBeNull();
    expect(alone(blocksOf('gpppp'))).toBe('b2');
  });

  it('has nothing but columns beside it, for as long as it is high', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...kinds), { maxLength: 60 }), (letters) => {
        const blocks = bodyOf(letters.join('')).blocks.filter(
          (block) => block.type !== 'relatedLink' || shownPins.has(block.articleId),
        );
        const next = beside(letters.join(''));
        if (next === null) return;
        const places = placed(letters.join('')).filter((id) => id !== next);
        let letterCount = 0;
        for (const block of blocks.slice(blocks.findIndex(({ id }) => id === next) - 1)) {
          if (letterCount > 72 * 16) return;
          expect(['embed', 'wide']).not.toContain(block.type === 'picture' ? block.width : block.type);
          expect(places).not.toContain(block.id);
          if (block.type === 'paragraph') letterCount += words.p.length;
        }
      }),
    );
  });
});

describe('where advertisements may stand on the page of a story', () => {
  const story = { wordCount: 600, isSponsored: false, isSensitive: false, isCorrectedToday: false };
  const all = { short: true, sponsored: true, sensitive: true, correctedToday: true };
  const none = { short: false, sponsored: false, sensitive: false, correctedToday: false };

  it.each([
    [story, 'everywhere'],
    [{ ...story, wordCount: 250 }, 'everywhere'],
    [{ ...story, wordCount: 249 }, 'around'],
    [{ ...story, isSponsored: true }, 'nowhere'],
    [{ ...story, isSensitive: true }, 'nowhere'],
    [{ ...story, isCorrectedToday: true, wordCount: 10 }, 'nowhere'],
  ] as const)('%o: %s, and everywhere when the settings say nothing', (facts, room) => {
    expect(adRoomOf(facts, all)).toBe(room);
    expect(adRoomOf(facts, none)).toBe('everywhere');
  });

  it('follows each setting for what it names, and for nothing else', () => {
    const marks = {
      short: { wordCount: 10 },
      sponsored: { isSponsored: true },
      sensitive: { isSensitive: true },
      correctedToday: { isCorrectedToday: true },
    };
    const names = Object.keys(marks) as (keyof typeof marks)[];
    for (const setting of names)
      for (const mark of names) {
        const room = setting !== mark ? 'everywhere' : mark === 'short' ? 'around' : 'nowhere';
        expect(
          adRoomOf({ ...story, ...marks[mark] }, { ...none, [setting]: true }),
          `${setting}, ${mark}`,
        ).toBe(room);
      }
  });
});
