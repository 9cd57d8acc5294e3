'use client';

import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { type CreativeContents, creativePaths } from '#features/ads/campaigns/creative.ts';
import { creativeWords as words } from '#words/ads/campaigns/ads-creatives.ts';

/** A creative's picture; one that moves stands still until it is asked to move. `size`: CSS pixels. */
export function CreativePicture({
  folder,
  content: { still },
  size,
  alt,
}: {
  /** Where its files stand, with its slash. */
  folder: string;
  content: CreativeContents['picture'];
  size: { width: number; height: number } | null;
  alt: string;
}) {
  const [isMoving, setMoving] = useState(false);
  return (
    <>
      <div className="creation-cadre">
        <img
          className="creation-image"
          src={folder + creativePaths[still && !isMoving ? 'still' : 'file']}
          width={size?.width}
          height={size?.height}
          alt={alt}
        />
      </div>
      {still ? (
        <p className="creation-mouvement">
          <Button onClick={() => setMoving(!isMoving)}>{isMoving ? words.pause : words.play}</Button>
        </p>
      ) : null}
    </>
  );
}
