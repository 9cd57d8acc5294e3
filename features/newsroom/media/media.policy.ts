import type { Actor } from '#lib/actor.ts';
import { answerRight, type RoleRight } from '#lib/rights.ts';
import { denied, type Permission } from '#lib/use-case.ts';
import { mediaRefusals as words } from '#words/newsroom/media/media-desk.ts';

const writers = ['contributor', 'journalist', 'section_editor', 'editor_in_chief', 'administrator'] as const;
const editors = ['section_editor', 'editor_in_chief', 'administrator'] as const;

/** The library is the whole newspaper's: a grant in one section opens it. One row for each right. */
export const mediaRights = {
  useMedia: { roles: writers, reach: 'anywhere', reason: words.notYours },
  uploadMedia: { roles: writers, reach: 'anywhere', reason: words.notUploading },
  /** Words, focal point, folder, of any asset. */
  editAssets: {
    roles: ['journalist', 'section_editor', 'editor_in_chief', 'administrator'],
    reach: 'anywhere',
    reason: words.notEditing,
  },
  /** The same, of what one sent oneself. */
  editOwnAssets: { roles: writers, reach: 'anywhere', reason: words.notEditing },
  editAssetRights: { roles: editors, reach: 'anywhere', reason: words.notRights },
  /** The same of what one sent oneself, until anything shows it. */
  editOwnAssetRights: { roles: writers, reach: 'anywhere', reason: words.notRights },
  withdrawAssets: { roles: editors, reach: 'anywhere', reason: words.notWithdrawing },
  restoreAssets: {
    roles: ['editor_in_chief', 'administrator'],
    reach: 'newspaper',
    reason: words.notRestoring,
  },
  /** It may hold where a photographer stood: each download is in the journal. */
  downloadOriginals: { roles: editors, reach: 'anywhere', reason: words.notOriginals },
  deleteAssets: { roles: editors, reach: 'anywhere', reason: words.notDeleting },
  manageFolders: { roles: editors, reach: 'anywhere', reason: words.notFolders },
} as const satisfies Record<string, RoleRight>;

export const mayUseMedia = (actor: Actor): Permission => answerRight(actor, mediaRights.useMedia);
export const mayUploadMedia = (actor: Actor): Permission => answerRight(actor, mediaRights.uploadMedia);
export const mayWithdrawAssets = (actor: Actor): Permission => answerRight(actor, mediaRights.withdrawAssets);
export const mayRestoreAssets = (actor: Actor): Permission => answerRight(actor, mediaRights.restoreAssets);
export const mayDownloadOriginals = (actor: Actor): Permission =>
  answerRight(actor, mediaRights.downloadOriginals);
export const mayDeleteAssets = (actor: Actor): Permission => answerRight(actor, mediaRights.deleteAssets);
export const mayManageFolders = (actor: Actor): Permission => answerRight(actor, mediaRights.manageFolders);

/** Words, focal point and folder of these: of any, or of what the person sent. Unknown ones are nobody's own. */
export function mayEditAssets(actor: Actor, assets: readonly { createdById: string | null }[]): Permission {
  const all = answerRight(actor, mediaRights.editAssets);
  if (all.allowed) return all;
  return areOwn(actor, assets) ? answerRight(actor, mediaRights.editOwnAssets) : denied(words.notEditing);
}

/** What may be done with these: with any, or with what the person sent and nothing shows yet. */
export function mayLicenseAssets(
  actor: Actor,
  assets: readonly { createdById: string | null; isUsed: boolean }[],
): Permission {
  const all = answerRight(actor, mediaRights.editAssetRights);
  if (all.allowed) return all;
  return areOwn(actor, assets) && assets.every(({ isUsed }) => !isUsed)
    ? answerRight(actor, mediaRights.editOwnAssetRights)
    : denied(words.notRights);
}

const areOwn = (actor: Actor, assets: readonly { createdById: string | null }[]): boolean =>
  actor.kind === 'person' &&
  assets.length > 0 &&
  assets.every(({ createdById }) => createdById === actor.userId);
