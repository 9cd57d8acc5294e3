'use client';

import { Thumbnail } from '#features/newsroom/body/desk/thumbnail.tsx';
import { type ReactNode, useState } from 'react';
import type { PictureUse } from '#features/newsroom/body/picture-use.ts';
import { type BlockFormProps, FormDialog } from '#features/newsroom/body/desk/block-form.tsx';
import { useSurroundings } from '#features/newsroom/body/desk/editor-choices.tsx';
import { PictureFraming } from '#features/newsroom/body/desk/picture-framing.tsx';
import { PicturePicker } from '#features/newsroom/body/desk/picture-picker.tsx';
import { PictureWords } from '#features/newsroom/body/desk/picture-words.tsx';
import { bodyEditorWords } from '#words/newsroom/body/body-editor.ts';
import type { Comparison } from './comparison.ts';

const words = bodyEditorWords.comparison;

export function ComparisonForm({ content, onSave, onClose }: BlockFormProps<Comparison>): ReactNode {
  const [before, setBefore] = useState<PictureUse | null>(content?.before ?? null);
  const [after, setAfter] = useState<PictureUse | null>(content?.after ?? null);
  const [error, setError] = useState('');
  const save = () => {
    if (!before || !after) return setError(words.required);
    onSave({ id: content?.id ?? '', type: 'comparison', before, after });
  };
  return (
    <FormDialog title={bodyEditorWords.tools.comparison} onSubmit={save} onClose={onClose}>
      {error && <p role="alert">{error}</p>}
      <Side legend={words.before} use={before} isFramed onChange={setBefore} />
      <Side legend={words.after} use={after} onChange={setAfter} />
    </FormDialog>
  );
}

function Side({
  legend,
  use,
  isFramed = false,
  onChange,
}: {
  legend: string;
  use: PictureUse | null;
  /** The first one gives both their ratio. */
  isFramed?: boolean;
  onChange: (use: PictureUse) => void;
}): ReactNode {
  const library = useSurroundings();
  const own = library.pictures.find(({ id }) => id === use?.assetId);
  return (
    <>
      <PicturePicker
        library={library}
        legend={legend}
        chosenId={use?.assetId ?? null}
        onChoose={({ id }) => id !== use?.assetId && onChange({ assetId: id })}
      />
      {use && <PictureWords use={use} own={own} onChange={onChange} />}
      {use && isFramed && <PictureFraming use={use} own={own} onChange={onChange} />}
    </>
  );
}

export const ComparisonSummary = ({ block }: { block: Comparison }): ReactNode => (
  <>
    <Thumbnail use={block.before} />
    <Thumbnail use={block.after} />
  </>
);
