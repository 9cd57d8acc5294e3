import { describe, expect, it } from 'vitest';
import { campaignFaults as words } from '#words/ads/campaigns/ads-campaign.ts';
import { campaignForm } from '#tests/factories/campaign-form.ts';
import type { CampaignField, CampaignForm } from './campaign-fields.ts';
import { mostBudget, readCampaignForm } from './campaign-form.ts';
import { toCampaignForm } from './show-campaign.ts';
import { campaignFormSchema } from './campaign.schema.ts';
import { mergeCampaign } from './merge-campaign.ts';

const zone = 'Europe/Paris';
const now = new Date('2026-11-20T10:00:00Z');
const advertiserId = '01900000-0000-7000-8000-00000000000a';
const read = (fields: Partial<CampaignForm>) =>
  readCampaignForm(campaignForm({ advertiserId, ...fields }), { zone, now });

describe('the form of a campaign', () => {
  it('is read on the newspaper’s clock and shown again as it was typed', () => {
    const form = campaignForm({
      advertiserId,
      startsAt: '2026-12-01T06:00',
      endsAt: '2027-07-01T06:00',
      budget: '1\u202f500\u00a0000',
      capImpressions: '3',
      refreshSeconds: '30',
      hours: [{ days: [1, 2], from: 7, to: 9 }],
      slots: ['pave-article'],
      words: 'vélo\nvélo, train de nuit',
    });
    const outcome = readCampaignForm(form, { zone, now });
    expect(outcome).toMatchObject({
      ok: true,
      values: {
        startsAt: new Date('2026-12-01T05:00:00Z'),
        endsAt: new Date('2027-07-01T04:00:00Z'),
        budget: 1_500_000,
        capImpressions: 3,
        capSeconds: 86_400,
        refreshSeconds: 30,
        targeting: { slots: ['pave-article'], words: ['vélo', 'train de nuit'] },
      },
    });
    if (outcome.ok)
      expect(toCampaignForm(outcome.values, zone)).toEqual({
        ...form,
        budget: '1500000',
        words: 'vélo\ntrain de nuit',
      });
  });

  it.each<[Partial<CampaignForm>, CampaignField, string]>([
    [{ name: '' }, 'name', words.name],
    [{ kind: 'political' }, 'kind', words.political],
    [{ advertiserId: '' }, 'advertiserId', words.advertiser],
    [{ startsAt: '' }, 'startsAt', words.noHour],
    [{ startsAt: '2026-02-30T10:00' }, 'startsAt', words.noHour],
    [{ endsAt: '' }, 'endsAt', words.noEnd],
    [{ startsAt: '2027-03-28T02:30' }, 'startsAt', words.hourMissing],
    [{ startsAt: '2035-04-01T00:00' }, 'endsAt', words.endBeforeStart],
    [{ startsAt: '2026-11-01T00:00', endsAt: '2026-11-02T00:00' }, 'endsAt', words.endInPast],
    [{ budget: '' }, 'budget', words.budget(mostBudget)],
    [{ budget: '0' }, 'budget', words.budget(mostBudget)],
    [{ budget: '-5' }, 'budget', words.budget(mostBudget)],
    [{ budget: '1,5' }, 'budget', words.budget(mostBudget)],
    [{ budget: '1e9' }, 'budget', words.budget(mostBudget)],
    [{ budget: '99999999999' }, 'budget', words.budget(mostBudget)],
    [{ capImpressions: '0' }, 'capImpressions', words.cap(1_000)],
    [{ refreshSeconds: '29' }, 'refreshSeconds', words.refresh(30, 600)],
    [{ refreshSeconds: 'souvent' }, 'refreshSeconds', words.refresh(30, 600)],
    [{ hours: [{ days: [], from: 8, to: 9 }] }, 'hours', words.hours],
    [{ hours: [{ days: [1], from: 22, to: 6 }] }, 'hours', words.hours],
    [{ slots: ['bandeau'] }, 'slots', words.targeting],
    [{ words: 'x'.repeat(61) }, 'words', words.words(50, 60)],
  ])('refuses %j', (fields, field, sentence) => {
    const outcome = read(fields);
    expect(outcome.ok ? {} : outcome.faults).toEqual({ [field]: sentence });
  });

  it('names every fault at once', () => {
    const outcome = read({ name: '', budget: '', endsAt: '' });
    expect(outcome.ok ? [] : Object.keys(outcome.faults).toSorted()).toEqual(['budget', 'endsAt', 'name']);
  });

  it('asks a house campaign for no end, no budget and nobody else', () => {
    expect(
      read({
        kind: 'house',
        advertiserId: '',
        endsAt: '',
        budget: '',
        isExclusive: true,
        capImpressions: '3',
      }),
    ).toMatchObject({
      ok: true,
      values: { endsAt: null, budget: null, budgetKind: 'days', isExclusive: false, capImpressions: null },
    });
  });

  it('asks for no impressions where days are sold', () =>
    expect(read({ budgetKind: 'days', budget: 'tout' })).toMatchObject({
      ok: true,
      values: { budget: null },
    }));

  it('takes what a form can hold, and no other shape', () => {
    expect(campaignFormSchema.safeParse(campaignForm()).success).toBe(true);
    expect(campaignFormSchema.safeParse(campaignForm({ priority: 11 })).success).toBe(false);
    expect(campaignFormSchema.safeParse(campaignForm({ capSeconds: 5 })).success).toBe(false);
    expect(campaignFormSchema.safeParse({ ...campaignForm(), personId: 'x' }).success).toBe(false);
  });
});

describe('two people at one campaign', () => {
  const base = campaignForm({ advertiserId });
  it('both keep what they changed, and what both changed is named', () => {
    const mine = { ...base, name: 'La mienne', budget: '500', pacing: 'fast' as const };
    const theirs = { ...base, name: 'La leur', words: 'vélo', pacing: 'fast' as const };
    expect(mergeCampaign(base, mine, theirs)).toEqual({
      merged: { ...mine, words: 'vélo' },
      taken: ['words'],
      clashes: ['name'],
    });
  });
});
