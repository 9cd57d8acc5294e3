'use client';

import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { RadioGroup } from '#components/ui/radio-group.tsx';
import { TextField } from '#components/ui/field.tsx';
import { quickHours } from '#features/newsroom/publishing/quick-hours.ts';
import { fromSiteTime, type SiteInstant, siteOffset, toSiteTime } from '#lib/site-time.ts';
import { planningDesk as words } from '#words/newsroom/publishing/planning-desk.ts';

export type Hour = {
  local: string;
  which: 'first' | 'second' | null;
  /** The instant chosen; null while there is none, or while it is not settled which. */
  at: Date | null;
  read: SiteInstant | null;
  set: (local: string) => void;
  choose: (which: 'first' | 'second') => void;
};

/** An hour of the newspaper's clock being chosen, from the instant that it stood at. */
export function useHour(initial: Date | null): Hour {
  const [local, setLocal] = useState(() => (initial ? toSiteTime(initial) : ''));
  const [which, setWhich] = useState<Hour['which']>(() => initialChoice(initial));
  const read = fromSiteTime(local);
  return {
    local,
    which,
    read,
    at: instantOf(read, which),
    set: (next) => {
      setLocal(next);
      setWhich(null);
    },
    choose: setWhich,
  };
}

function initialChoice(initial: Date | null): Hour['which'] {
  const read = initial ? fromSiteTime(toSiteTime(initial)) : null;
  if (read?.kind !== 'twice') return null;
  return read.first.getTime() === initial?.getTime() ? 'first' : 'second';
}

function instantOf(read: SiteInstant | null, which: Hour['which']): Date | null {
  if (read?.kind === 'instant') return read.at;
  return read?.kind === 'twice' && which ? read[which] : null;
}

const utc = (at: Date): string => at.toISOString().slice(0, 16).replace('T', ' ');

/**
 * Day and hour on the newspaper's clock, which is always named beside it with the UTC instant. An hour that the
 * change to summer skips is explained; one that comes twice asks which.
 */
export function HourField({ hour, label = words.hour }: { hour: Hour; label?: string }) {
  const [openedAt] = useState(() => new Date());
  const { read, at } = hour;
  return (
    <>
      <fieldset className="heures-rapides">
        <legend>{words.quick}</legend>
        {quickHours(openedAt).map(({ name, local }) => (
          <Button key={name} aria-pressed={hour.local === local} onClick={() => hour.set(local)}>
            {words.quickHours[name]}
          </Button>
        ))}
      </fieldset>
      <TextField
        label={label}
        type="datetime-local"
        min={toSiteTime(openedAt)}
        value={hour.local}
        onChange={(event) => hour.set(event.target.value)}
        help={at ? words.zoneAt(siteOffset(at), utc(at)) : words.zone()}
        error={read?.kind === 'missing' ? words.missing(read.from, read.to) : undefined}
      />
      {read?.kind === 'twice' ? (
        <RadioGroup
          legend={words.twice(read.from, read.to)}
          value={hour.which}
          onChange={hour.choose}
          options={[
            { value: 'first', label: words.first(utc(read.first)) },
            { value: 'second', label: words.second(utc(read.second)) },
          ]}
        />
      ) : null}
    </>
  );
}
