import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '#features/newsroom/body/body.ts';
import { plainInline } from '#features/newsroom/body/inline.ts';
import { mostInBody, placesForLinks } from './place-links.ts';

const pinnedId = '01990000-0000-7000-8000-0000000000aa';
const goneId = '01990000-0000-7000-8000-0000000000bb';

/** A body spelled in letters: p a paragraph, h a heading, e an embed, l a list, r a pinned link, g one whose article is gone, a « : », d a dialogue. */
function bodyOf(letters: string) {
  const blocks = [...letters].map((letter, at): Block => {
    const id = `b${at}`;
    switch (letter) {
      case 'h':
        return { id, type: 'subheading', level: 2, content: plainInline('Intertitre') };
      case 'e':
        return { id, type: 'embed', url: 'https://exemple.fr/v', provider: 'link' };
      case 'l':
        return { id, type: 'list', ordered: false, items: [plainInline('un')] };
      case 'r':
      case 'g':
        return { id, type: 'relatedLink', articleId: letter === 'r' ? pinnedId : goneId };
      case 'a':
        return { id, type: 'paragraph', content: plainInline('Ce qu’il faut retenir : ') };
      case 'd':
        return { id, type: 'paragraph', content: plainInline('— Vous y croyez ?') };
      default:
        return { id, type: 'paragraph', content: plainInline('Un paragraphe.') };
    }
  });
  return { version: 1 as const, blocks };
}

const placed = (letters: string, more: { wordCount?: number; taken?: string[] } = {}) =>
  placesForLinks({
    body: bodyOf(letters),
    wordCount: more.wordCount ?? 600,
    taken: new Set(more.taken),
    shownPins: new Set([pinnedId]),
  });

describe('the places of « Lire aussi » in a text', () => {
  it('are none in a very short story', () => {
    expect(placed('pppp')).toEqual([]);
    expect(placed('pppppppppp', { wordCount: 120 })).toEqual([]);
  });

  it('is one after three paragraphs, never in the last block, until the text bears two', () => {
    expect(placed('ppppp')).toEqual(['b3']);
    expect(placed('pppppppp')).toHaveLength(1);
    expect(placed('pppp' + 'hp')).toEqual(['b3']);
    expect(placed('ppp' + 'hphp')).toEqual([]);
  });

  it('are two, at a third and two thirds of a long one', () => {
    expect(placed('pppppppppppp')).toEqual(['b4', 'b8']);
  });

  it('touch nothing but paragraphs', () => {
    // Around the third: a heading, an embed and a list stand where the link would.
    expect(placed('ppphpepelppppppp')).toEqual(['b10', 'b13']);
    for (const letter of 'hel') {
      const places = placed(`pppp${letter}pppp${letter}pppp`);
      for (const place of places) {
        const at = Number(place.slice(1));
        expect(`pppp${letter}pppp${letter}pppp`.slice(at - 1, at + 1), place).toBe('pp');
      }
    }
  });

  it('leave a paragraph that announces with what follows, and a dialogue whole', () => {
    expect(placed('pppaapp')).toEqual(['b3']);
    expect(placed('ppapppp')).toEqual(['b4']);
    expect(placed('pppdddp')).toEqual([]);
  });

  it('leave the place to an advertisement, and a paragraph beside it', () => {
    expect(placed('pppppppp', { taken: ['b3'] })).toEqual(['b5']);
    expect(placed('pppppp', { taken: ['b4'] })).toEqual([]);
  });

  it('count the desk’s own links, and keep away from them', () => {
    expect(placed('pppprpppppppp')).toHaveLength(1);
    expect(placed('pppprppppprppp')).toEqual([]);
    expect(placed('pppprppp')).toEqual([]);
    // One whose article is gone draws nothing: it neither counts nor stands in the way.
    expect(placed('ppppgpppppppp')).toHaveLength(2);
  });

  it('hold their rules in any text', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[pphelrgad]{0,40}$/),
        fc.uniqueArray(fc.integer({ min: 0, max: 39 }), { maxLength: 3 }),
        (letters, ads) => {
          const places = placed(letters, { taken: ads.map((at) => `b${at}`) });
          const isParagraph = (letter = '') => 'pad'.includes(letter) && letter !== '';
          const drawn = [...letters]
            .map((letter, at) => ({ letter, at }))
            .filter(({ letter }) => letter !== 'g');
          const pins = drawn.filter(({ letter }) => letter === 'r').length;
          expect(places.length + Math.min(pins, mostInBody)).toBeLessThanOrEqual(
            places.length === 0 ? Infinity : mostInBody,
          );
          expect(new Set(places).size).toBe(places.length);
          for (const place of places) {
            const at = Number(place.slice(1));
            const index = drawn.findIndex((block) => block.at === at);
            expect(isParagraph(drawn[index]?.letter) && isParagraph(drawn[index - 1]?.letter)).toBe(true);
            expect(index).toBeLessThan(drawn.length - 1);
            expect(
              drawn.slice(0, index).filter(({ letter }) => isParagraph(letter)).length,
            ).toBeGreaterThanOrEqual(3);
            expect(ads).not.toContain(at);
          }
        },
      ),
    );
  });
});
