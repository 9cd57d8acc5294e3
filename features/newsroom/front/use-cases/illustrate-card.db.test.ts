import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { renderToStaticMarkup } from 'react-dom/server';
import { createElement } from 'react';
import { Card } from '#features/newsroom/reading/site/card.tsx';
import type { CardPicture } from '#features/newsroom/front/card-picture.ts';
import { getFrontBoard } from '#features/newsroom/front/data/desk-front.queries.ts';
import { getFrontPage } from '#features/newsroom/front/data/front.queries.ts';
import { illustrateCard } from '#features/newsroom/front/use-cases/illustrate-card.ts';
import { moveCard } from '#features/newsroom/front/use-cases/move-card.ts';
import { placeArticle } from '#features/newsroom/front/use-cases/place-article.ts';
import { undoFront } from '#features/newsroom/front/use-cases/undo-front.ts';
import { automaticRegion, regionKey } from '#features/newsroom/media/crops.ts';
import { listDrawnCrops } from '#features/newsroom/media/data/intake.store.ts';
import { getAssetPlaces } from '#features/newsroom/media/data/asset-uses.queries.ts';
import { getEndingRights } from '#features/newsroom/media/data/ending-rights.queries.ts';
import { restoreAsset, withdrawAsset } from '#features/newsroom/media/use-cases/withdraw-asset.ts';
import type { Person } from '#lib/actor.ts';
import { tags } from '#lib/tags.ts';
import { db } from '#server/db/client.ts';
import { createAsset } from '#tests/factories/assets.ts';
import { createPerson, uniqueWord } from '#tests/factories/people.ts';
import { codeOf, publishReadyStory, valueOf } from '#tests/factories/stories.ts';

const front = 'une' as const;
const own = { x: 0, y: 0, width: 5_000, height: 5_000 };
let chief: Person;
let articleId: string;
let leadId: string;

beforeAll(async () => {
  chief = await createPerson('editor_in_chief');
  leadId = await pictured({ credit: 'Agence du Val' });
  ({ articleId } = await publishReadyStory(chief, { leadPicture: { assetId: leadId } }));
});
beforeEach(async () => {
  await db().frontCard.deleteMany();
  await db().frontRevision.deleteMany();
  valueOf(
    await placeArticle({
      actor: chief,
      input: { front, version: await version(), position: 0, articleId, endsAt: null },
    }),
  );
});

const version = async () => (await db().front.findFirstOrThrow()).version;
const illustrate = async (picture: CardPicture | null, position = 0) =>
  illustrateCard({ actor: chief, input: { front, version: await version(), position, picture } });
const lead = async () => (await getFrontPage()).stories[0];

/** A picture with its files of the whole, of 3:2 around the middle, and of a part of 3:2 drawn by hand. */
async function pictured(data: Parameters<typeof createAsset>[0] = {}): Promise<string> {
  const assetId = await createAsset(data);
  const whole = { width: 1_200, height: 800, focalX: 0.5, focalY: 0.5, isGraphic: false };
  const file = (crop: string, region?: string) => ({
    hash: `${uniqueWord()}-${crop}`.replace(':', ''),
    assetId,
    crop,
    mimeType: 'image/webp',
    width: 1_200,
    height: 800,
    bytes: 1_000,
    ...(region ? { region } : {}),
  });
  await db().assetDerivative.createMany({
    data: [
      file('original-ratio'),
      file('3:2', regionKey(automaticRegion(whole, '3:2'))),
      { ...file('3:2', regionKey(own)), hash: `main-${assetId}` },
    ],
  });
  return assetId;
}

describe('the picture of a place', () => {
  it('is the desk’s, with its own part and words, until it is undone', async () => {
    const assetId = await pictured({ credit: 'Autre agence' });
    expect((await lead())?.pictureAssetId).toBe(leadId);
    valueOf(await illustrate({ assetId, alt: 'Un pont', caption: 'Le pont.', crops: { '3:2': own } }));
    const card = await lead();
    if (!card) throw new Error('the front has a lead');
    const html = renderToStaticMarkup(createElement(Card, { card, shape: 'lead' }));
    expect(html).toContain(`/medias/main-${assetId}.webp`);
    expect(html).toContain('alt="Un pont"');
    expect(html).toMatch(/Le pont\..*Autre agence/);
    const { tags: purged } = await db().purge.findFirstOrThrow({ orderBy: { id: 'desc' } });
    expect(purged).toEqual([tags.front(front)]);
    expect((await getFrontBoard({ now: new Date() })).places[0]).toMatchObject({
      picture: { assetId, caption: 'Le pont.' },
      story: { lead: { assetId: leadId } },
    });

    valueOf(await moveCard({ actor: chief, input: { front, version: await version(), from: 0, to: 3 } }));
    expect(await db().frontCard.findFirst({ where: { position: 3 } })).toMatchObject({ pictureId: assetId });
    const undo = async () =>
      valueOf(await undoFront({ actor: chief, input: { front, version: await version() } }));
    await undo();
    expect((await lead())?.pictureAssetId).toBe(assetId);
    await undo();
    expect((await lead())?.pictureAssetId).toBe(leadId);
  });

  it('may be the story’s own, cut otherwise here alone', async () => {
    // No file of it is there yet: it is asked for.
    const another = { ...own, x: 1_000 };
    valueOf(await illustrate({ assetId: leadId, crops: { '3:2': another } }));
    const { stories, pool } = await getFrontPage();
    expect(stories[0]?.picture?.use?.crops).toEqual({ '3:2': another });
    expect(pool[0]?.picture?.use?.crops).toBeUndefined();
    expect(await listDrawnCrops(db(), leadId)).toEqual([{ crop: '3:2', region: another }]);
    const jobs = await db().$queryRaw<unknown[]>`
      SELECT 1 FROM graphile_worker.jobs WHERE key = ${`derive-asset:${leadId}`}`;
    expect(jobs).toHaveLength(1);
    valueOf(await illustrate(null));
    expect((await lead())?.picture?.use?.crops).toBeUndefined();
  });

  it('keeps the picture from being deleted, and is counted and told of as shown', async () => {
    const assetId = await pictured({ rightsExpireAt: new Date(Date.now() + 86_400_000) });
    valueOf(await illustrate({ assetId }));
    expect(await getAssetPlaces(assetId)).toEqual([{ kind: 'front', front, articleId }]);
    expect(await db().assetPublication.count({ where: { assetId, articleId } })).toBe(1);
    expect((await getEndingRights(new Date())).map((one) => one.assetId)).toContain(assetId);
  });

  it.each([
    ['withdrawn', { withdrawnAt: new Date() }, /retirée/],
    ['expired', { rightsExpireAt: new Date(Date.now() - 1) }, /expiré/],
    ['under embargo', { embargoedUntil: new Date(Date.now() + 60_000) }, /embargo/],
    ['not ready', { state: 'preparing' as const }, /prête/],
  ])('is refused when it is %s, in words', async (_name, data, words) => {
    const outcome = await illustrate({ assetId: await pictured(data) });
    expect(outcome.ok ? null : outcome.error).toMatchObject({ code: 'invalid' });
    expect(outcome.ok ? '' : outcome.error.fields?.['picture']).toMatch(words);
  });

  it('is refused when it is unknown, when its stories are used up, and at a place that nobody gave', async () => {
    expect(codeOf(await illustrate({ assetId: '00000000-0000-4000-8000-000000000000' }))).toBe('invalid');
    const assetId = await pictured({ mostUses: 1 });
    await publishReadyStory(chief, { leadPicture: { assetId } });
    expect(codeOf(await illustrate({ assetId }))).toBe('invalid');
    expect(codeOf(await illustrate({ assetId: leadId }, 5))).toBe('bad_state');
  });

  it('leaves with a withdrawal, comes back with the picture, and never by undoing', async () => {
    const assetId = await pictured();
    valueOf(await illustrate({ assetId }));
    valueOf(await withdrawAsset({ actor: chief, input: { assetId, reason: 'Plainte' } }));
    const page = await getFrontPage();
    expect([page.stories[0]?.pictureAssetId, page.pictureIds]).toEqual([leadId, [assetId]]);
    valueOf(await restoreAsset({ actor: chief, input: { assetId } }));
    expect((await lead())?.pictureAssetId).toBe(assetId);
    valueOf(await illustrate(null));
    valueOf(await withdrawAsset({ actor: chief, input: { assetId, reason: 'Plainte' } }));
    valueOf(await undoFront({ actor: chief, input: { front, version: await version() } }));
    expect(await db().frontCard.findFirst()).toMatchObject({ articleId, pictureId: null });
  });
});
