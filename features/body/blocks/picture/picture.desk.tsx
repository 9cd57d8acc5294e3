'use client';

import { type ReactNode, useState } from 'react';
import { SelectField, TextField } from '#components/ui/field.tsx';
import { type BlockFormProps, FormDialog } from '#features/body/desk/block-form.tsx';
import { useSurroundings } from '#features/body/desk/editor-choices.tsx';
import { frenchField } from '#features/body/desk/use-french-fields.ts';
import { PicturePicker } from '#features/body/desk/picture-picker.tsx';
import { bodyEditorWords } from '#messages/fr/body-editor.ts';
import { type Picture, type PictureUse, pictureWidths } from './picture.ts';

const words = bodyEditorWords.picture;
const fields = ['alt', 'caption', 'credit'] as const;

/** The words of this use; an empty one leaves the library's own. */
export function PictureWords({
  use,
  onChange,
}: {
  use: PictureUse;
  onChange: (use: PictureUse) => void;
}): ReactNode {
  const own = useSurroundings().pictures.find((picture) => picture.id === use.assetId);
  const change = (field: (typeof fields)[number], text: string) => {
    const { [field]: _, ...rest } = use;
    onChange(text === '' ? rest : { ...rest, [field]: text });
  };
  return fields.map((field) => (
    <TextField
      key={field}
      label={words[field]}
      help={words.own(field)}
      {...(field !== 'credit' && frenchField)}
      value={use[field] ?? ''}
      placeholder={own?.[field] ?? ''}
      onChange={(event) => change(field, event.target.value)}
    />
  ));
}

export function PictureForm({ content, onSave, onClose }: BlockFormProps<Picture>): ReactNode {
  const [use, setUse] = useState<PictureUse | null>(content && withoutPlace(content));
  const [width, setWidth] = useState(content?.width ?? 'measure');
  const [error, setError] = useState('');
  const save = () => {
    if (!use) return setError(words.required);
    onSave({ id: content?.id ?? '', type: 'picture', ...use, width });
  };
  return (
    <FormDialog title={bodyEditorWords.tools.picture} onSubmit={save} onClose={onClose}>
      {error && <p role="alert">{error}</p>}
      <PicturePicker
        chosenId={use?.assetId ?? null}
        onChoose={(picture) => setUse({ ...use, assetId: picture.id })}
      />
      {use && <PictureWords use={use} onChange={setUse} />}
      <SelectField
        label={words.width}
        value={width}
        onChange={(event) => setWidth(pictureWidths.find((name) => name === event.target.value) ?? 'measure')}
      >
        {pictureWidths.map((name) => (
          <option key={name} value={name}>
            {words.widths[name]}
          </option>
        ))}
      </SelectField>
    </FormDialog>
  );
}

const withoutPlace = ({ assetId, alt, caption, credit }: Picture): PictureUse => ({
  assetId,
  ...(alt === undefined ? {} : { alt }),
  ...(caption === undefined ? {} : { caption }),
  ...(credit === undefined ? {} : { credit }),
});
