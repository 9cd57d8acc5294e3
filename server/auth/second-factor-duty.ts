import { type Grant, type Role, isStaffRole } from '#lib/actor.ts';
import { isSecondFactorForAllStaff } from '#server/settings/settings.ts';

/** Whoever leads or administers can change everything: their accounts always need a second factor. */
const always = new Set<Role>(['administrator', 'editor_in_chief']);

/**
 * Whether this account must have a second factor: those who lead and administer, everybody of the newsroom when the
 * settings say so. Demonstration accounts are only asked: they may put it off.
 */
export async function needsSecondFactor({
  grants,
  isDemo,
}: {
  grants: readonly Grant[];
  isDemo: boolean;
}): Promise<boolean> {
  if (isDemo || !grants.some(({ role }) => isStaffRole(role))) return false;
  return leads(grants) || isSecondFactorForAllStaff();
}

/** True for grants of somebody who leads or administers. */
export const leads = (grants: readonly Grant[]): boolean => grants.some(({ role }) => always.has(role));
