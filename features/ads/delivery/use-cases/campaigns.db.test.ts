import { beforeEach, describe, expect, it } from 'vitest';
import type { CampaignForm } from '#features/ads/campaigns/campaign-fields.ts';
import { defaultAdsSettings } from '#features/ads/campaigns/ads-settings.ts';
import {
  approveCampaign,
  approveCreatives,
  refuseCampaign,
} from '#features/ads/campaigns/use-cases/approve-campaign.ts';
import { changeAdsSettings } from '#features/ads/campaigns/use-cases/change-ads-settings.ts';
import { duplicateCampaign } from '#features/ads/campaigns/use-cases/duplicate-campaign.ts';
import { findTargets } from '#features/ads/campaigns/use-cases/find-targets.ts';
import {
  endCampaign,
  pauseCampaign,
  resumeCampaign,
  submitCampaign,
} from '#features/ads/campaigns/use-cases/move-campaign.ts';
import { saveCampaign } from '#features/ads/campaigns/use-cases/save-campaign.ts';
import { type Actor, anonymous, type Person, roles } from '#lib/actor.ts';
import { tags } from '#lib/tags.ts';
import { campaignFaults, campaignRefusals as words } from '#words/ads/campaigns/ads-campaign.ts';
import { db } from '#server/db/client.ts';
import { createCampaign } from '#tests/factories/ads.ts';
import { campaignForm } from '#tests/factories/campaign-form.ts';
import { createPerson, uniqueWord } from '#tests/factories/people.ts';
import { codeOf, valueOf } from '#tests/factories/stories.ts';
import { createSection } from '#tests/factories/taxonomy.ts';

let seller: Person;
beforeEach(async () => {
  await db().setting.deleteMany();
  await db().purge.deleteMany();
  seller = await createPerson('ad_manager');
});
const rowOf = (id: string) =>
  db().adCampaign.findUniqueOrThrow({ where: { id }, include: { creatives: true } });
const setSecondPerson = async (needsSecondPerson: boolean): Promise<void> => {
  await changeAdsSettings({
    actor: await createPerson('administrator'),
    input: { base: defaultAdsSettings, values: { ...defaultAdsSettings, needsSecondPerson } },
  });
};

/** A campaign with one creative, as a state has it. */
async function made(fields: Parameters<typeof createCampaign>[0] = {}) {
  const { campaignId, creativeId, advertiserId } = await createCampaign({
    campaign: { state: 'draft', startsAt: new Date('2035-03-01T00:00:00Z'), ...fields.campaign },
    creative: { approvedAt: null, ...fields.creative },
  });
  const { version } = await rowOf(campaignId);
  return { campaignId, version, advertiserId, creatives: [{ id: creativeId, version: 1 }] };
}
const submit = async (input: { campaignId: string; version: number }, actor: Actor = seller) =>
  submitCampaign({ actor, input: { campaignId: input.campaignId, version: input.version } });
const approve = (
  { campaignId, version, creatives }: Awaited<ReturnType<typeof made>>,
  actor: Actor = seller,
) => approveCampaign({ actor, input: { campaignId, version, creatives } });
const purgedTags = async (): Promise<string[]> => (await db().purge.findMany()).flatMap((row) => row.tags);

describe('a campaign', () => {
  it('is prepared, submitted, approved, paused, resumed and ended, each in the journal', async () => {
    const { advertiserId } = await made();
    const form = campaignForm({ advertiserId });
    const { campaignId } = valueOf(await saveCampaign({ actor: seller, input: { form } }));
    expect(await submit({ campaignId, version: 1 })).toMatchObject({ error: { detail: words.noCreative } });
    const { id } = await db().adCreative.create({
      data: { campaignId, kind: 'text', name: 'Texte', clickUrl: 'https://a.example/', content: {} },
    });
    valueOf(await submit({ campaignId, version: 1 }));
    const seen = { campaignId, version: 1, advertiserId, creatives: [{ id, version: 1 }] };
    valueOf(await approve(seen));
    const approved = await rowOf(campaignId);
    expect(approved).toMatchObject({ state: 'approved', approvedById: seller.userId });
    expect(approved.creatives[0]).toMatchObject({ approvedById: seller.userId });
    expect(approved.creatives[0]?.approvedAt).not.toBeNull();
    expect(await purgedTags()).toContain(tags.adBook());
    valueOf(await pauseCampaign({ actor: seller, input: { campaignId } }));
    valueOf(await resumeCampaign({ actor: seller, input: { campaignId } }));
    valueOf(await endCampaign({ actor: seller, input: { campaignId, reason: 'Résiliée' } }));
    expect(await rowOf(campaignId)).toMatchObject({ state: 'ended', stateNote: 'Résiliée' });
    const lines = await db().journalEntry.findMany({
      where: { subjectId: campaignId },
      orderBy: { id: 'asc' },
    });
    expect(lines.map(({ action }) => action)).toEqual(
      ['create', 'submit', 'approve', 'pause', 'resume', 'end'].map((act) => `ad_campaign.${act}`),
    );
    expect(await purgedTags()).not.toContain(tags.houseAds());
  });

  it.each(['submitted', 'approved', 'paused'] as const)(
    '%s, goes back to its draft when it changes',
    async (state) => {
      const one = await made({ campaign: { state, approvedAt: new Date(), submittedAt: new Date() } });
      const form = campaignForm({ advertiserId: one.advertiserId, budget: '50' });
      const saved = valueOf(await saveCampaign({ actor: seller, input: { ...pick(one), form } }));
      expect(saved).toMatchObject({ version: 2, form });
      expect(await rowOf(one.campaignId)).toMatchObject({
        state: 'draft',
        budget: 50,
        approvedAt: null,
        submittedAt: null,
        updatedById: seller.userId,
      });
      expect((await purgedTags()).includes(tags.adBook())).toBe(state === 'approved');
      expect(codeOf(await approve({ ...one, version: 2 }))).toBe('bad_state');
    },
  );

  it('loses nothing of two people: the second hears what the first stored', async () => {
    const one = await made();
    const form = campaignForm({ advertiserId: one.advertiserId, name: 'La première' });
    const both = await Promise.all(
      ['La première', 'La seconde'].map((name) =>
        saveCampaign({ actor: seller, input: { ...pick(one), form: { ...form, name } } }),
      ),
    );
    const lost = both.filter((outcome) => !outcome.ok);
    expect(lost).toHaveLength(1);
    const { name } = await rowOf(one.campaignId);
    expect(lost[0]).toMatchObject({ error: { code: 'conflict', data: { version: 2, form: { name } } } });
  });

  it('is refused what was not looked at: another version, another creative', async () => {
    const one = await made();
    valueOf(await submit(one));
    const [creative] = one.creatives;
    const creatives = [{ id: creative?.id ?? '', version: 2 }];
    expect(codeOf(await approve({ ...one, version: 2 }))).toBe('conflict');
    expect(codeOf(await approve({ ...one, creatives }))).toBe('conflict');
    expect(codeOf(await approve({ ...one, creatives: [] }))).toBe('conflict');
    expect(await rowOf(one.campaignId)).toMatchObject({ state: 'submitted' });
  });

  it('comes back with the reason', async () => {
    const one = await made();
    valueOf(await submit(one));
    const refuse = (reason: string) => refuseCampaign({ actor: seller, input: { ...pick(one), reason } });
    expect(await refuse('')).toMatchObject({ error: { fields: { reason: words.reasonNeeded } } });
    valueOf(await refuse('Le logo est flou.'));
    expect(await rowOf(one.campaignId)).toMatchObject({
      state: 'draft',
      stateNote: 'Le logo est flou.',
      submittedAt: null,
    });
  });

  it('is of an advertiser in service, aimed at what exists, and not cheaper than what was served', async () => {
    const one = await made();
    const fault = async (fields: Partial<CampaignForm>) => {
      const form = campaignForm({ advertiserId: one.advertiserId, ...fields });
      const outcome = await saveCampaign({ actor: seller, input: { ...pick(one), form } });
      return outcome.ok ? null : outcome.error.fields;
    };
    expect(await fault({ sectionIds: [one.campaignId] })).toEqual({ sectionIds: campaignFaults.goneTarget });
    expect(await fault({ advertiserId: one.campaignId })).toEqual({
      advertiserId: campaignFaults.advertiser,
    });
    expect(await fault({ kind: 'political' })).toEqual({ kind: campaignFaults.political });
    await db().adAccount.create({ data: { campaignId: one.campaignId, spent: 300 } });
    expect(await fault({ budget: '299' })).toEqual({ budget: campaignFaults.budgetSpent(300) });
    const place = { slot: 'banniere-haute', section: 'front', traffic: 'reader' } as const;
    await db().adSum.create({
      data: { ...place, day: new Date('2026-11-27'), creativeId: one.campaignId, campaignId: one.campaignId },
    });
    const counting = campaignForm({ advertiserId: one.advertiserId, counting: 'viewable' });
    expect(await saveCampaign({ actor: seller, input: { ...pick(one), form: counting } })).toMatchObject({
      error: { code: 'invalid', detail: campaignFaults.counting },
    });
    await db().advertiser.update({ where: { id: one.advertiserId }, data: { archivedAt: new Date() } });
    const other = await made();
    const form = campaignForm({ advertiserId: one.advertiserId });
    expect(await saveCampaign({ actor: seller, input: { ...pick(other), form } })).toMatchObject({
      error: { fields: { advertiserId: campaignFaults.archivedAdvertiser } },
    });
    expect(await rowOf(one.campaignId)).toMatchObject({ version: 1 });
  });

  it('of the house has no end, belongs to the newspaper and purges the pages that hold it', async () => {
    const form = campaignForm({ kind: 'house', endsAt: '', budget: '' });
    const { campaignId } = valueOf(await saveCampaign({ actor: seller, input: { form } }));
    const row = await rowOf(campaignId);
    expect(row).toMatchObject({ endsAt: null, budget: null });
    expect(await db().advertiser.findUnique({ where: { id: row.advertiserId } })).toMatchObject({
      isHouse: true,
    });
    await db().adCampaign.update({ where: { id: campaignId }, data: { state: 'approved' } });
    valueOf(await pauseCampaign({ actor: seller, input: { campaignId } }));
    expect(await purgedTags()).toContain(tags.houseAds());
  });

  it('is copied with its creatives, as a draft that nobody approved', async () => {
    const one = await made({
      campaign: {
        state: 'ended',
        startsAt: new Date('2026-01-01T00:00:00Z'),
        endsAt: new Date('2026-01-11T00:00:00Z'),
      },
      creative: { approvedAt: new Date() },
    });
    const { campaignId } = valueOf(
      await duplicateCampaign({ actor: seller, input: { campaignId: one.campaignId } }),
    );
    const copy = await rowOf(campaignId);
    expect(copy).toMatchObject({ state: 'draft', version: 1, approvedAt: null });
    expect(copy.startsAt.getTime()).toBeGreaterThan(Date.now());
    expect((copy.endsAt?.getTime() ?? 0) - copy.startsAt.getTime()).toBe(10 * 86_400_000);
    expect(copy.creatives).toMatchObject([
      { approvedAt: null, version: 1, clickUrl: expect.stringContaining('https:') },
    ]);
  });
});

describe('a second person', () => {
  it('approves what neither submitted nor changed last, creatives too', async () => {
    await setSecondPerson(true);
    const other = await createPerson('ad_manager');
    const one = await made({ campaign: { updatedById: other.userId } });
    valueOf(await submit(one));
    for (const actor of [seller, other]) {
      expect(await approve(one, actor)).toMatchObject({ error: { code: 'forbidden' } });
    }
    const third = await createPerson('administrator');
    valueOf(await approve(one, third));
    const { id } = await db().adCreative.create({
      data: { ...(await newCreative(one.campaignId)), updatedById: third.userId },
    });
    const input = { campaignId: one.campaignId, creatives: [{ id, version: 1 }] };
    expect(codeOf(await approveCreatives({ actor: third, input }))).toBe('forbidden');
    valueOf(await approveCreatives({ actor: other, input }));
    expect(await db().adCreative.findUnique({ where: { id } })).toMatchObject({ approvedById: other.userId });
    expect(
      codeOf(await approveCreatives({ actor: other, input: { ...input, creatives: [{ id, version: 2 }] } })),
    ).toBe('conflict');
  });

  it('is not asked for unless the settings say so', async () => {
    const one = await made();
    valueOf(await submit(one));
    expect(await approve(one)).toMatchObject({ ok: true });
  });
});

describe('exclusive campaigns', () => {
  it('are sold once: of several in parallel one is handed over, and the others hear its name', async () => {
    const slots = ['colonne-droite'];
    const three = await Promise.all(
      [1, 2, 3].map(() =>
        made({ campaign: { isExclusive: true, targeting: { slots }, name: `Seule ${uniqueWord()}` } }),
      ),
    );
    const outcomes = await Promise.all(three.map((one) => submit(one)));
    const won = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value.campaignId] : []));
    expect(won).toHaveLength(1);
    const { name } = await rowOf(won[0] ?? '');
    for (const outcome of outcomes.filter(({ ok }) => !ok))
      expect(outcome).toMatchObject({ error: { fields: { isExclusive: expect.stringContaining(name) } } });
  });

  it('stand side by side in other sections, and not in a section and its own', async () => {
    const parent = await createSection();
    const child = await createSection({ parentId: parent.id });
    const sibling = await createSection();
    const exclusive = (sectionId: string) =>
      made({
        campaign: { isExclusive: true, targeting: { slots: ['mobile-bas'], sectionIds: [sectionId] } },
      });
    valueOf(await submit(await exclusive(parent.id)));
    valueOf(await submit(await exclusive(sibling.id)));
    expect(codeOf(await submit(await exclusive(child.id)))).toBe('invalid');
  });
});

describe('who may not', () => {
  it('reads no headlines', async () => {
    const people: Actor[] = [anonymous, ...(await Promise.all(roles.map((role) => createPerson(role))))];
    const rolesOf = async (call: (actor: Actor) => Promise<{ ok: boolean }>): Promise<string[]> => {
      const letIn: string[] = [];
      for (const actor of people)
        if ((await call(actor)).ok)
          letIn.push(actor.kind === 'person' ? (actor.grants[0]?.role ?? '') : actor.kind);
      return letIn;
    };
    expect(await rolesOf((actor) => findTargets({ actor, input: { kind: 'subject', search: 'x' } }))).toEqual(
      ['ad_manager', 'administrator'],
    );
  });

  it('keeps two changes of the settings that are not the same', async () => {
    const actor = await createPerson('administrator');
    const change = (values: Partial<typeof defaultAdsSettings>) =>
      changeAdsSettings({
        actor,
        input: { base: defaultAdsSettings, values: { ...defaultAdsSettings, ...values } },
      });
    valueOf(await change({ needsSecondPerson: true }));
    // Who approves stands on no page; where slots may stand is on those that could hold one.
    expect(await purgedTags()).not.toContain(tags.houseAds());
    const noAdsIn = { ...defaultAdsSettings.noAdsIn, short: !defaultAdsSettings.noAdsIn.short };
    valueOf(await change({ noAdsIn }));
    expect(await purgedTags()).toContain(tags.houseAds());
    expect(await purgedTags()).not.toContain(tags.settings());
    expect(valueOf(await change({ measuresViewsWithoutConsent: true }))).toEqual({
      ...defaultAdsSettings,
      noAdsIn,
      needsSecondPerson: true,
      measuresViewsWithoutConsent: true,
    });
    expect(await purgedTags()).toContain(tags.settings());
  });
});

const pick = ({ campaignId, version }: { campaignId: string; version: number }) => ({ campaignId, version });
const newCreative = async (campaignId: string) => ({
  campaignId,
  kind: 'text' as const,
  name: `Texte ${uniqueWord()}`,
  clickUrl: 'https://a.example/',
  content: {},
});
