'use client';

import { type ReactNode, useState } from 'react';
import { SelectField } from '#components/ui/field.tsx';
import type { PictureUse } from '#features/body/blocks/picture/picture.ts';
import type { CropRatio, Region } from '#features/media/crops.ts';
import type { PictureChoice } from '#features/media/media.ts';
import { shownRatios } from '#features/media/picture-use.ts';
import { bodyEditorWords } from '#messages/fr/body-editor.ts';
import { CropFrame } from './crop-frame.tsx';

const words = bodyEditorWords.picture;

type FramingProps = {
  use: PictureUse;
  /** What the library knows of it; without that nothing can be drawn, and only the ratio is chosen. */
  own: PictureChoice | undefined;
  /** Other ratios in which this use is shown: a lead picture stands on cards too. */
  elsewhere?: readonly CropRatio[];
  onChange: (use: PictureUse) => void;
};

/** In which ratio a story shows a picture, and which part of it, here and where the story is announced. */
export function PictureFraming({ use, own, elsewhere = [], onChange }: FramingProps): ReactNode {
  if (own?.isGraphic) return <p className="champ-aide">{words.graphic}</p>;
  const reframe = (name: string) => {
    const { ratio: _, ...rest } = use;
    const ratio = shownRatios.find((known) => known === name);
    onChange(ratio ? { ...rest, ratio } : rest);
  };
  const ratios = [...new Set<CropRatio>([...(use.ratio ? [use.ratio] : []), ...elsewhere])];
  return (
    <>
      <SelectField
        label={words.ratio}
        value={use.ratio ?? ''}
        onChange={(event) => reframe(event.target.value)}
      >
        <option value="">{words.ratioWhole}</option>
        {shownRatios.map((ratio) => (
          <option key={ratio} value={ratio}>
            {words.cropNames[ratio]}
          </option>
        ))}
      </SelectField>
      {own && ratios.length > 0 && <OwnCrops use={use} own={own} ratios={ratios} onChange={onChange} />}
    </>
  );
}

function OwnCrops({
  use,
  own,
  ratios,
  onChange,
}: Required<Pick<FramingProps, 'use' | 'onChange'>> & {
  own: PictureChoice;
  ratios: readonly CropRatio[];
}): ReactNode {
  const [wanted, setWanted] = useState<CropRatio | null>(null);
  const ratio = ratios.find((name) => name === wanted) ?? ratios[0] ?? '3:2';
  const set = (region: Region | null) => {
    const { crops = {}, ...rest } = use;
    const { [ratio]: _, ...others } = crops;
    const changed = region ? { ...others, [ratio]: region } : others;
    onChange(Object.keys(changed).length > 0 ? { ...rest, crops: changed } : rest);
  };
  return (
    <details className="recadrage">
      <summary>{words.crop}</summary>
      <p className="champ-aide">{words.cropHelp}</p>
      {ratios.length > 1 && (
        <SelectField
          label={words.cropOf}
          value={ratio}
          onChange={(event) => setWanted(ratios.find((name) => name === event.target.value) ?? null)}
        >
          {ratios.map((name) => (
            <option key={name} value={name}>
              {words.cropNames[name]}
            </option>
          ))}
        </SelectField>
      )}
      <CropFrame picture={own} ratio={ratio} region={use.crops?.[ratio] ?? null} onChange={set} />
    </details>
  );
}
