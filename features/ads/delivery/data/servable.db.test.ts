import { expect, it } from 'vitest';
import { publishReadyStory } from '#tests/factories/stories.ts';
import { newParagraph } from '#features/newsroom/body/body.ts';
import { addressOfPage } from '#features/ads/delivery/page-context.ts';
import { systemActor } from '#lib/actor.ts';
import { db } from '#server/db/client.ts';
import { createCampaign } from '#tests/factories/ads.ts';
import { createSection, createSubject } from '#tests/factories/taxonomy.ts';
import { getPageContext } from './page-context.queries.ts';
import { listServableCampaigns } from './servable.queries.ts';

it('knows approved campaigns with their approved creatives, and nothing else', async () => {
  const hours = [{ days: [1], from: 8, to: 20 }];
  const good = await createCampaign({
    campaign: {
      hours,
      targeting: { words: ['vélo'] },
      capImpressions: 3,
      capSeconds: 86_400,
      counting: 'viewable',
    },
  });
  const { campaignId } = good;
  const more = {
    campaignId,
    name: 'x',
    kind: 'text',
    clickUrl: 'https://a.example/',
    content: { headline: 'a', text: '', button: 'b' },
  } as const;
  await db().adCreative.createMany({
    data: [
      more,
      { ...more, approvedAt: new Date(), archivedAt: new Date() },
      { ...more, approvedAt: new Date(), content: {} },
    ],
  });
  const archived = await createCampaign();
  await db().advertiser.update({ where: { id: archived.advertiserId }, data: { archivedAt: new Date() } });
  await createCampaign({ campaign: { state: 'paused' } });
  await createCampaign({ campaign: { state: 'submitted' } });
  await createCampaign({ campaign: { endsAt: new Date('2026-02-01T00:00:00Z') } });
  await createCampaign({ creative: { approvedAt: null } });
  await createCampaign({ campaign: { targeting: { slots: ['bandeau'] } } });
  const days = await createCampaign({ campaign: { budgetKind: 'days', budget: null } });
  const campaigns = await listServableCampaigns();
  expect(campaigns.map(({ id }) => id).toSorted()).toEqual([campaignId, days.campaignId].toSorted());
  expect(campaigns.find(({ id }) => id === campaignId)).toMatchObject({
    kind: 'commercial',
    state: 'approved',
    startsAt: new Date('2026-01-01T11:00:00Z'),
    hours,
    budget: 10_000,
    counting: 'viewable',
    cap: { most: 3, seconds: 86_400 },
    targeting: { words: ['vélo'], slots: [] },
    creatives: [{ id: good.creativeId, kind: 'text', size: null }],
  });
  expect(campaigns.find(({ id }) => id === days.campaignId)).toMatchObject({ budget: null, cap: null });
});

it('knows what a page is about: section and parent, subjects, words as the search finds them', async () => {
  const parent = await createSection();
  const section = await createSection({ parentId: parent.id });
  const subject = await createSubject();
  const story = await publishReadyStory(systemActor('test'), {
    sectionId: section.id,
    subjectIds: [subject.id],
    body: { version: 1, blocks: [newParagraph('Les Voitures électriques arrivent à Rouen.')] },
  });
  const path = new URL(story.url, 'https://journal.example').pathname;
  const at = async (asked: string, words: readonly string[] = []) => {
    const address = addressOfPage(asked);
    return address && (await getPageContext(address, words))?.context;
  };
  const words = ['voiture électrique', 'rouen', 'trottinette', 'électrique voiture', 'le'];
  const context = {
    section: section.id,
    sectionIds: [section.id, parent.id],
    subjectIds: [subject.id],
    articleId: story.articleId,
    words: new Set(['voiture électrique', 'rouen']),
  };
  expect(await at(path, words)).toEqual(context);
  expect(await at(`${path}/commentaires`, words)).toEqual(context);
  expect(await at(`/${section.slug}`, words)).toMatchObject({
    section: section.id,
    sectionIds: [section.id, parent.id],
    articleId: null,
  });
  expect(await at(`/sujets/${subject.slug}`)).toMatchObject({ section: 'other', subjectIds: [subject.id] });
  expect(await at('/')).toMatchObject({ section: 'front', sectionIds: [] });
  expect(await at('/recherche')).toMatchObject({ section: 'other' });
  expect(await at(`${path}-absent`)).toBeUndefined();
  expect(await at('/rubrique-absente')).toBeUndefined();
  await db().article.update({ where: { id: story.articleId }, data: { deletedAt: new Date() } });
  expect(await at(path)).toBeUndefined();
});
