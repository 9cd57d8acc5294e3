'use client';

import Link from 'next/link';
import { SelectField, TextField } from '#components/ui/field.tsx';
import { campaignKinds } from '#features/ads/campaigns/ads.ts';
import { mostNameLength } from '#features/ads/campaigns/campaign-form.ts';
import type { FormPart } from '#features/ads/campaigns/desk/campaign-part.ts';
import { urls } from '#lib/urls.ts';
import { campaignFieldWords as fields, campaignForm as words } from '#words/ads/campaigns/ads-campaign.ts';
import { campaignKindWords } from '#words/ads/campaigns/ads-desk.ts';

export type Choice = { id: string; name: string };

/** What it is called, and for whom. */
export function CampaignIdentity({
  form,
  set,
  fault,
  advertisers,
}: FormPart & { advertisers: readonly Choice[] }) {
  return (
    <fieldset className="groupe">
      <legend>{words.identity}</legend>
      <TextField
        label={fields.name}
        help={words.nameHelp}
        maxLength={mostNameLength}
        value={form.name}
        error={fault('name')}
        onChange={(event) => set({ name: event.target.value })}
        required
      />
      <SelectField
        label={fields.kind}
        help={words.kindHelp[form.kind]}
        value={form.kind}
        error={fault('kind') ?? (form.kind === 'political' ? words.politicalReason : undefined)}
        onChange={(event) => set({ kind: event.target.value as typeof form.kind })}
      >
        {campaignKinds.map((kind) => (
          <option key={kind} value={kind}>
            {campaignKindWords[kind]}
          </option>
        ))}
      </SelectField>
      {form.kind === 'house' ? null : (
        <SelectField
          label={fields.advertiserId}
          value={form.advertiserId}
          error={fault('advertiserId')}
          help={
            advertisers.length === 0 ? (
              <>
                {words.noAdvertiser} <Link href={urls.deskNewAdvertiser()}>{words.createAdvertiser}</Link>.
              </>
            ) : undefined
          }
          onChange={(event) => set({ advertiserId: event.target.value })}
          required
        >
          <option value="">{words.chooseAdvertiser}</option>
          {advertisers.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
      )}
    </fieldset>
  );
}
