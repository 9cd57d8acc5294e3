'use client';

import { type PointerEvent, type ReactNode, useId, useRef } from 'react';
import { Button } from '#components/ui/button.tsx';
import { leastShare, movedRegion, resizedRegion, shareOf } from '#features/newsroom/media/crop-moves.ts';
import { automaticRegion, type CropRatio, type Region } from '#features/newsroom/media/crops.ts';
import type { PictureChoice } from '#features/newsroom/media/media.ts';
import { bodyEditorWords } from '#words/newsroom/body/body-editor.ts';

const words = bodyEditorWords.picture;
const unit = 10_000;

type FrameProps = {
  picture: PictureChoice;
  ratio: CropRatio;
  /** The part drawn by hand; null follows the focal point. */
  region: Region | null;
  onChange: (region: Region | null) => void;
};

/** A frame on a picture: dragged with the mouse or a finger, or moved and sized with three sliders and the arrow keys. */
export function CropFrame({ picture, ratio, region, onChange }: FrameProps): ReactNode {
  const shown = region ?? automaticRegion(picture, ratio);
  const share = shareOf(shown, { picture, ratio });
  return (
    <>
      <DraggedFrame picture={picture} shown={shown} onChange={onChange} />
      <Slider
        label={words.across}
        value={shown.x}
        most={unit - shown.width}
        onMove={(x) => onChange({ ...shown, x })}
      />
      <Slider
        label={words.down}
        value={shown.y}
        most={unit - shown.height}
        onMove={(y) => onChange({ ...shown, y })}
      />
      <Slider
        label={words.size}
        value={Math.round(share * 100)}
        least={leastShare * 100}
        most={100}
        spoken={words.percent(share)}
        onMove={(percent) => onChange(resizedRegion(shown, percent / 100, { picture, ratio }))}
      />
      <p className="champ-aide" role="status">
        {region ? words.isOwn : words.isAutomatic}
      </p>
      {region && (
        <Button kind="quiet" onClick={() => onChange(null)}>
          {words.automatic}
        </Button>
      )}
    </>
  );
}

function DraggedFrame({
  picture,
  shown,
  onChange,
}: {
  picture: PictureChoice;
  shown: Region;
  onChange: (region: Region) => void;
}): ReactNode {
  const { width, height } = picture;
  const hold = useRef<{ x: number; y: number; from: Region } | null>(null);
  const shade = useId();
  const part = {
    x: (shown.x / unit) * width,
    y: (shown.y / unit) * height,
    width: (shown.width / unit) * width,
    height: (shown.height / unit) * height,
  };
  const take = (event: PointerEvent<SVGSVGElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    hold.current = { x: event.clientX, y: event.clientY, from: shown };
  };
  const drag = (event: PointerEvent<SVGSVGElement>) => {
    if (!hold.current) return;
    const box = event.currentTarget.getBoundingClientRect();
    onChange(
      movedRegion(hold.current.from, {
        x: ((event.clientX - hold.current.x) / box.width) * unit,
        y: ((event.clientY - hold.current.y) / box.height) * unit,
      }),
    );
  };
  const drop = () => {
    hold.current = null;
  };
  return (
    <svg
      className="recadrage-image"
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      onPointerDown={take}
      onPointerMove={drag}
      onPointerUp={drop}
      onPointerCancel={drop}
    >
      <mask id={shade}>
        <rect width={width} height={height} fill="white" />
        <rect {...part} fill="black" />
      </mask>
      <image href={picture.wholeUrl} width={width} height={height} preserveAspectRatio="none" />
      <rect width={width} height={height} className="recadrage-ombre" mask={`url(#${shade})`} />
      <rect {...part} className="recadrage-cadre" vectorEffect="non-scaling-stroke" />
    </svg>
  );
}

function Slider({
  label,
  value,
  least = 0,
  most,
  spoken,
  onMove,
}: {
  label: string;
  value: number;
  least?: number;
  most: number;
  spoken?: string;
  onMove: (value: number) => void;
}): ReactNode {
  const step = most > 100 ? 50 : 1;
  return (
    <label className="recadrage-reglage">
      <span>{label}</span>
      <input
        type="range"
        min={least}
        max={most}
        step={step}
        value={value}
        disabled={most <= least}
        aria-valuetext={spoken ?? words.percent(most > 0 ? value / most : 0)}
        onChange={(event) => onMove(Number(event.target.value))}
      />
    </label>
  );
}
