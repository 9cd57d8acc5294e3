'use client';

import { useState } from 'react';
import { CheckField, TextArea } from '#components/ui/field.tsx';
import { findAltFaults } from '#features/newsroom/media/alt-advice.ts';
import { mediaLimits } from '#features/newsroom/media/media.schema.ts';
import { altAdvice, assetWords as words } from '#words/newsroom/media/media-asset.ts';

/** The words for who does not see the picture, with advice while they are typed, and the switch that needs none. */
export function AltField({
  alt,
  isDecorative,
  caption,
  fault,
}: {
  alt: string;
  isDecorative: boolean;
  caption: string;
  fault: string | undefined;
}) {
  const [text, setText] = useState(alt);
  const [isMute, setMute] = useState(isDecorative);
  const advice = isMute ? [] : findAltFaults(text, caption).map((code) => altAdvice[code]);
  return (
    <>
      <TextArea
        label={words.alt}
        name="alt"
        maxLength={mediaLimits.alt}
        value={text}
        onChange={(event) => setText(event.target.value)}
        help={[words.altHelp, words.altLength(text.trim().length), ...advice].join(' · ')}
        error={fault}
      />
      <CheckField
        label={words.isDecorative}
        name="isDecorative"
        checked={isMute}
        onChange={(event) => setMute(event.target.checked)}
      />
    </>
  );
}
