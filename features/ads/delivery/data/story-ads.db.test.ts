import { beforeEach, expect, it } from 'vitest';
import { adsSettingsKey } from '#features/ads/campaigns/ads-settings.ts';
import { plainInline } from '#features/newsroom/body/inline.ts';
import { setSiteZone } from '#lib/site-zone.ts';
import { db } from '#server/db/client.ts';
import { createPublished } from '#tests/factories/articles.ts';
import { publishedArticle } from '#tests/factories/published-article.ts';
import { getStoryAds } from './story-ads.queries.ts';

const now = new Date('2026-11-27T22:30:00Z');
const body = {
  version: 1 as const,
  blocks: Array.from({ length: 14 }, (_, at) => ({
    id: `b${at}`,
    type: 'paragraph' as const,
    content: plainInline('Le pont de Roquebelle rouvre après neuf ans. '.repeat(9)),
  })),
};

const story = (changes: Parameters<typeof publishedArticle>[0] = {}) =>
  publishedArticle({ body, corrections: [], ...changes });
const settings = async (noAdsIn: Record<string, boolean>) => {
  const value = { noAdsIn };
  await db().setting.upsert({
    where: { key: adsSettingsKey },
    create: { key: adsSettingsKey, value },
    update: { value },
  });
};
const correctedAt = (at: string) =>
  story({
    corrections: [
      {
        id: '01900000-0000-7000-8000-000000000099',
        type: 'correction',
        placement: 'after_body',
        text: 'Une erreur.',
        publishedAt: new Date(at),
        hasDifference: false,
      },
    ],
  });
const ads = (article: ReturnType<typeof story>) => getStoryAds(article, { taken: [], now });

beforeEach(async () => {
  setSiteZone('Europe/Paris');
  await settings({ short: true, sponsored: true, sensitive: true, correctedToday: true });
});

it('places them in the text of a story, and beside it', async () => {
  expect(await ads(story())).toEqual({ isOpen: true, places: ['b4', 'b10'], column: 'b1', changesIn: null });
  expect((await getStoryAds(story(), { taken: ['b4'], now })).places).toEqual(['b6', 'b12']);
});

it('leaves a short text alone, and the whole page of one that is sponsored', async () => {
  expect(await ads(story({ wordCount: 80 }))).toMatchObject({ isOpen: true, places: [], column: null });
  expect(await ads(story({ sponsor: 'Le Théâtre' }))).toMatchObject({
    isOpen: false,
    places: [],
    column: null,
  });
  await settings({ short: false, sponsored: false, sensitive: false, correctedToday: false });
  expect(await ads(story({ wordCount: 80, sponsor: 'Le Théâtre' }))).toMatchObject({ isOpen: true });
});

it('knows a sensitive story by the mark of the desk', async () => {
  const { article } = await createPublished();
  const marked = story({ id: article.id });
  expect((await ads(marked)).isOpen).toBe(true);
  await db().article.update({ where: { id: article.id }, data: { isSensitive: true } });
  expect((await ads(marked)).isOpen).toBe(false);
});

it('closes a story for the rest of the day of a correction, on the clock of the newspaper', async () => {
  // 23:30 in Paris: half an hour is left of the 27th.
  expect(await ads(correctedAt('2026-11-27T07:00:00Z'))).toMatchObject({ isOpen: false, changesIn: 1_800 });
  expect(await ads(correctedAt('2026-11-26T22:59:59Z'))).toMatchObject({ isOpen: true, changesIn: null });
  setSiteZone('Asia/Tokyo');
  expect(await ads(correctedAt('2026-11-27T14:59:59Z'))).toMatchObject({ isOpen: true });
  await settings({ short: true, sponsored: true, sensitive: true, correctedToday: false });
  setSiteZone('Europe/Paris');
  expect(await ads(correctedAt('2026-11-27T07:00:00Z'))).toMatchObject({ isOpen: true, changesIn: null });
});
