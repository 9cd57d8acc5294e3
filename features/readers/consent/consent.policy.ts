import type { Actor } from '#lib/actor.ts';
import { answerRight, type RoleRight } from '#lib/rights.ts';
import type { Permission } from '#lib/use-case.ts';
import { consentDeskWords } from '#words/readers/consent/consent-desk.ts';

/** How readers are asked, and the count of what they said, are the administrators'. */
export const consentRights = {
  manageConsent: { roles: ['administrator'], reach: 'newspaper', reason: consentDeskWords.notYours },
} as const satisfies Record<string, RoleRight>;

export const mayManageConsent = (actor: Actor): Permission => answerRight(actor, consentRights.manageConsent);
