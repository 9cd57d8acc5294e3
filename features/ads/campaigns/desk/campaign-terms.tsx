'use client';

import { CheckField, SelectField, TextField } from '#components/ui/field.tsx';
import { RadioGroup } from '#components/ui/radio-group.tsx';
import { countings } from '#features/ads/campaigns/ads.ts';
import { capPeriods } from '#features/ads/campaigns/campaign-form.ts';
import type { FormPart } from '#features/ads/campaigns/desk/campaign-part.ts';
import { campaignFieldWords as fields, campaignForm as words } from '#words/ads/campaigns/ads-campaign.ts';

const optionsOf = <const Value extends string>(values: readonly Value[], said: Record<Value, string>) =>
  values.map((value) => ({ value, label: said[value] }));

/** What is sold, how it is spread, and how often one browser sees it. */
export function CampaignTerms(part: FormPart) {
  const { form, set, fault } = part;
  const exclusiveFault = fault('isExclusive');
  return (
    <>
      <fieldset className="groupe">
        <legend>{words.sold}</legend>
        <RadioGroup
          legend={fields.budgetKind}
          value={form.budgetKind}
          options={optionsOf(['impressions', 'days'], words.budgetKinds)}
          onChange={(budgetKind) => set({ budgetKind })}
        />
        {form.budgetKind === 'impressions' ? (
          <>
            <TextField
              label={fields.budget}
              inputMode="numeric"
              value={form.budget}
              error={fault('budget')}
              onChange={(event) => set({ budget: event.target.value })}
              required
            />
            <RadioGroup
              legend={fields.pacing}
              value={form.pacing}
              options={optionsOf(['even', 'fast'], words.pacings)}
              onChange={(pacing) => set({ pacing })}
            />
          </>
        ) : null}
        <RadioGroup
          legend={fields.counting}
          value={form.counting}
          options={optionsOf(countings, words.countings)}
          onChange={(counting) => set({ counting })}
        />
        <SelectField
          label={fields.priority}
          help={words.priorityHelp}
          value={form.priority}
          onChange={(event) => set({ priority: Number(event.target.value) })}
        >
          {Array.from({ length: 10 }, (_priority, at) => (
            <option key={at + 1} value={at + 1}>
              {at + 1}
            </option>
          ))}
        </SelectField>
        <CheckField
          label={words.isExclusive}
          checked={form.isExclusive}
          aria-invalid={exclusiveFault ? true : undefined}
          aria-describedby={exclusiveFault ? 'exclusive-erreur' : undefined}
          onChange={(event) => set({ isExclusive: event.target.checked })}
        />
        {exclusiveFault ? (
          <p id="exclusive-erreur" className="champ-erreur" role="alert">
            {exclusiveFault}
          </p>
        ) : null}
      </fieldset>
      <HowOften {...part} />
    </>
  );
}

function HowOften({ form, set, fault }: FormPart) {
  return (
    <fieldset className="groupe">
      <legend>{words.often}</legend>
      <div className="campagne-paire">
        <TextField
          label={fields.capImpressions}
          inputMode="numeric"
          value={form.capImpressions}
          error={fault('capImpressions')}
          onChange={(event) => set({ capImpressions: event.target.value })}
        />
        <SelectField
          label={fields.capSeconds}
          value={form.capSeconds}
          onChange={(event) => set({ capSeconds: Number(event.target.value) })}
        >
          {capPeriods.map((seconds) => (
            <option key={seconds} value={seconds}>
              {words.periods[seconds]}
            </option>
          ))}
        </SelectField>
      </div>
      <p className="champ-aide">{words.capHelp}</p>
      {form.capImpressions === '' ? null : (
        <RadioGroup
          legend={fields.withoutConsent}
          value={form.withoutConsent}
          options={optionsOf(['withhold', 'uncapped'], words.withoutConsent)}
          onChange={(withoutConsent) => set({ withoutConsent })}
        />
      )}
      <TextField
        label={fields.refreshSeconds}
        inputMode="numeric"
        help={words.refreshHelp}
        value={form.refreshSeconds}
        error={fault('refreshSeconds')}
        onChange={(event) => set({ refreshSeconds: event.target.value })}
      />
    </fieldset>
  );
}
