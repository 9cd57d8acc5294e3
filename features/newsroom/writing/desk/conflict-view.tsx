'use client';

import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { type ClashChoice, resolveClashes } from '#features/newsroom/writing/clash-choices.ts';
import { ClashField } from '#features/newsroom/writing/desk/clash-field.tsx';
import type { StoryFields } from '#features/newsroom/articles/articles.schema.ts';
import type { Hand } from '#features/newsroom/writing/hand.ts';
import type { NamesById } from '#features/newsroom/articles/field-words.ts';
import type { Clash } from '#features/newsroom/articles/merging.ts';
import { deskMessages } from '#messages/desk.ts';

const words = deskMessages.conflict;

/**
 * Every passage that two people changed, with what tells the versions apart; nothing is saved before each has its
 * choice, and nothing is lost without one: this device keeps the text, and the question comes back.
 */
export function ConflictView({
  clashes,
  merged,
  theirHand,
  names,
  onSettle,
}: {
  clashes: Clash[];
  /** Everything on which the two sides agree. */
  merged: StoryFields;
  theirHand: Hand | null;
  names: NamesById;
  onSettle: (fields: StoryFields) => void;
}) {
  const [choices, setChoices] = useState<Record<string, ClashChoice>>({});
  const left = clashes.filter((clash) => !choices[clash.key]).length;
  return (
    <section className="conflit" aria-label={words.title}>
      <h2>{words.title}</h2>
      <p>{words.explain}</p>
      <p className="champ-aide">{words.passages(clashes.length)}</p>
      {clashes.map((clash) => (
        <ClashField
          key={clash.key}
          clash={clash}
          theirHand={theirHand}
          names={names}
          choice={choices[clash.key]}
          onChoose={(choice) => setChoices((before) => ({ ...before, [clash.key]: choice }))}
        />
      ))}
      <p className="gestes">
        <Button
          kind="primary"
          disabled={left > 0}
          onClick={() => onSettle(resolveClashes({ merged, clashes, choices }))}
        >
          {words.apply}
        </Button>
        <span className="champ-aide" role="status">
          {left > 0 ? words.undecided(left) : ''}
        </span>
      </p>
    </section>
  );
}
