'use client';

import { useRouter } from 'next/navigation';
import { FileChooser } from '#features/newsroom/media/desk/file-chooser.tsx';
import { UploadList } from '#features/newsroom/media/desk/upload-list.tsx';
import { useUploads } from '#features/newsroom/media/desk/use-uploads.ts';
import { uploadPanelWords as words } from '#words/newsroom/media/media-upload.ts';

/** Another file for the same asset: its words, rights and uses stay. */
export function ReplaceFile({ assetId, isPicture }: { assetId: string; isPicture: boolean }) {
  const router = useRouter();
  const { queue, add, cancel, resume } = useUploads({
    replacesId: assetId,
    onReady: () => router.refresh(),
  });
  return (
    <section className="groupe" aria-labelledby="remplacer">
      <h2 id="remplacer">{words.replaceTitle}</h2>
      <p className="champ-aide">{isPicture ? words.replaceHelp : words.replaceFilmHelp}</p>
      <FileChooser label={words.replaceChoose} onChoose={add} />
      <UploadList queue={queue} onCancel={cancel} onResume={resume} />
    </section>
  );
}
