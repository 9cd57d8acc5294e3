import { maySellAds } from '#features/ads/campaigns/ads.policy.ts';
import type { CampaignForm, CampaignValues } from '#features/ads/campaigns/campaign-fields.ts';
import { readCampaignForm } from '#features/ads/campaigns/campaign-form.ts';
import { toCampaignForm } from '#features/ads/campaigns/show-campaign.ts';
import { saveCampaignSchema } from '#features/ads/campaigns/campaign.schema.ts';
import { canMove } from '#features/ads/campaigns/campaign.ts';
import {
  getStoredAdvertiser,
  lockAdvertisers,
  needHouseAdvertiser,
} from '#features/ads/campaigns/data/advertiser.store.ts';
import {
  insertCampaign,
  type LockedCampaign,
  lockCampaign,
  updateCampaign,
  wasCounted,
} from '#features/ads/campaigns/data/campaign.store.ts';
import { checkExclusive, checkTargets } from '#features/ads/campaigns/use-cases/check-campaign.ts';
import { tellOfCampaign } from '#features/ads/campaigns/use-cases/purge-house-ads.ts';
import type { Actor } from '#lib/actor.ts';
import { siteZone } from '#lib/site-zone.ts';
import { defineUseCase, done, type Outcome, refused } from '#lib/use-case.ts';
import { campaignFaults, campaignRefusals as words } from '#words/ads/campaigns/ads-campaign.ts';
import { attempt } from '#server/transaction/attempt.ts';
import { getNewspaperName } from '#server/settings/settings.ts';
import type { Sql, Transaction } from '#server/transaction/transaction.ts';

type Saved = { campaignId: string; version: number; form: CampaignForm };

const nobodysId = '00000000-0000-0000-0000-000000000000';

/**
 * Makes a campaign, or changes one as it was on the screen. What was submitted or approved goes back to its draft: it is
 * served again once somebody approved it as it is now. `conflict` carries the stored form and its version.
 */
export const saveCampaign = defineUseCase({
  name: 'saveCampaign',
  input: saveCampaignSchema,
  may: maySellAds,
  run: ({ actor, input }): Promise<Outcome<Saved>> =>
    attempt(actor, async (open) => {
      const { sql } = open;
      const known = 'campaignId' in input ? await lockCampaign(sql, input.campaignId) : null;
      if ('campaignId' in input) {
        const stop = checkKnown(known, input.version);
        if (stop) return stop;
      }
      const read = readCampaignForm(input.form, { zone: siteZone(), now: new Date() });
      if (!read.ok) return refused('invalid', { fields: read.faults });
      const values = await settleAdvertiser(sql, read.values, known);
      if (!values.ok) return values;
      const fault =
        checkSpent(values.value, known) ??
        (await checkCounting(sql, values.value, known)) ??
        (await checkTargets(sql, values.value.targeting)) ??
        (await checkExclusive(sql, known?.id ?? nobodysId, values.value));
      if (fault) return fault;
      return done(await write(open, { actor, values: values.value, known }));
    }),
});

function checkKnown(known: LockedCampaign | null, version: number) {
  if (!known) return refused('not_found', { detail: words.unknown });
  if (!canMove(known, 'change')) return refused('bad_state', { detail: words.ended });
  if (known.version === version) return null;
  return refused('conflict', {
    detail: words.conflict,
    data: { version: known.version, form: toCampaignForm(known, siteZone()) },
  });
}

/** House campaigns are the newspaper's own; the others belong to an advertiser in service who is not the newspaper. */
async function settleAdvertiser(
  sql: Sql,
  values: CampaignValues,
  known: LockedCampaign | null,
): Promise<Outcome<CampaignValues>> {
  if (values.kind === 'house')
    return done({ ...values, advertiserId: await needHouseAdvertiser(sql, await getNewspaperName()) });
  await lockAdvertisers(sql);
  const advertiser = await getStoredAdvertiser(sql, values.advertiserId);
  if (!advertiser) return refused('invalid', { fields: { advertiserId: campaignFaults.advertiser } });
  if (advertiser.isHouse)
    return refused('invalid', { fields: { advertiserId: campaignFaults.ownAdvertiser } });
  if (advertiser.archivedAt && known?.advertiserId !== advertiser.id)
    return refused('invalid', { fields: { advertiserId: campaignFaults.archivedAdvertiser } });
  return done(values);
}

function checkSpent(values: CampaignValues, known: LockedCampaign | null) {
  const spent = known?.account?.spent ?? 0;
  if (values.budget === null || values.budget >= spent) return null;
  return refused('invalid', { fields: { budget: campaignFaults.budgetSpent(spent) } });
}

/** The account of a budget adds up one kind of impressions: what was counted so stays so. */
async function checkCounting(sql: Sql, { counting }: CampaignValues, known: LockedCampaign | null) {
  if (!known || known.counting === counting || !(await wasCounted(sql, known.id))) return null;
  return refused('invalid', { detail: campaignFaults.counting });
}

async function write(
  open: Transaction,
  { actor, values, known }: { actor: Actor; values: CampaignValues; known: LockedCampaign | null },
): Promise<Saved> {
  const { sql } = open;
  const userId = actor.kind === 'person' ? actor.userId : null;
  const campaignId = known?.id ?? (await insertCampaign(sql, { values, userId }));
  if (known) {
    await updateCampaign(sql, campaignId, { values, userId });
    if (known.state === 'approved') await tellOfCampaign(open, known);
  }
  const [before, after] = [known ? told(toCampaignForm(known, siteZone())) : null, told(formOf(values))];
  await open.journal({
    action: known ? 'ad_campaign.update' : 'ad_campaign.create',
    subjectType: 'ad_campaign',
    subjectId: campaignId,
    ...(before ? { before: { ...before, state: known?.state ?? '' } } : {}),
    after: { ...after, state: 'draft' },
  });
  return { campaignId, version: (known?.version ?? 0) + 1, form: formOf(values) };
}

const formOf = (values: CampaignValues): CampaignForm => toCampaignForm(values, siteZone());

/** What the journal keeps: every field, hours and lists as they are. */
const told = (form: CampaignForm) => ({ ...form });
