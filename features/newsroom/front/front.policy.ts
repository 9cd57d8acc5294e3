import type { Actor } from '#lib/actor.ts';
import { answerRight, type RoleRight } from '#lib/rights.ts';
import type { Permission } from '#lib/use-case.ts';
import { frontMessages } from '#words/newsroom/front/front.ts';

/** Who decides what opens the newspaper: editors-in-chief and administrators, for the newspaper as a whole. */
export const frontRights = {
  composeFront: {
    roles: ['editor_in_chief', 'administrator'],
    reach: 'newspaper',
    reason: frontMessages.notYours,
  },
} as const satisfies Record<string, RoleRight>;

export const mayComposeFront = (actor: Actor): Permission => answerRight(actor, frontRights.composeFront);
