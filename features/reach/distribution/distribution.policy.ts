import type { Actor } from '#lib/actor.ts';
import { answerRight, type RoleRight } from '#lib/rights.ts';
import type { Permission } from '#lib/use-case.ts';
import { distributionRefusals as refusals } from '#words/reach/distribution/distribution.ts';

/** Who sees to it that the world knows: those who answer for what is published follow it, administrators set it up. */
export const distributionRights = {
  followDistribution: {
    roles: ['section_editor', 'editor_in_chief', 'administrator'],
    reach: 'anywhere',
    reason: refusals.notFollowing,
  },
  manageDistribution: { roles: ['administrator'], reach: 'newspaper', reason: refusals.notManaging },
} as const satisfies Record<string, RoleRight>;

export const mayFollowDistribution = (actor: Actor): Permission =>
  answerRight(actor, distributionRights.followDistribution);
export const mayManageDistribution = (actor: Actor): Permission =>
  answerRight(actor, distributionRights.manageDistribution);
