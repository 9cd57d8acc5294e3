'use client';

import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { resolveClashes, type Clash, type ClashChoice } from '#features/articles/merging.ts';
import type { Fields } from '#features/articles/desk/use-draft.ts';
import { deskMessages } from '#messages/fr/desk.ts';

const words = deskMessages.conflict;

/** Both versions of every passage that two people changed; nothing is saved before each has its choice. */
export function ConflictView({
  clashes,
  merged,
  onSettle,
}: {
  clashes: Clash[];
  /** Everything on which the two sides agree. */
  merged: Fields;
  onSettle: (fields: Fields) => void;
}) {
  const [choices, setChoices] = useState<Record<string, ClashChoice>>({});
  const isDecided = clashes.every((clash) => choices[clash.key]);
  return (
    <section className="conflit" aria-label={words.title}>
      <h2>{words.title}</h2>
      <p>{words.explain}</p>
      {clashes.map((clash) => (
        <fieldset key={clash.key} className="groupe">
          <legend>{clash.label}</legend>
          <div className="conflit-versions">
            <Version title={words.mine} text={clash.mine} />
            <Version title={words.theirs} text={clash.theirs} />
          </div>
          <p className="gestes">
            {(clash.canKeepBoth ? (['mine', 'theirs', 'both'] as const) : (['mine', 'theirs'] as const)).map(
              (choice) => (
                <label key={choice} className="champ-case">
                  <input
                    type="radio"
                    name={clash.key}
                    checked={choices[clash.key] === choice}
                    onChange={() => setChoices({ ...choices, [clash.key]: choice })}
                  />
                  {words[choice]}
                </label>
              ),
            )}
          </p>
        </fieldset>
      ))}
      <Button
        kind="primary"
        disabled={!isDecided}
        onClick={() => onSettle(resolveClashes({ merged, clashes, choices }))}
      >
        {words.apply}
      </Button>
    </section>
  );
}

function Version({ title, text }: { title: string; text: string }) {
  return (
    <div>
      <h3>{title}</h3>
      <p className="conflit-texte">{text || words.empty}</p>
    </div>
  );
}
