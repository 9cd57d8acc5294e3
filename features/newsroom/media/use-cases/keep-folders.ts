import { lockAssets, setFolder } from '#features/newsroom/media/data/asset.store.ts';
import {
  deleteFolder as deleteRow,
  fitsUnder,
  getStoredFolder,
  isFolderEmpty,
  isFolderNameTaken,
  lockFolders,
  writeFolder,
} from '#features/newsroom/media/data/folder.store.ts';
import { mayEditAssets, mayManageFolders } from '#features/newsroom/media/media.policy.ts';
import { folderSchema, moveAssetsSchema, saveFolderSchema } from '#features/newsroom/media/media.schema.ts';
import { defineUseCase, done, forbidden, type Outcome, refused } from '#lib/use-case.ts';
import { mediaRefusals as words } from '#words/newsroom/media/media-desk.ts';
import { attempt } from '#server/transaction/attempt.ts';

/** Makes a folder, renames it or moves it with all that it holds; three levels at most. */
export const saveFolder = defineUseCase({
  name: 'saveFolder',
  input: saveFolderSchema,
  may: mayManageFolders,
  run: ({ actor, input }): Promise<Outcome<{ folderId: string }>> =>
    attempt(actor, async ({ sql, journal }) => {
      await lockFolders(sql);
      const known = input.folderId ? await getStoredFolder(sql, input.folderId) : null;
      if (input.folderId && !known) return refused('not_found', { detail: words.unknownFolder });
      const parentId = input.parentId === undefined ? (known?.parentId ?? null) : input.parentId;
      if (parentId && !(await getStoredFolder(sql, parentId)))
        return refused('invalid', { fields: { parentId: words.unknownFolder } });
      if (!(await fitsUnder(sql, known?.id, parentId)))
        return refused('invalid', { fields: { parentId: words.folderLevels } });
      if (await isFolderNameTaken(sql, { id: known?.id, name: input.name, parentId }))
        return refused('invalid', { fields: { name: words.folderTaken(input.name) } });
      const userId = actor.kind === 'person' ? actor.userId : null;
      const folderId = await writeFolder(sql, { id: known?.id, name: input.name, parentId, userId });
      await journal({
        action: known ? 'asset_folder.update' : 'asset_folder.create',
        subjectType: 'asset_folder',
        subjectId: folderId,
        ...(known ? { before: { name: known.name, parentId: known.parentId } } : {}),
        after: { name: input.name, parentId },
      });
      return done({ folderId });
    }),
});

/** Takes an empty folder away. */
export const deleteFolder = defineUseCase({
  name: 'deleteFolder',
  input: folderSchema,
  may: mayManageFolders,
  run: ({ actor, input: { folderId } }): Promise<Outcome<{ folderId: string }>> =>
    attempt(actor, async ({ sql, journal }) => {
      await lockFolders(sql);
      const known = await getStoredFolder(sql, folderId);
      if (!known) return refused('not_found', { detail: words.unknownFolder });
      if (!(await isFolderEmpty(sql, folderId)))
        return refused('bad_state', { detail: words.folderNotEmpty });
      await deleteRow(sql, folderId);
      await journal({
        action: 'asset_folder.delete',
        subjectType: 'asset_folder',
        subjectId: folderId,
        before: { name: known.name },
      });
      return done({ folderId });
    }),
});

/** Files assets in a folder, or takes them out of theirs: all of them, or none. */
export const moveAssets = defineUseCase({
  name: 'moveAssets',
  input: moveAssetsSchema,
  run: ({ actor, input: { assetIds, folderId } }): Promise<Outcome<{ moved: number }>> =>
    attempt(actor, async ({ sql, journal }) => {
      await lockFolders(sql);
      const assets = await lockAssets(sql, assetIds);
      const permission = mayEditAssets(actor, assets);
      if (!permission.allowed) return forbidden(permission);
      if (assets.length < assetIds.length) return refused('not_found', { detail: words.unknownAsset });
      const folder = folderId ? await getStoredFolder(sql, folderId) : null;
      if (folderId && !folder) return refused('invalid', { fields: { folderId: words.unknownFolder } });
      const moved = assets.filter((asset) => asset.folderId !== folderId);
      await setFolder(
        sql,
        moved.map(({ id }) => id),
        folderId,
      );
      for (const asset of moved)
        await journal({
          action: 'asset.move',
          subjectType: 'asset',
          subjectId: asset.id,
          before: { folderId: asset.folderId },
          after: { folderId },
        });
      return done({ moved: moved.length });
    }),
});
