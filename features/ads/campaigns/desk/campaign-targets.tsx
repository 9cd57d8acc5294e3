'use client';

import { CheckField, TextArea } from '#components/ui/field.tsx';
import { devices, slotKinds } from '#features/ads/campaigns/ad-slots.ts';
import type { FormPart } from '#features/ads/campaigns/desk/campaign-part.ts';
import { TargetPicker } from '#features/ads/campaigns/desk/target-picker.tsx';
import {
  campaignFieldWords as fields,
  campaignForm as words,
  deviceWords,
  slotWords,
} from '#words/ads/campaigns/ads-campaign.ts';

export type SectionChoice = { id: string; name: string; isChild: boolean };

/** Where it stands: by the page and the screen, never by the person. */
export function CampaignTargets({
  form,
  set,
  fault,
  sections,
  names,
}: FormPart & { sections: readonly SectionChoice[]; names: Readonly<Record<string, string>> }) {
  const single = form.slots.filter((slot) => !(slotKinds as readonly string[]).includes(slot));
  return (
    <fieldset className="groupe">
      <legend>{words.where}</legend>
      <p className="champ-aide">{words.whereHelp}</p>
      <Checks
        legend={fields.slots}
        chosen={form.slots}
        options={[
          ...slotKinds.map((kind) => ({ id: kind, name: slotWords[kind] })),
          ...single.map((name) => ({ id: name, name })),
        ]}
        fault={fault('slots')}
        onChange={(slots) => set({ slots })}
      />
      <Checks
        legend={fields.devices}
        chosen={form.devices}
        options={devices.map((device) => ({ id: device, name: deviceWords[device] }))}
        fault={fault('devices')}
        onChange={(chosen) => set({ devices: chosen })}
      />
      <Checks
        legend={fields.sectionIds}
        chosen={form.sectionIds}
        options={sections}
        fault={fault('sectionIds')}
        onChange={(sectionIds) => set({ sectionIds })}
      />
      <TargetPicker
        kind="subject"
        legend={fields.subjectIds}
        search={words.findSubject}
        chosen={form.subjectIds}
        names={names}
        fault={fault('subjectIds')}
        onChange={(subjectIds) => set({ subjectIds })}
      />
      <TargetPicker
        kind="article"
        legend={fields.articleIds}
        search={words.findArticle}
        chosen={form.articleIds}
        names={names}
        fault={fault('articleIds')}
        onChange={(articleIds) => set({ articleIds })}
      />
      <TextArea
        label={fields.words}
        help={words.wordsHelp}
        rows={3}
        value={form.words}
        error={fault('words')}
        onChange={(event) => set({ words: event.target.value })}
      />
    </fieldset>
  );
}

function Checks({
  legend,
  chosen,
  options,
  fault,
  onChange,
}: {
  legend: string;
  chosen: readonly string[];
  options: readonly { id: string; name: string; isChild?: boolean }[];
  fault: string | undefined;
  onChange: (chosen: string[]) => void;
}) {
  return (
    <fieldset className="choix campagne-cases">
      <legend>{legend}</legend>
      {options.map(({ id, name, isChild }) => (
        <span key={id} className={isChild ? 'campagne-sous' : undefined}>
          <CheckField
            label={name}
            checked={chosen.includes(id)}
            onChange={(event) =>
              onChange(event.target.checked ? [...chosen, id] : chosen.filter((known) => known !== id))
            }
          />
        </span>
      ))}
      {fault ? (
        <p className="champ-erreur" role="alert">
          {fault}
        </p>
      ) : null}
    </fieldset>
  );
}
