'use client';

import { Thumbnail } from '#features/newsroom/body/desk/thumbnail.tsx';
import { type ReactNode, useState } from 'react';
import { SelectField } from '#components/ui/field.tsx';
import { type BlockFormProps, FormDialog } from '#features/newsroom/body/desk/block-form.tsx';
import { useSurroundings } from '#features/newsroom/body/desk/editor-choices.tsx';
import { PictureFraming } from '#features/newsroom/body/desk/picture-framing.tsx';
import { PicturePicker } from '#features/newsroom/body/desk/picture-picker.tsx';
import { PictureWords } from '#features/newsroom/body/desk/picture-words.tsx';
import { bodyEditorWords } from '#words/newsroom/body/body-editor.ts';
import { type Picture, pictureWidths } from './picture.ts';
import { type PictureUse } from '#features/newsroom/body/picture-use.ts';

const words = bodyEditorWords.picture;

export function PictureForm({ content, onSave, onClose }: BlockFormProps<Picture>): ReactNode {
  const library = useSurroundings();
  const [use, setUse] = useState<PictureUse | null>(content && withoutPlace(content));
  const [width, setWidth] = useState(content?.width ?? 'measure');
  const [error, setError] = useState('');
  const own = library.pictures.find(({ id }) => id === use?.assetId);
  const save = () => {
    if (!use) return setError(words.required);
    onSave({ id: content?.id ?? '', type: 'picture', ...use, width });
  };
  return (
    <FormDialog title={bodyEditorWords.tools.picture} onSubmit={save} onClose={onClose}>
      {error && <p role="alert">{error}</p>}
      <PicturePicker
        library={library}
        chosenId={use?.assetId ?? null}
        onChoose={(picture) => setUse(otherPicture(use, picture.id))}
      />
      {use && <PictureWords use={use} own={own} onChange={setUse} />}
      {use && <PictureFraming use={use} own={own} onChange={setUse} />}
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

function withoutPlace(picture: Picture): PictureUse {
  const { id: _id, type: _type, width: _width, ...use } = picture;
  return use;
}

/** Words that were typed stay with the place; a part drawn on another picture would show anything. */
function otherPicture(use: PictureUse | null, assetId: string): PictureUse {
  if (!use || use.assetId === assetId) return use ?? { assetId };
  const { crops: _, ...rest } = use;
  return { ...rest, assetId };
}

export const PictureSummary = ({ block }: { block: Picture }): ReactNode => <Thumbnail use={block} />;
