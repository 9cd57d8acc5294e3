'use client';

import { Button } from '#components/ui/button.tsx';
import { CheckField, SelectField, TextField } from '#components/ui/field.tsx';
import type { FormPart } from '#features/ads/campaigns/desk/campaign-part.ts';
import { siteZone } from '#lib/site-zone.ts';
import {
  campaignFieldWords as fields,
  campaignForm as words,
  weekdayWords,
} from '#words/ads/campaigns/ads-campaign.ts';

type Line = FormPart['form']['hours'][number];

const wholeDays: Line = { days: [1, 2, 3, 4, 5], from: 8, to: 20 };

/** Dates and hours of the week, on the newspaper's clock. */
export function CampaignTimes({ form, set, fault }: FormPart) {
  const change = (at: number, line: Partial<Line>): void =>
    set({ hours: form.hours.map((known, index) => (index === at ? { ...known, ...line } : known)) });
  const hoursFault = fault('hours');
  return (
    <fieldset className="groupe">
      <legend>{words.when}</legend>
      <div className="campagne-paire">
        <TextField
          label={fields.startsAt}
          type="datetime-local"
          value={form.startsAt}
          error={fault('startsAt')}
          onChange={(event) => set({ startsAt: event.target.value })}
          required
        />
        <TextField
          label={fields.endsAt}
          type="datetime-local"
          value={form.endsAt}
          help={form.kind === 'house' ? words.endHelpHouse : undefined}
          error={fault('endsAt')}
          onChange={(event) => set({ endsAt: event.target.value })}
          required={form.kind !== 'house'}
        />
      </div>
      <p className="champ-aide">{words.zone(siteZone())}</p>
      <fieldset className="choix campagne-heures">
        <legend>{fields.hours}</legend>
        {form.hours.length === 0 ? <p className="champ-aide">{words.hoursHelp}</p> : null}
        {form.hours.map((line, at) => (
          <HoursLine
            key={at}
            number={at + 1}
            line={line}
            set={(fieldsOfLine) => change(at, fieldsOfLine)}
            remove={() => set({ hours: form.hours.filter((_line, index) => index !== at) })}
          />
        ))}
        {hoursFault ? (
          <p className="champ-erreur" role="alert">
            {hoursFault}
          </p>
        ) : null}
        {form.hours.length < 14 ? (
          <p>
            <Button onClick={() => set({ hours: [...form.hours, wholeDays] })}>{words.addHours}</Button>
          </p>
        ) : null}
      </fieldset>
    </fieldset>
  );
}

function HoursLine({
  number,
  line,
  set,
  remove,
}: {
  number: number;
  line: Line;
  set: (line: Partial<Line>) => void;
  remove: () => void;
}) {
  const toggle = (day: number): void =>
    set({ days: line.days.includes(day) ? line.days.filter((known) => known !== day) : [...line.days, day] });
  const hours = (first: number) => Array.from({ length: 24 }, (_hour, at) => at + first);
  return (
    <fieldset className="campagne-plage">
      <legend>{words.hoursOf(number)}</legend>
      <div className="campagne-jours">
        {weekdayWords.map((name, at) => (
          <CheckField
            key={name}
            label={name}
            checked={line.days.includes(at + 1)}
            onChange={() => toggle(at + 1)}
          />
        ))}
      </div>
      <div className="campagne-paire">
        <SelectField
          label={words.hoursFrom}
          value={line.from}
          onChange={(event) => set({ from: Number(event.target.value) })}
        >
          {hours(0).map((hour) => (
            <option key={hour} value={hour}>
              {words.hour(hour)}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={words.hoursTo}
          value={line.to}
          onChange={(event) => set({ to: Number(event.target.value) })}
        >
          {hours(1).map((hour) => (
            <option key={hour} value={hour}>
              {words.hour(hour)}
            </option>
          ))}
        </SelectField>
      </div>
      <p>
        <Button kind="quiet" onClick={remove}>
          {words.removeHours(number)}
        </Button>
      </p>
    </fieldset>
  );
}
