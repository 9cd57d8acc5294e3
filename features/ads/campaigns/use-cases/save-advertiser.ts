import type { z } from 'zod';
import { maySellAds } from '#features/ads/campaigns/ads.policy.ts';
import { saveAdvertiserSchema } from '#features/ads/campaigns/advertiser.schema.ts';
import {
  type AdvertiserFields,
  findNamesake,
  getStoredAdvertiser,
  hasHouseCampaigns,
  insertAdvertiser,
  lockAdvertisers,
  updateAdvertiser,
} from '#features/ads/campaigns/data/advertiser.store.ts';
import { announceAds } from '#features/ads/campaigns/data/announce-ads.ts';
import { purgeHouseAds } from '#features/ads/campaigns/use-cases/purge-house-ads.ts';
import { defineUseCase, done, type Outcome, refused } from '#lib/use-case.ts';
import {
  advertiserFaults as faults,
  advertiserRefusals as words,
} from '#words/ads/campaigns/ads-advertisers.ts';
import { attempt } from '#server/transaction/attempt.ts';

type Input = z.output<typeof saveAdvertiserSchema>;

/** Makes an advertiser or changes one; another name is what readers see at once. */
export const saveAdvertiser = defineUseCase({
  name: 'saveAdvertiser',
  input: saveAdvertiserSchema,
  may: maySellAds,
  run: ({ actor, input }): Promise<Outcome<{ advertiserId: string }>> =>
    attempt(actor, async (open) => {
      const { sql } = open;
      await lockAdvertisers(sql);
      const known = input.advertiserId ? await getStoredAdvertiser(sql, input.advertiserId) : null;
      if (input.advertiserId && !known) return refused('not_found', { detail: words.unknown });
      const namesake = await findNamesake(sql, input.name, known?.id ?? null);
      const fields = { ...faultsOf(input), ...(namesake ? { name: faults.taken(namesake.name) } : {}) };
      if (Object.keys(fields).length > 0) return refused('invalid', { fields });
      const stored = fieldsOf(input);
      const userId = actor.kind === 'person' ? actor.userId : null;
      const advertiserId = known?.id ?? (await insertAdvertiser(sql, stored, userId));
      if (known) {
        await updateAdvertiser(sql, known.id, stored);
        await announceAds(sql);
        if (known.name !== stored.name && (await hasHouseCampaigns(sql, known.id))) purgeHouseAds(open);
      }
      await open.journal({
        action: known ? 'advertiser.update' : 'advertiser.create',
        subjectType: 'advertiser',
        subjectId: advertiserId,
        ...(known ? { before: told(known) } : {}),
        after: told(stored),
      });
      return done({ advertiserId });
    }),
});

const fieldsOf = ({ name, contactName, contactEmail, website, note }: Input): AdvertiserFields => ({
  name,
  contactName: contactName || null,
  contactEmail: contactEmail || null,
  website: website || null,
  note: note || null,
});

/** The journal never forgets: the person and their address are not in it. */
const told = ({ name, website }: AdvertiserFields) => ({ name, url: website });

function faultsOf({ name, contactEmail, website }: Input): Record<string, string> {
  return {
    ...(name === '' ? { name: faults.name } : {}),
    ...(contactEmail === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(contactEmail)
      ? {}
      : { contactEmail: faults.email }),
    ...(website === '' || isWebAddress(website) ? {} : { website: faults.website }),
  };
}

function isWebAddress(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && url.protocol === 'https:' && url.username === '' && url.hostname.includes('.');
}
