'use client';

import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import type { DeskCreative } from '#features/ads/campaigns/data/desk-creative.queries.ts';
import { CreativePicture } from '#features/ads/campaigns/desk/creative-picture.tsx';
import { frameSandboxes } from '#features/ads/campaigns/frame-sandbox.ts';
import { creativeWords as words } from '#words/ads/campaigns/ads-creatives.ts';

/** A creative at its own size, as it stands in a slot; a third party's tag waits to be asked for. `frame`: where it or its files stand. */
export function CreativeLook({ creative, frame }: { creative: DeskCreative; frame: string }) {
  const [isLoaded, setLoaded] = useState(false);
  const { shown, size, alt } = creative;
  if (!shown) return <p className="note">{words.unreadable}</p>;
  switch (shown.kind) {
    case 'picture':
      return <CreativePicture folder={frame} content={shown.content} size={size} alt={alt} />;
    case 'text':
      return (
        <p className="creation-texte">
          <strong>{shown.content.headline}</strong> <span>{shown.content.text}</span>{' '}
          <em>{shown.content.button}</em>
        </p>
      );
    case 'html5':
    case 'tag':
      return shown.kind === 'html5' || isLoaded ? (
        <div className="creation-cadre">
          <iframe
            sandbox={frameSandboxes[shown.kind]}
            src={frame}
            title={alt}
            width={size?.width}
            height={size?.height}
          />
        </div>
      ) : (
        <>
          <p className="champ-aide">{words.loadTagHelp}</p>
          <p>
            <Button onClick={() => setLoaded(true)}>{words.loadTag}</Button>
          </p>
        </>
      );
  }
}
