'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { SelectField } from '#components/ui/field.tsx';
import { FormRefusal } from '#components/ui/form-refusal.tsx';
import { useSending } from '#components/ui/use-sending.ts';
import type { FolderView } from '#features/newsroom/media/data/folder.queries.ts';
import { moveAssetsAction } from '#features/newsroom/media/desk/actions.ts';
import { FolderOptions } from '#features/newsroom/media/desk/folder-options.tsx';
import { assetWords as words } from '#words/newsroom/media/media-asset.ts';

/** The folder in which an asset is filed; choosing one files it. */
export function FolderField({
  assetId,
  folderId,
  folders,
}: {
  assetId: string;
  folderId: string | null;
  folders: readonly FolderView[];
}) {
  const router = useRouter();
  const { isPending, error, send } = useSending();
  const [sentence, setSentence] = useState('');
  return (
    <>
      <SelectField
        label={words.folder}
        value={folderId ?? ''}
        disabled={isPending}
        onChange={(event) => {
          const chosen = event.target.value;
          send(
            () => moveAssetsAction({ assetIds: [assetId], folderId: chosen || null }),
            () => {
              setSentence(words.filed);
              router.refresh();
            },
          );
        }}
      >
        <option value="">{words.noFolder}</option>
        <FolderOptions folders={folders} />
      </SelectField>
      <FormRefusal error={error} />
      <p role="status">{sentence}</p>
    </>
  );
}
