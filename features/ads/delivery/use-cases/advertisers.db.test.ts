import { beforeAll, expect, it } from 'vitest';
import { archiveAdvertiser } from '#features/ads/campaigns/use-cases/archive-advertiser.ts';
import { saveAdvertiser } from '#features/ads/campaigns/use-cases/save-advertiser.ts';
import type { Person } from '#lib/actor.ts';
import { tags } from '#lib/tags.ts';
import { advertiserFaults as faults, advertiserRefusals } from '#words/ads/campaigns/ads-advertisers.ts';
import { db } from '#server/db/client.ts';
import { createCampaign } from '#tests/factories/ads.ts';
import { createPerson, uniqueWord } from '#tests/factories/people.ts';
import { valueOf } from '#tests/factories/stories.ts';

let actor: Person;
beforeAll(async () => {
  actor = await createPerson('ad_manager');
});
const fields = { name: '', contactName: '', contactEmail: '', website: '', note: '' };
const save = (given: Partial<typeof fields> & { advertiserId?: string }) =>
  saveAdvertiser({ actor, input: { ...fields, ...given } });
const archive = (advertiserId: string, isArchived: boolean) =>
  archiveAdvertiser({ actor, input: { advertiserId, isArchived } });
const nameOf = async (id: string) => (await db().advertiser.findUniqueOrThrow({ where: { id } })).name;

it('has a name of its own, and whatever is wrong is said beside its field', async () => {
  const name = `Théâtre ${uniqueWord()}`;
  const { advertiserId } = valueOf(await save({ name, contactEmail: 'a@b.fr', website: 'https://b.fr' }));
  expect(await save({ name: name.toUpperCase() })).toMatchObject({
    error: { fields: { name: faults.taken(name) } },
  });
  expect(await save({ contactEmail: 'a', website: 'javascript:alert(1)' })).toMatchObject({
    error: { fields: { name: faults.name, contactEmail: faults.email, website: faults.website } },
  });
  valueOf(await save({ advertiserId, name: `${name} bis` }));
  expect(await nameOf(advertiserId)).toBe(`${name} bis`);
  const lines = await db().journalEntry.findMany({ where: { subjectId: advertiserId } });
  expect(JSON.stringify(lines)).not.toContain('a@b.fr');
});

it('is made once by two people at the same moment', async () => {
  const name = `Gare ${uniqueWord()}`;
  const both = await Promise.all([save({ name }), save({ name })]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
});

it('is renamed in the kept pages too where the newspaper shows itself', async () => {
  const { advertiserId } = await createCampaign({
    campaign: { kind: 'house', budgetKind: 'days', budget: null, endsAt: null },
  });
  await db().purge.deleteMany();
  valueOf(await save({ advertiserId, name: `Journal ${uniqueWord()}` }));
  const purged = (await db().purge.findMany()).flatMap((row) => row.tags);
  expect(purged).toEqual(expect.arrayContaining([tags.houseAds(), tags.adBook()]));
});

it('leaves the lists once nothing of theirs could be served, and comes back', async () => {
  const { advertiserId, campaignId } = await createCampaign({ campaign: { name: 'Longue' } });
  expect(await archive(advertiserId, true)).toMatchObject({
    error: { code: 'bad_state', detail: advertiserRefusals.unended(['Longue']) },
  });
  await db().adCampaign.update({ where: { id: campaignId }, data: { state: 'ended' } });
  valueOf(await archive(advertiserId, true));
  expect(await db().advertiser.findUnique({ where: { id: advertiserId } })).toMatchObject({
    archivedAt: expect.any(Date),
  });
  valueOf(await archive(advertiserId, false));
  expect(await db().advertiser.findUnique({ where: { id: advertiserId } })).toMatchObject({
    archivedAt: null,
  });
});
