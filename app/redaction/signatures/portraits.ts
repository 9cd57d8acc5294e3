import { listPictureChoices } from '#features/media/data/desk-picture.queries.ts';
import type { PortraitChoice } from '#features/taxonomy/desk/portrait-field.tsx';

/** The pictures that a signature may take as its portrait. */
export async function listPortraits(): Promise<PortraitChoice[]> {
  const pictures = await listPictureChoices();
  return pictures.map(({ id, alt, caption, credit, thumbnailUrl }) => ({
    id,
    words: [caption || alt, credit].filter(Boolean).join(' · '),
    thumbnailUrl,
  }));
}
