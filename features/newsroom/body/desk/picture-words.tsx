'use client';

import { type ReactNode, useId } from 'react';
import { CheckField, TextField } from '#components/ui/field.tsx';
import type { PictureUse } from '#features/newsroom/body/picture-use.ts';
import { findAltFaults } from '#features/newsroom/media/alt-advice.ts';
import type { PictureChoice } from '#features/newsroom/media/media.ts';
import { isDecorativeUse } from '#features/newsroom/media/picture-use.ts';
import { bodyEditorWords } from '#words/newsroom/body/body-editor.ts';
import { altAdvice } from '#words/newsroom/media/media-asset.ts';
import { frenchField } from './use-french-fields.ts';

const words = bodyEditorWords.picture;

type WordsProps = {
  use: PictureUse;
  /** What the library says of it; unknown for one that was withdrawn. */
  own: PictureChoice | undefined;
  onChange: (use: PictureUse) => void;
};

/** The words of this use; an empty one leaves the library's own. */
export function PictureWords({ use, own, onChange }: WordsProps): ReactNode {
  const change = (field: 'alt' | 'caption' | 'credit', text: string) => {
    const { [field]: _, ...rest } = use;
    onChange(text === '' ? rest : { ...rest, [field]: text });
  };
  const word = (field: 'caption' | 'credit') => (
    <TextField
      label={words[field]}
      help={words.own}
      {...(field === 'caption' && frenchField)}
      value={use[field] ?? ''}
      placeholder={own?.[field] ?? ''}
      onChange={(event) => change(field, event.target.value)}
    />
  );
  return (
    <>
      <AltField use={use} own={own} onChange={onChange} onAlt={(text) => change('alt', text)} />
      {word('caption')}
      {word('credit')}
    </>
  );
}

/** The alternative text, with advice as one types, and the switch for a picture that says nothing by itself. */
function AltField({ use, own, onChange, onAlt }: WordsProps & { onAlt: (text: string) => void }): ReactNode {
  const adviceId = useId();
  const isDecorative = use.isDecorative === true;
  const spoken = use.alt ?? own?.alt ?? '';
  const advice = findAltFaults(spoken, use.caption ?? own?.caption ?? null).map((fault) => altAdvice[fault]);
  const decorate = (isOn: boolean) => {
    const { isDecorative: _, ...rest } = use;
    onChange(isOn ? { ...rest, isDecorative: true } : rest);
  };
  return (
    <>
      {!isDecorative && (
        <>
          <TextField
            label={words.alt}
            {...frenchField}
            value={use.alt ?? ''}
            placeholder={own?.alt ?? ''}
            aria-describedby={adviceId}
            onChange={(event) => onAlt(event.target.value)}
          />
          {!isDecorativeUse(use, own) && (
            <p id={adviceId} className="champ-aide" aria-live="polite">
              {spoken.trim() === '' ? words.adviceEmpty : advice.join(' · ') || words.adviceGood}
            </p>
          )}
        </>
      )}
      <CheckField
        label={words.isDecorative}
        checked={isDecorative}
        onChange={(event) => decorate(event.target.checked)}
      />
    </>
  );
}
