import { useCallback, useMemo, useState } from 'react';
import { bringPicture as bringPictureAction, findPictures } from '#features/newsroom/writing/desk/actions.ts';
import type { PictureLibrary, PictureQuery } from '#features/newsroom/body/desk/editor-choices.tsx';
import type { PictureChoice } from '#features/newsroom/media/media.ts';

/**
 * The pictures that a story can take: those that came with the page, and all that was found or sent since. A search that
 * fails answers null, and typing goes on.
 */
export function usePictureLibrary(given: readonly PictureChoice[]): PictureLibrary {
  const [found, setFound] = useState<readonly PictureChoice[]>([]);
  const searchPictures = useCallback(async (query: PictureQuery) => {
    const outcome = await findPictures(query).catch(() => null);
    if (!outcome?.ok) return null;
    setFound((known) => [...known, ...outcome.value]);
    return outcome.value;
  }, []);
  const bringPicture = useCallback(async (assetId: string) => {
    const outcome = await bringPictureAction({ assetId }).catch(() => null);
    if (!outcome?.ok) return null;
    setFound((known) => [...known, outcome.value]);
    return outcome.value;
  }, []);
  // The same through renderings, so that the blocks in the text are not drawn again at each key.
  return useMemo(
    () => ({
      pictures: [...new Map([...found, ...given].map((one) => [one.id, one])).values()],
      searchPictures,
      bringPicture,
    }),
    [given, found, searchPictures, bringPicture],
  );
}
