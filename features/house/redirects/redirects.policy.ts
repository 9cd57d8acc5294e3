import type { Actor } from '#lib/actor.ts';
import { answerRight, type RoleRight } from '#lib/rights.ts';
import type { Permission } from '#lib/use-case.ts';
import { redirectRefusals } from '#words/house/redirects/redirects.ts';

/** Where addresses lead is the newspaper's, not a section's. */
export const redirectRights = {
  manageRedirects: {
    roles: ['editor_in_chief', 'administrator'],
    reach: 'newspaper',
    reason: redirectRefusals.notYours,
  },
} as const satisfies Record<string, RoleRight>;

export const mayManageRedirects = (actor: Actor): Permission =>
  answerRight(actor, redirectRights.manageRedirects);
