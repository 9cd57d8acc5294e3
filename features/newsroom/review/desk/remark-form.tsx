'use client';

import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { SelectField, TextArea } from '#components/ui/field.tsx';
import type { OpenStory } from '#features/newsroom/writing/desk/open-story.tsx';
import type { Remarks } from '#features/newsroom/review/desk/use-remarks.ts';
import { type Anchor, anchoredFields } from '#features/newsroom/review/review.ts';
import { reviewWords } from '#words/newsroom/writing/review.ts';

const words = reviewWords.remarks;

const targets = ['words', 'block', 'story', 'headline', 'standfirst'] as const;
type Target = (typeof targets)[number];

/** Says something about the words that are selected, the paragraph, a field, or the whole story. */
export function RemarkForm({ passage, onAdd }: { passage: OpenStory['passage']; onAdd: Remarks['add'] }) {
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<Target | null>(null);
  const [isWorking, setWorking] = useState(false);
  const open = targets.filter((target) => isOpen(target, passage));
  const target = open.find((one) => one === chosen) ?? open[0] ?? 'story';
  const add = async () => {
    setWorking(true);
    if (await onAdd({ ...anchorOf(target, passage), text })) {
      setText('');
      setChosen(null);
    }
    setWorking(false);
  };
  return (
    <form
      id="nouvelle-remarque"
      className="remarque-saisie"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <SelectField
        label={words.target}
        value={target}
        onChange={(event) => setChosen(targets.find((one) => one === event.target.value) ?? null)}
      >
        {open.map((one) => (
          <option key={one} value={one}>
            {words.targets[one]}
          </option>
        ))}
      </SelectField>
      {target === 'words' ? <blockquote className="remarque-citation">{passage?.quote}</blockquote> : null}
      <TextArea label={words.text} rows={3} value={text} onChange={(event) => setText(event.target.value)} />
      <Button type="submit" disabled={isWorking || text.trim() === ''}>
        {words.add}
      </Button>
    </form>
  );
}

function isOpen(target: Target, passage: OpenStory['passage']): boolean {
  if (target === 'words') return Boolean(passage?.quote);
  return target === 'block' ? passage !== null : true;
}

function anchorOf(target: Target, passage: OpenStory['passage']): Anchor {
  if (target === 'words') return { blockId: passage?.blockId ?? null, quote: passage?.quote ?? null };
  if (target === 'block') return { blockId: passage?.blockId ?? null, quote: null };
  return { blockId: anchoredFields.find((field) => field === target) ?? null, quote: null };
}
