'use client';

import { useState } from 'react';
import { SelectField } from '#components/ui/field.tsx';
import { clockIn } from '#lib/dates.ts';
import { fromTimeIn, toTimeIn } from '#lib/site-time.ts';
import { frenchSpeakingZones } from '#lib/time-zones.ts';
import { settingsFieldWords, settingsWords as words } from '#words/house/settings/settings.ts';
import { zoneChoice, zoneGroups, zoneHour } from '#messages/time-zones.ts';

const french: ReadonlySet<string> = new Set(frenchSpeakingZones);

/** The newspaper's clock; another one than the saved one says what becomes of what is planned, before it is saved. */
export function TimeZoneField({
  zones,
  base,
  value,
  error,
  onChange,
}: {
  /** Every zone that the server knows: a browser may know others. */
  zones: readonly string[];
  base: string;
  value: string;
  error: string | undefined;
  onChange: (zone: string) => void;
}) {
  const options = (isFrench: boolean) =>
    zones
      .filter((zone) => french.has(zone) === isFrench)
      .map((zone) => (
        <option key={zone} value={zone}>
          {zoneChoice(zone)}
        </option>
      ));
  return (
    <>
      <SelectField
        label={settingsFieldWords.timeZone}
        name="timeZone"
        value={value}
        help={words.timeZoneHelp}
        error={error}
        onChange={(event) => onChange(event.target.value)}
      >
        <optgroup label={zoneGroups.french}>{options(true)}</optgroup>
        <optgroup label={zoneGroups.others}>{options(false)}</optgroup>
      </SelectField>
      <div role="status">{value === base ? null : <ChangeOfClock from={base} to={value} />}</div>
    </>
  );
}

/** What nine o'clock today on the old clock will be on the new one. */
function ChangeOfClock({ from, to }: { from: string; to: string }) {
  const [openedAt] = useState(() => new Date());
  const nine = fromTimeIn(from, `${toTimeIn(from, openedAt).slice(0, 10)}T09:00`);
  const at = nine?.kind === 'instant' ? nine.at : openedAt;
  return (
    <p className="note">
      {words.timeZoneChange({
        was: zoneHour(from),
        will: zoneHour(to),
        from: clockIn(from, at),
        to: clockIn(to, at),
        shift: shiftOf(toTimeIn(from, at).slice(0, 10), toTimeIn(to, at).slice(0, 10)),
      })}
    </p>
  );
}

/** Whether a day comes before another, is it, or comes after it. */
function shiftOf(was: string, is: string): -1 | 0 | 1 {
  if (was === is) return 0;
  return is < was ? -1 : 1;
}
