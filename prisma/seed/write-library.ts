import type { Sql } from '#server/transaction/transaction.ts';
import type { DrawnPicture } from '#prisma/seed/pictures/kit.ts';

/** What says where something is filed. */
type Filed = Pick<DrawnPicture, 'key' | 'isGraphic'>;

/** The library's folders, each with the pictures that it holds; none is made by anybody. */
const folders: readonly { name: string; holds: (filed: Filed) => boolean }[] = [
  { name: 'Portraits', holds: ({ key }) => key.startsWith('portrait-') },
  { name: 'Cartes et graphiques', holds: ({ isGraphic }) => isGraphic === true },
  { name: 'Lieux et scènes', holds: () => true },
];

const dayMs = 86_400_000;
/** Shown by a story that is online, so that the desk has rights to look after. */
const endingKey = 'vignes';

/** Files the pictures of the demonstration and says what may be done with them; readers see none of it. */
export async function insertLibrary(
  sql: Sql,
  call: { pictures: readonly Filed[]; assets: ReadonlyMap<string, string>; now: Date },
): Promise<void> {
  const { pictures, assets, now } = call;
  const left = new Set(pictures);
  for (const { name, holds } of folders) {
    const held = [...left].filter(holds);
    for (const picture of held) left.delete(picture);
    const { id } = await sql.assetFolder.create({ data: { name }, select: { id: true } });
    await sql.asset.updateMany({
      where: { id: { in: held.map(({ key }) => assets.get(key) ?? '') } },
      data: {
        folderId: id,
        licence: 'own',
        creator: 'Atelier de la rédaction',
        keywords: [name.toLowerCase()],
      },
    });
  }
  const ending = assets.get(endingKey);
  if (ending)
    await sql.asset.update({
      where: { id: ending },
      data: {
        licence: 'purchased',
        territories: 'Europe, web et papier',
        mostUses: 3,
        rightsNote: 'Prolonger auprès de l’atelier avant la fin du mois.',
        rightsExpireAt: new Date(now.getTime() + 5 * dayMs),
      },
    });
}

/** Takes away the folders that nobody made and that hold nothing any more. */
export async function deleteLibrary(sql: Sql): Promise<void> {
  await sql.assetFolder.deleteMany({
    where: {
      name: { in: folders.map(({ name }) => name) },
      createdById: null,
      assets: { none: {} },
      children: { none: {} },
    },
  });
}
