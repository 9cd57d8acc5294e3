'use server';

import {
  assetSchema,
  editAssetSchema,
  editAssetsSchema,
  folderSchema,
  moveAssetsSchema,
  saveFolderSchema,
  saveTrackSchema,
  setAssetRightsSchema,
  setFocalPointSchema,
  trackSchema,
  withdrawAssetSchema,
} from '#features/newsroom/media/media.schema.ts';
import { deleteAsset } from '#features/newsroom/media/use-cases/delete-asset.ts';
import { editAsset } from '#features/newsroom/media/use-cases/edit-asset.ts';
import { editAssets } from '#features/newsroom/media/use-cases/edit-assets.ts';
import { deleteFolder, moveAssets, saveFolder } from '#features/newsroom/media/use-cases/keep-folders.ts';
import { removeTrack, saveTrack } from '#features/newsroom/media/use-cases/keep-tracks.ts';
import { setAssetRights } from '#features/newsroom/media/use-cases/set-asset-rights.ts';
import { setFocalPoint } from '#features/newsroom/media/use-cases/set-focal-point.ts';
import { restoreAsset, withdrawAsset } from '#features/newsroom/media/use-cases/withdraw-asset.ts';
import { defineAction } from '#server/http/action.ts';

export const editAssetAction = defineAction({ input: editAssetSchema, run: editAsset });

export const editAssetsAction = defineAction({ input: editAssetsSchema, run: editAssets });

export const moveAssetsAction = defineAction({ input: moveAssetsSchema, run: moveAssets });

export const setAssetRightsAction = defineAction({ input: setAssetRightsSchema, run: setAssetRights });

export const setFocalPointAction = defineAction({ input: setFocalPointSchema, run: setFocalPoint });

export const withdrawAssetAction = defineAction({ input: withdrawAssetSchema, run: withdrawAsset });

export const restoreAssetAction = defineAction({ input: assetSchema, run: restoreAsset });

export const deleteAssetAction = defineAction({ input: assetSchema, run: deleteAsset });

export const saveFolderAction = defineAction({ input: saveFolderSchema, run: saveFolder });

export const deleteFolderAction = defineAction({ input: folderSchema, run: deleteFolder });

export const saveTrackAction = defineAction({ input: saveTrackSchema, run: saveTrack });

export const removeTrackAction = defineAction({ input: trackSchema, run: removeTrack });
