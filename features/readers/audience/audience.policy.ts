import type { Actor } from '#lib/actor.ts';
import { answerRight, type RoleRight } from '#lib/rights.ts';
import type { Permission } from '#lib/use-case.ts';
import { audienceDesk as words } from '#words/readers/audience/audience-desk.ts';

/** How much the newspaper is read is for whoever makes it, and for who sells its space. */
export const audienceRights = {
  readAudience: {
    roles: ['journalist', 'section_editor', 'editor_in_chief', 'ad_manager', 'administrator'],
    reach: 'anywhere',
    reason: words.notReading,
  },
} as const satisfies Record<string, RoleRight>;

export const mayReadAudience = (actor: Actor): Permission => answerRight(actor, audienceRights.readAudience);
