'use client';

import { useId } from 'react';
import { buttonClass } from '#components/ui/button.tsx';
import { pictureTypes, playedTypes } from '#features/newsroom/media/uploads.ts';

/** The browser's own chooser behind a label that looks like a button; the field itself keeps the focus. */
export function FileChooser({
  label,
  isMany = false,
  onChoose,
}: {
  label: string;
  isMany?: boolean;
  onChoose: (files: File[]) => void;
}) {
  const id = useId();
  return (
    <p className="fichier">
      <input
        id={id}
        className="sr-only"
        type="file"
        accept={[...pictureTypes, ...playedTypes].join(',')}
        multiple={isMany}
        onChange={(event) => {
          onChoose([...(event.target.files ?? [])]);
          // The same file may be chosen again.
          event.target.value = '';
        }}
      />
      <label htmlFor={id} className={buttonClass('primary')}>
        {label}
      </label>
    </p>
  );
}
