'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { FormRefusal } from '#components/ui/form-refusal.tsx';
import { useSending } from '#components/ui/use-sending.ts';
import { type Cropped, cropRatios, regionFor, toPixels } from '#features/newsroom/media/crops.ts';
import { setFocalPointAction } from '#features/newsroom/media/desk/actions.ts';
import { assetWords as words } from '#words/newsroom/media/media-asset.ts';

type Focal = { x: number; y: number };

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
const step = 0.01;
const longStep = 0.1;
const within = (value: number): number => Math.round(Math.min(1, Math.max(0, value)) * 1_000) / 1_000;

/**
 * What must stay in view, set by one click or moved by the arrows, with every crop beside it as it will be. Pictures
 * are drawn by SVG, whose attributes take any part of them: the desk's policy allows no style attribute.
 */
export function FocalPoint({
  assetId,
  picture,
  url,
  mayEdit,
}: {
  assetId: string;
  picture: Cropped;
  url: string;
  mayEdit: boolean;
}) {
  const router = useRouter();
  const { error, send } = useSending();
  const [focal, setFocal] = useState<Focal>({ x: picture.focalX, y: picture.focalY });
  const [sentence, setSentence] = useState('');
  const save = ({ x, y }: Focal): void => {
    setSentence('');
    send(
      () => setFocalPointAction({ assetId, focalX: x, focalY: y }),
      () => {
        setSentence(words.focalSaved);
        router.refresh();
      },
    );
  };
  const isMovable = mayEdit && !picture.isGraphic;
  return (
    <section className="groupe" aria-labelledby="cadrages">
      <h2 id="cadrages">{words.focal}</h2>
      <p className="champ-aide">
        {picture.isGraphic ? words.graphicWhole : isMovable ? words.focalHelp : null}
      </p>
      <div className="cadrages">
        {isMovable ? (
          <FocalButton picture={picture} url={url} focal={focal} onMove={setFocal} onSettle={save} />
        ) : (
          <WholePicture picture={picture} url={url} focal={picture.isGraphic ? null : focal} />
        )}
        <CropPreviews picture={{ ...picture, focalX: focal.x, focalY: focal.y }} url={url} />
      </div>
      <p className="champ-aide">{words.cropHelp}</p>
      <FormRefusal error={error} />
      <p role="status">{sentence}</p>
    </section>
  );
}

/** The picture as a button: a click sets the point where it is, arrows move it and releasing them saves it. */
function FocalButton({
  picture,
  url,
  focal,
  onMove,
  onSettle,
}: {
  picture: Cropped;
  url: string;
  focal: Focal;
  onMove: (focal: Focal) => void;
  onSettle: (focal: Focal) => void;
}) {
  const [isMoved, setMoved] = useState(false);
  const percent = (part: number): number => Math.round(part * 100);
  return (
    <button
      type="button"
      className="point-image"
      aria-label={words.focalButton(percent(focal.x), percent(focal.y))}
      onClick={(event) => {
        // Enter and Space press a button too, but point at nothing.
        if (event.detail === 0) return;
        const box = event.currentTarget.getBoundingClientRect();
        const set = {
          x: within((event.clientX - box.left) / box.width),
          y: within((event.clientY - box.top) / box.height),
        };
        onMove(set);
        onSettle(set);
      }}
      onKeyDown={(event) => {
        const way = steps[event.key];
        if (!way) return;
        event.preventDefault();
        const length = event.shiftKey ? longStep : step;
        setMoved(true);
        onMove({ x: within(focal.x + way[0] * length), y: within(focal.y + way[1] * length) });
      }}
      onKeyUp={(event) => {
        if (!steps[event.key] || !isMoved) return;
        setMoved(false);
        onSettle(focal);
      }}
    >
      <WholePicture picture={picture} url={url} focal={focal} />
    </button>
  );
}

function WholePicture({ picture, url, focal }: { picture: Cropped; url: string; focal: Focal | null }) {
  const { width, height } = picture;
  const radius = Math.max(width, height) / 45;
  const place = focal ? { cx: focal.x * width, cy: focal.y * height } : null;
  return (
    <span className="point-dessin">
      <img src={url} alt="" width={width} height={height} />
      {place ? (
        <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
          <g fill="none" strokeWidth={radius / 4}>
            <circle {...place} r={radius} stroke="#000" strokeWidth={radius / 2} />
            <circle {...place} r={radius} stroke="#fff" />
            <circle {...place} r={radius / 5} fill="#fff" stroke="#000" />
          </g>
        </svg>
      ) : null}
    </span>
  );
}

/** Every ratio side by side, each the very part of the picture that readers get. */
function CropPreviews({ picture, url }: { picture: Cropped; url: string }) {
  return (
    <ul className="cadrages-apercus" aria-label={words.crops}>
      {cropRatios.map((ratio) => {
        const part = toPixels(regionFor(picture, {}, ratio), picture);
        return (
          <li key={ratio}>
            <svg viewBox={`${part.left} ${part.top} ${part.width} ${part.height}`} aria-hidden="true">
              <image href={url} width={picture.width} height={picture.height} />
            </svg>
            <span className="liste-mention">{words.cropNames[ratio]}</span>
          </li>
        );
      })}
    </ul>
  );
}
