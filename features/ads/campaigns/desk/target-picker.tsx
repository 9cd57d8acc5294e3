'use client';

import { type KeyboardEvent, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { TextField } from '#components/ui/field.tsx';
import { FormRefusal } from '#components/ui/form-refusal.tsx';
import { useSending } from '#components/ui/use-sending.ts';
import type { TargetChoice } from '#features/ads/campaigns/data/target.queries.ts';
import { findTargetsAction } from '#features/ads/campaigns/desk/actions.ts';
import { campaignForm as words } from '#words/ads/campaigns/ads-campaign.ts';

/** Chooses articles or subjects by the letters of their names. */
export function TargetPicker({
  kind,
  legend,
  search: label,
  chosen,
  names,
  fault,
  onChange,
}: {
  kind: 'article' | 'subject';
  legend: string;
  search: string;
  chosen: readonly string[];
  names: Readonly<Record<string, string>>;
  fault: string | undefined;
  onChange: (chosen: string[]) => void;
}) {
  const [search, setSearch] = useState('');
  const [found, setFound] = useState<TargetChoice[] | null>(null);
  const [known, setKnown] = useState(names);
  const { isPending, error, send } = useSending();
  const look = (): void => send(() => findTargetsAction({ kind, search }), setFound);
  // Enter looks for what is typed; it does not store the whole form.
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    look();
  };
  const add = ({ id, name }: TargetChoice): void => {
    setKnown({ ...known, [id]: name });
    onChange([...chosen, id]);
  };
  const offered = found?.filter(({ id }) => !chosen.includes(id));
  return (
    <fieldset className="choix">
      <legend>{legend}</legend>
      {chosen.length > 0 ? (
        <ul className="campagne-vises">
          {chosen.map((id) => (
            <li key={id}>
              <span>{known[id] ?? id}</span>
              <Button
                kind="quiet"
                aria-label={words.remove(known[id] ?? id)}
                onClick={() => onChange(chosen.filter((other) => other !== id))}
              >
                {words.removeShort}
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
      <div className="campagne-recherche">
        <TextField
          label={label}
          type="search"
          value={search}
          maxLength={200}
          error={fault}
          onKeyDown={onKey}
          onChange={(event) => setSearch(event.target.value)}
        />
        <Button disabled={isPending} onClick={look}>
          {words.find}
        </Button>
      </div>
      <FormRefusal error={error} />
      <p role="status" className="champ-aide">
        {found ? (found.length === 0 ? words.noneFound : words.found(found.length)) : ''}
      </p>
      {offered && offered.length > 0 ? (
        <ul className="campagne-vises">
          {offered.map((choice) => (
            <li key={choice.id}>
              <span>{choice.name}</span>
              <Button kind="quiet" aria-label={words.add(choice.name)} onClick={() => add(choice)}>
                {words.addShort}
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
    </fieldset>
  );
}
