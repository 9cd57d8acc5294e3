import { choiceWords } from '#features/newsroom/media/asset-name.ts';
import { listPictureChoices } from '#features/newsroom/media/data/desk-picture.queries.ts';
import type { PortraitChoice } from '#features/newsroom/taxonomy/desk/portrait-field.tsx';

/** The pictures that a signature may take as its portrait. */
export async function listPortraits(): Promise<PortraitChoice[]> {
  const pictures = await listPictureChoices();
  return pictures.map((picture) => ({
    id: picture.id,
    words: choiceWords(picture),
    thumbnailUrl: picture.thumbnailUrl,
  }));
}
