import { isDeepStrictEqual } from 'node:util';
import { maySellAds } from '#features/ads/campaigns/ads.policy.ts';
import { type CreativeForm, saveCreativeSchema } from '#features/ads/campaigns/creative.schema.ts';
import { lockCampaign } from '#features/ads/campaigns/data/campaign.store.ts';
import {
  insertCreative,
  lockCreative,
  relabelCreative,
  replaceCreative,
  type StoredCreative,
} from '#features/ads/campaigns/data/creative.store.ts';
import { tellOfCreative } from '#features/ads/campaigns/use-cases/purge-house-ads.ts';
import { type ReadForm, readCreativeForm } from '#features/ads/campaigns/use-cases/read-creative-form.ts';
import type { Actor } from '#lib/actor.ts';
import { defineUseCase, done, type Outcome, refused } from '#lib/use-case.ts';
import { creativeRefusals as words } from '#words/ads/campaigns/ads-creatives.ts';
import { attempt } from '#server/transaction/attempt.ts';
import type { Transaction } from '#server/transaction/transaction.ts';

type Saved = { creativeId: string; version: number; isApproved: boolean };

/**
 * Adds a creative to a campaign, or changes one. What is shown, or where it leads, makes another version that nobody
 * has approved; its name and its share in the rotation do not.
 */
export const saveCreative = defineUseCase({
  name: 'saveCreative',
  input: saveCreativeSchema,
  may: maySellAds,
  run: ({ actor, input }): Promise<Outcome<Saved>> =>
    attempt(actor, async (open) =>
      input.edited
        ? await change(open, { actor, input, edited: input.edited })
        : await add(open, { actor, input }),
    ),
});

type Call = { actor: Actor; input: CreativeForm };

const userOf = (actor: Actor): string | null => (actor.kind === 'person' ? actor.userId : null);
const labelsOf = ({ name, weight }: CreativeForm) => ({ name, weight });

async function add(open: Transaction, { actor, input }: Call): Promise<Outcome<Saved>> {
  const campaign = await lockCampaign(open.sql, input.campaignId);
  if (!campaign) return refused('not_found', { detail: words.unknownCampaign });
  if (campaign.state === 'ended') return refused('bad_state', { detail: words.campaignOver });
  const read = await readCreativeForm(input, null);
  if (!read.ok) return read;
  const { values, files } = read.value;
  const creativeId = await insertCreative(open.sql, {
    campaignId: campaign.id,
    values,
    labels: labelsOf(input),
    files: files ?? [],
    userId: userOf(actor),
  });
  await open.journal({
    action: 'ad_creative.create',
    subjectType: 'ad_creative',
    subjectId: creativeId,
    after: { campaignId: campaign.id, ...told(values, input) },
  });
  return done({ creativeId, version: 1, isApproved: false });
}

async function change(
  open: Transaction,
  { actor, input, edited }: Call & { edited: NonNullable<CreativeForm['edited']> },
): Promise<Outcome<Saved>> {
  const stored = await lockCreative(open.sql, edited.creativeId);
  if (!stored || stored.campaignId !== input.campaignId)
    return refused('not_found', { detail: words.unknown });
  const standing = refusalOfState(stored, { input, version: edited.version });
  if (standing) return standing;
  const read = await readCreativeForm(input, stored);
  if (!read.ok) return read;
  const labels = labelsOf(input);
  const isOther = isOtherCreative(stored, read.value);
  const isRelabelled = stored.name !== labels.name || stored.weight !== labels.weight;
  const same = { creativeId: stored.id, version: stored.version, isApproved: stored.approvedAt !== null };
  if (!isOther && !isRelabelled) return done(same);
  if (isOther) await replaceCreative(open.sql, stored.id, { ...read.value, labels, userId: userOf(actor) });
  else await relabelCreative(open.sql, stored.id, labels);
  await tellOfCreative(open, stored);
  await open.journal({
    action: 'ad_creative.update',
    subjectType: 'ad_creative',
    subjectId: stored.id,
    before: told(stored, stored),
    after: { ...told(read.value.values, labels), ...(read.value.files ? { file: fileOf(read.value) } : {}) },
  });
  return done(isOther ? { creativeId: stored.id, version: stored.version + 1, isApproved: false } : same);
}

function refusalOfState(
  stored: StoredCreative,
  { input, version }: { input: CreativeForm; version: number },
): ReturnType<typeof refused> | null {
  if (stored.campaign.state === 'ended') return refused('bad_state', { detail: words.campaignOver });
  if (stored.archivedAt) return refused('bad_state', { detail: words.archived });
  if (stored.kind !== input.kind) return refused('invalid', { fields: { kind: words.otherKind } });
  return stored.version === version ? null : refused('conflict', { detail: words.changedSince });
}

const isOtherCreative = (stored: StoredCreative, { values, files }: ReadForm): boolean =>
  files !== null ||
  !isDeepStrictEqual(values.content, stored.content) ||
  (['width', 'height', 'alt', 'clickUrl'] as const).some((name) => values[name] !== stored[name]);

/** What the journal keeps: words and figures, never the whole of a tag. */
const told = (
  {
    kind,
    width,
    height,
    alt,
    clickUrl,
  }: Pick<StoredCreative, 'kind' | 'width' | 'height' | 'alt' | 'clickUrl'>,
  { name, weight }: { name: string; weight: number },
) => ({ name, kind, width, height, alt, clickUrl, weight });

const fileOf = ({ files }: ReadForm): string => files?.map(({ hash }) => hash.slice(0, 12)).join(' ') ?? '';
