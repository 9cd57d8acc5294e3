import { allowed, denied, type Permission } from '#lib/use-case.ts';
import { deletionRefusals } from '#words/office/personal-data/account-deletion.ts';

/** What stands between somebody and the deletion of their account. */
export type Standing = { isStaff: boolean; signature: string | null };

/**
 * A reader's account goes when its owner wants it to. Whoever writes for the newspaper asks an administrator first: what
 * they signed is the newspaper's, and stays; roles and signature are taken off, and the account is then a reader's.
 */
export function mayDeleteAccount({ isStaff, signature }: Standing): Permission {
  if (signature !== null) return denied(deletionRefusals.signs(signature));
  return isStaff ? denied(deletionRefusals.staff) : allowed;
}

/** A deletion that was asked for. */
export type Deletion = { askedAt: Date; dueAt: Date; removesTexts: boolean };
