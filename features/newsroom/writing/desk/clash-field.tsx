'use client';

import { TextArea } from '#components/ui/field.tsx';
import type { ArticleFieldName } from '#features/newsroom/articles/articles.ts';
import type { ClashChoice } from '#features/newsroom/writing/clash-choices.ts';
import { WordDifference } from '#features/newsroom/writing/desk/word-difference.tsx';
import { type Hand, handSentence } from '#features/newsroom/writing/hand.ts';
import { fieldToWords, type NamesById } from '#features/newsroom/articles/field-words.ts';
import type { Clash } from '#features/newsroom/articles/merging.ts';
import { diffWords } from '#lib/word-diff.ts';
import { deskMessages } from '#messages/desk.ts';

const words = deskMessages.conflict;

type Option = 'mine' | 'theirs' | 'both' | 'edit';

/** One passage with both versions, their difference, and the choice: one, the other, both, or words of one's own. */
export function ClashField({
  clash,
  theirHand,
  names,
  choice,
  onChoose,
}: {
  clash: Clash;
  theirHand: Hand | null;
  names: NamesById;
  choice: ClashChoice | undefined;
  onChoose: (choice: ClashChoice) => void;
}) {
  const { mine, theirs } = sidesInWords(clash, names);
  const labels = { ...words, theirs: handSentence('version', theirHand) };
  const options: Option[] = [
    'mine',
    'theirs',
    ...(clash.canKeepBoth ? (['both'] as const) : []),
    ...(clash.isText ? (['edit'] as const) : []),
  ];
  const chosen: Option | undefined = typeof choice === 'object' ? 'edit' : choice;
  return (
    <fieldset className="groupe">
      <legend>{clash.label}</legend>
      <div className="conflit-versions">
        <Version title={words.mine} text={mine} />
        <Version title={labels.theirs} text={theirs} />
      </div>
      {mine && theirs ? (
        <div>
          <h3>{words.difference}</h3>
          <p className="conflit-texte">
            <WordDifference parts={diffWords(theirs, mine)} />
          </p>
        </div>
      ) : null}
      <p className="gestes">
        {options.map((option) => (
          <label key={option} className="champ-case">
            <input
              type="radio"
              name={clash.key}
              checked={chosen === option}
              onChange={() => onChoose(option === 'edit' ? { text: mine || theirs } : option)}
            />
            {labels[option]}
          </label>
        ))}
      </p>
      {typeof choice === 'object' ? (
        <TextArea
          label={words.combination}
          rows={4}
          value={choice.text}
          onChange={(event) => onChoose({ text: event.target.value })}
        />
      ) : null}
    </fieldset>
  );
}

/** A block's words come with the clash; a field's ids are read by their names. */
function sidesInWords({ key, mine, theirs, mineValue, theirValue }: Clash, names: NamesById) {
  if (key.startsWith('body:')) return { mine, theirs };
  const name = key as Exclude<ArticleFieldName, 'body'>;
  return { mine: fieldToWords(name, mineValue, names), theirs: fieldToWords(name, theirValue, names) };
}

function Version({ title, text }: { title: string; text: string }) {
  return (
    <div>
      <h3>{title}</h3>
      <p className="conflit-texte">{text || words.empty}</p>
    </div>
  );
}
