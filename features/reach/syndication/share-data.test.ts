import { describe, expect, it } from 'vitest';
import { regionKey } from '#features/newsroom/media/crops.ts';
import { pictureView } from '#tests/factories/picture-views.ts';
import { publishedArticle } from '#tests/factories/published-article.ts';
import { documentTitle, shareData } from './share-data.ts';
import { articleImages } from './share-image.ts';

const siteUrl = 'https://journal.example';
const image = { url: `${siteUrl}/partage.png`, width: 1_200, height: 630, type: 'image/png', alt: 'Journal' };
const newspaper = { name: 'Le Petit Journal', description: 'Un journal.', image };
const share = (changes: Parameters<typeof publishedArticle>[0]) =>
  shareData({ article: publishedArticle(changes), newspaper, siteUrl });

describe('the title of a document', () => {
  const name = 'Le Petit Journal';
  it.each([
    [
      'a headline is whole',
      { title: 'Le pont '.repeat(20).trim() },
      `${'Le pont '.repeat(20).trim()} — ${name}`,
    ],
    [
      'the desk’s has the name where it fits',
      { title: 'x', seoTitle: 'Le pont rouvre' },
      `Le pont rouvre — ${name}`,
    ],
    [
      'and stands alone where it does not',
      { title: 'x', seoTitle: 'Le pont de Roquebelle rouvre après neuf ans' },
      'Le pont de Roquebelle rouvre après neuf ans',
    ],
    [
      'past sixty characters it ends at a word',
      {
        title: 'x',
        seoTitle: 'Le pont de Roquebelle rouvre aux piétons après neuf longues années de travaux',
      },
      'Le pont de Roquebelle rouvre aux piétons après neuf longues…',
    ],
  ])('%s', (_, given, title) => expect(documentTitle({ ...given, name })).toBe(title));
});

describe('what is said of a story elsewhere', () => {
  it('is the desk’s where it wrote some, else the story’s', () => {
    expect(share({ seoDescription: 'Pour Google.', socialTitle: 'Pour tous' })).toMatchObject({
      canonicalUrl: `${siteUrl}/monde/le-pont`,
      description: 'Pour Google.',
      socialTitle: 'Pour tous',
      socialDescription: 'Fermé depuis la crue, l’ouvrage a été rendu aux piétons lundi matin.',
      isDefaultImage: false,
    });
  });

  it('without a standfirst is how the text begins, without a text what the newspaper says', () => {
    const { description } = share({ standfirst: '' });
    expect(description).toMatch(/^Un port et deux digues/);
    expect(description.length).toBeLessThanOrEqual(155);
    expect(share({ standfirst: '', body: { version: 1, blocks: [] } }).description).toBe('Un journal.');
  });

  it('without a picture has the newspaper’s', () => {
    expect(share({ lead: null })).toMatchObject({ image, isDefaultImage: true });
  });
});

describe('the pictures of a story', () => {
  const part = regionKey({ x: 0, y: 0, width: 10_000, height: 10_000 });
  const file = (url: string, width: number, height: number) => ({
    url,
    width,
    height,
    mimeType: 'image/jpeg',
    region: part,
  });
  const lead = pictureView({
    crops: {
      card: { automatic: part, files: [file('/medias/0123456789abcdef.jpg', 1_200, 630)] },
      'share-1:1': { automatic: part, files: [file('/medias/1123456789abcdef.jpg', 1_200, 1_200)] },
      'share-16:9': { automatic: part, files: [file('/medias/2123456789abcdef.jpg', 1_200, 675)] },
    },
  });
  const drawnCard = { url: '/medias/3123456789abcdef.png', mimeType: 'image/png', width: 1_200, height: 630 };
  const images = (changes: Parameters<typeof publishedArticle>[0]) =>
    articleImages({ article: publishedArticle({ lead, ...changes }), siteUrl });

  it('are told with the pixels and type of their files', () => {
    const { card, structured } = images({});
    expect(card).toEqual({
      url: `${siteUrl}/medias/0123456789abcdef.jpg`,
      width: 1_200,
      height: 630,
      type: 'image/jpeg',
      alt: 'Le quai',
    });
    expect(structured).toMatchObject([
      { width: 1_200, height: 675, type: 'image/jpeg' },
      { width: 1_200, height: 1_200, type: 'image/jpeg' },
    ]);
  });

  it('are the whole picture, in its real size, while nothing is cut of it', () => {
    const whole = pictureView({ width: 1_600, height: 900 });
    const { card, structured } = images({ lead: whole });
    expect(card).toMatchObject({ url: `${siteUrl}${whole.fallbackUrl}`, width: 1_600, height: 900 });
    expect(structured).toEqual([card]);
  });

  it('are the drawn card without a lead, and none until it is drawn', () => {
    expect(images({ lead: null, drawnCard, socialTitle: 'Le pont, vu du sud' })).toEqual({
      card: {
        url: `${siteUrl}${drawnCard.url}`,
        width: 1_200,
        height: 630,
        type: 'image/png',
        alt: 'Le pont, vu du sud',
      },
      structured: [],
    });
    expect(images({ lead: null })).toEqual({ card: null, structured: [] });
  });

  it('are the drawn card for networks where the lead is narrower than they accept', () => {
    const narrow = pictureView({ width: 500, height: 400, sources: [] });
    const { card, structured } = images({ lead: narrow, drawnCard });
    expect(card).toMatchObject({ type: 'image/png' });
    expect(structured).toMatchObject([{ width: 500, height: 400 }]);
    expect(images({ lead: pictureView({ width: 200, height: 200, sources: [] }) }).structured).toEqual([]);
  });
});
