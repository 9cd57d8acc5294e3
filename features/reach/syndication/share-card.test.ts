import { describe, expect, it } from 'vitest';
import { type CardFacts, wantedNewspaperCard, wantedStoryCard } from './share-card.ts';

const facts: CardFacts = {
  articleId: '01900000-0000-7000-8000-000000000001',
  isLive: true,
  isPictured: false,
  headline: 'Le pont est-il sûr ?',
  language: 'fr',
  section: 'Société',
  sponsor: null,
  tint: 'brique',
  card: null,
};
const wanted = (changes: Partial<CardFacts> = {}, newspaper = 'Le Journal') =>
  wantedStoryCard({ ...facts, ...changes }, newspaper);

describe('the card of a story', () => {
  it('is wanted of what readers see without a picture, in French as pages set it', () => {
    expect(wanted()?.card).toEqual({
      kind: 'story',
      headline: 'Le pont est-il sûr\u202f?',
      label: 'Société',
      tint: '#9a3412',
      newspaper: 'Le Journal',
    });
  });

  it.each([{ isLive: false }, { isPictured: true }, { headline: null }])('is not wanted of %o', (changes) => {
    expect(wanted(changes)).toBeNull();
  });

  it('says who pays for it in the place of its section', () => {
    expect(wanted({ sponsor: 'Sel & Mer' })?.card).toMatchObject({
      label: 'Publicité — contenu proposé par Sel & Mer',
    });
  });

  it('is wanted once: with the same words never again', () => {
    const shows = wanted()?.shows ?? '';
    expect(wanted({ card: { hash: 'a', mimeType: 'image/png', shows } })).toBeNull();
  });

  it.each([{ headline: 'Un autre' }, { section: 'Monde' }, { tint: 'sapin' }, { language: 'en' }])(
    'is wanted again with %o',
    (changes) => {
      expect(wanted(changes)?.shows).not.toBe(wanted()?.shows);
    },
  );

  it('is wanted again when the newspaper has another name', () => {
    expect(wanted({}, 'La Gazette')?.shows).not.toBe(wanted()?.shows);
  });
});

it('wants the card of the newspaper when its name or its line is another', () => {
  const newspaper = { name: 'Le Journal', tagline: 'Du matin' };
  const shows = wantedNewspaperCard(newspaper, null)?.shows ?? '';
  expect(wantedNewspaperCard(newspaper, shows)).toBeNull();
  expect(wantedNewspaperCard({ ...newspaper, tagline: 'Du soir' }, shows)).not.toBeNull();
});
