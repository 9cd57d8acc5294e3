'use server';

import { deleteAsset } from '#features/newsroom/media/use-cases/delete-asset.ts';
import { editAsset } from '#features/newsroom/media/use-cases/edit-asset.ts';
import { editAssets } from '#features/newsroom/media/use-cases/edit-assets.ts';
import { deleteFolder, moveAssets, saveFolder } from '#features/newsroom/media/use-cases/keep-folders.ts';
import { removeTrack, saveTrack } from '#features/newsroom/media/use-cases/keep-tracks.ts';
import { setAssetRights } from '#features/newsroom/media/use-cases/set-asset-rights.ts';
import { setFocalPoint } from '#features/newsroom/media/use-cases/set-focal-point.ts';
import { restoreAsset, withdrawAsset } from '#features/newsroom/media/use-cases/withdraw-asset.ts';
import { defineAction } from '#server/http/action.ts';

export const editAssetAction = defineAction(editAsset);

export const editAssetsAction = defineAction(editAssets);

export const moveAssetsAction = defineAction(moveAssets);

export const setAssetRightsAction = defineAction(setAssetRights);

export const setFocalPointAction = defineAction(setFocalPoint);

export const withdrawAssetAction = defineAction(withdrawAsset);

export const restoreAssetAction = defineAction(restoreAsset);

export const deleteAssetAction = defineAction(deleteAsset);

export const saveFolderAction = defineAction(saveFolder);

export const deleteFolderAction = defineAction(deleteFolder);

export const saveTrackAction = defineAction(saveTrack);

export const removeTrackAction = defineAction(removeTrack);
