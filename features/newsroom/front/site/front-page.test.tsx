import { describe, expect, it } from 'vitest';
import { drawFront } from '#tests/factories/drawn-front.tsx';

const storiesIn = (html: string): number => new Set(html.match(/href="\/[a-z]+\/essai-\d+"/g)).size;
/** Headlines that are drawn with their card; the wire lists stories once more, which is its purpose. */
const cardsIn = (html: string): string[] =>
  [...html.matchAll(/<h[23][^>]*><a href="(\/[a-z]+\/essai-\d+)"/g)].map(([, path = '']) => path);

describe('the front, drawn', () => {
  it('shows all of three stories, and looks edited: a lead and its support', () => {
    const html = drawFront({ stories: 3, hasPictures: true });
    expect(storiesIn(html)).toBe(3);
    expect(html).toContain('carte-lead');
    expect(html.match(/carte-major/g)).toHaveLength(2);
    expect(html).not.toMatch(/une-fil|class="bande /);
  });

  it.each([30, 300])('shows %i stories, none in two places, every part of the page in use', (stories) => {
    const html = drawFront({ stories, hasPictures: true });
    const cards = cardsIn(html);
    expect(new Set(cards).size).toBe(cards.length);
    expect(storiesIn(html)).toBeGreaterThanOrEqual(Math.min(stories, 45) - 3);
    for (const part of ['une-haut', 'une-fil', 'une-avis', 'une-travers', 'breves', 'bande-']) {
      expect(html, part).toContain(part);
    }
  });

  it('gives the bands of a full front more than two shapes', () => {
    const shapes = new Set(drawFront({ stories: 300, hasPictures: true }).match(/bande bande-[a-z]+/g));
    expect(shapes.size).toBeGreaterThan(2);
  });

  it.each([3, 30, 300])('draws %i stories without a single picture or frame for one', (stories) => {
    const html = drawFront({ stories, hasPictures: false });
    expect(html).not.toMatch(/<img|carte-image|une-travers/);
    expect(storiesIn(html)).toBeGreaterThanOrEqual(Math.min(stories, 20));
  });

  it('says so when nothing is published yet', () => {
    expect(drawFront({ stories: 0, hasPictures: true })).toContain('class="vide"');
  });
});
