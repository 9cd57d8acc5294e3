import { fileKey } from '#features/newsroom/media/file-key.ts';
import { storage } from '#server/storage/storage.ts';
import type { Sql } from '#server/transaction/transaction.ts';
import { uuidAt } from './identity.ts';
import { pictureCredit } from '#prisma/seed/pictures/kit.ts';
import type { MadePicture } from '#prisma/seed/pictures/make-picture.ts';

/** Puts the files where the newspaper serves them from; a file that stands there already is the same one. */
export async function storePictures(pictures: readonly MadePicture[]): Promise<void> {
  await Promise.all(
    pictures
      .flatMap(({ files }) => files)
      .map(async (file) => {
        const key = fileKey(file);
        if ((await storage().size(key)) === null) await storage().write(key, file.data);
      }),
  );
}

/** Rows of the pictures and their files; returns the asset's id by the drawing's key. */
export async function insertPictures(
  sql: Sql,
  pictures: readonly MadePicture[],
  at: Date,
): Promise<Map<string, string>> {
  const ids = new Map(pictures.map(({ drawn }) => [drawn.key, uuidAt(at)]));
  const idOf = (key: string): string => ids.get(key) ?? '';
  await sql.asset.createMany({
    data: pictures.map(({ drawn, files, dominantColor }) => {
      const original = files.filter(({ mimeType }) => mimeType === 'image/jpeg').at(-1);
      if (!original) throw new Error(`The picture ${drawn.key} has no file`);
      return {
        id: idOf(drawn.key),
        hash: original.hash,
        mimeType: original.mimeType,
        width: original.width,
        height: original.height,
        bytes: original.data.byteLength,
        title: drawn.title,
        alt: drawn.alt,
        caption: drawn.caption,
        credit: pictureCredit,
        focalX: drawn.focal[0],
        focalY: drawn.focal[1],
        isGraphic: drawn.isGraphic ?? false,
        dominantColor,
        isDemo: true,
        createdAt: at,
      };
    }),
  });
  await sql.assetDerivative.createMany({
    data: pictures.flatMap(({ drawn, files }) =>
      files.map(({ hash, mimeType, width, height, data }) => ({
        hash,
        assetId: idOf(drawn.key),
        crop: 'original-ratio',
        mimeType,
        width,
        height,
        bytes: data.byteLength,
      })),
    ),
  });
  return ids;
}
