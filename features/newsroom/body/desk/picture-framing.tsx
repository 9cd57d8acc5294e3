'use client';

import { type ReactNode, useState } from 'react';
import { SelectField } from '#components/ui/field.tsx';
import type { PictureUse } from '#features/newsroom/body/picture-use.ts';
import type { CropRatio, Crops, Region } from '#features/newsroom/media/crops.ts';
import type { PictureChoice } from '#features/newsroom/media/media.ts';
import { shownRatios } from '#features/newsroom/media/picture-use.ts';
import { bodyEditorWords } from '#words/newsroom/body/body-editor.ts';
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
  const recrop = (crops: Crops | null) => {
    const { crops: _, ...rest } = use;
    onChange(crops ? { ...rest, crops } : rest);
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
      {own && ratios.length > 0 && (
        <HandCrops crops={use.crops} own={own} ratios={ratios} help={words.cropHelp} onChange={recrop} />
      )}
    </>
  );
}

/** The parts that one use draws by hand, ratio by ratio; those that it does not draw follow the focal point. */
export function HandCrops({
  crops = {},
  own,
  ratios,
  help,
  onChange,
}: {
  crops?: Crops | undefined;
  own: PictureChoice;
  ratios: readonly CropRatio[];
  /** For how much of the newspaper the part holds. */
  help: string;
  /** Null: every ratio follows the focal point. */
  onChange: (crops: Crops | null) => void;
}): ReactNode {
  const [wanted, setWanted] = useState<CropRatio | null>(null);
  const ratio = ratios.find((name) => name === wanted) ?? ratios[0] ?? '3:2';
  const set = (region: Region | null) => {
    const { [ratio]: _, ...others } = crops;
    const changed = region ? { ...others, [ratio]: region } : others;
    onChange(Object.keys(changed).length > 0 ? changed : null);
  };
  return (
    <details className="recadrage">
      <summary>{words.crop}</summary>
      <p className="champ-aide">{help}</p>
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
      <CropFrame picture={own} ratio={ratio} region={crops[ratio] ?? null} onChange={set} />
    </details>
  );
}
