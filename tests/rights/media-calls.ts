import { mediaRights } from '#features/newsroom/media/media.policy.ts';
import { deleteAsset } from '#features/newsroom/media/use-cases/delete-asset.ts';
import { editAsset } from '#features/newsroom/media/use-cases/edit-asset.ts';
import { editAssets } from '#features/newsroom/media/use-cases/edit-assets.ts';
import { deleteFolder, moveAssets, saveFolder } from '#features/newsroom/media/use-cases/keep-folders.ts';
import { removeTrack, saveTrack } from '#features/newsroom/media/use-cases/keep-tracks.ts';
import { setAssetRights } from '#features/newsroom/media/use-cases/set-asset-rights.ts';
import { setFocalPoint } from '#features/newsroom/media/use-cases/set-focal-point.ts';
import { takeOriginal } from '#features/newsroom/media/use-cases/take-original.ts';
import { restoreAsset, withdrawAsset } from '#features/newsroom/media/use-cases/withdraw-asset.ts';
import { nobody, type RoleCall } from '#tests/rights/role-call.ts';

const one = { assetId: nobody };
const many = { assetIds: [nobody] };

/** The library. */
export const mediaCalls: readonly RoleCall[] = [
  {
    useCase: 'edit-asset',
    right: mediaRights.editAssets,
    call: (actor) => editAsset({ actor, input: { ...one, base: {}, values: { title: 'Volée' } } }),
  },
  {
    useCase: 'edit-assets',
    right: mediaRights.editAssets,
    call: (actor) =>
      editAssets({
        actor,
        input: { ...many, values: { title: 'Volée' }, addKeywords: [], removeKeywords: [] },
      }),
  },
  {
    useCase: 'keep-tracks',
    right: mediaRights.editAssets,
    call: (actor) => removeTrack({ actor, input: { ...one, trackId: nobody } }),
  },
  {
    useCase: 'keep-tracks',
    right: mediaRights.editAssets,
    call: (actor) =>
      saveTrack({ actor, input: { ...one, kind: 'captions', language: 'fr', text: 'WEBVTT' } }),
  },
  {
    useCase: 'set-focal-point',
    right: mediaRights.editAssets,
    call: (actor) => setFocalPoint({ actor, input: { ...one, focalX: 0, focalY: 0 } }),
  },
  {
    useCase: 'keep-folders',
    right: mediaRights.editAssets,
    call: (actor) => moveAssets({ actor, input: { ...many, folderId: null } }),
  },
  {
    useCase: 'set-asset-rights',
    right: mediaRights.editAssetRights,
    call: (actor) => setAssetRights({ actor, input: { ...many, base: {}, values: { licence: 'own' } } }),
  },
  {
    useCase: 'withdraw-asset',
    right: mediaRights.withdrawAssets,
    call: (actor) => withdrawAsset({ actor, input: { ...one, reason: 'Volée' } }),
  },
  {
    useCase: 'withdraw-asset',
    right: mediaRights.restoreAssets,
    call: (actor) => restoreAsset({ actor, input: one }),
  },
  {
    useCase: 'take-original',
    right: mediaRights.downloadOriginals,
    call: (actor) => takeOriginal({ actor, input: one }),
  },
  {
    useCase: 'delete-asset',
    right: mediaRights.deleteAssets,
    call: (actor) => deleteAsset({ actor, input: one }),
  },
  {
    useCase: 'keep-folders',
    right: mediaRights.manageFolders,
    call: (actor) => saveFolder({ actor, input: { folderId: nobody, name: 'Volé' } }),
  },
  {
    useCase: 'keep-folders',
    right: mediaRights.manageFolders,
    call: (actor) => deleteFolder({ actor, input: { folderId: nobody } }),
  },
];
