import type { Actor } from '#lib/actor.ts';
import { answerRight, type RoleRight } from '#lib/rights.ts';
import type { Permission } from '#lib/use-case.ts';
import { settingsWords } from '#words/house/settings/settings.ts';

/** What the newspaper says of itself is the administrators'. */
export const settingsRights = {
  changeSettings: { roles: ['administrator'], reach: 'newspaper', reason: settingsWords.notYours },
} as const satisfies Record<string, RoleRight>;

export const mayChangeSettings = (actor: Actor): Permission =>
  answerRight(actor, settingsRights.changeSettings);
