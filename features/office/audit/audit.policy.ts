import type { Actor } from '#lib/actor.ts';
import { answerRight, type RoleRight } from '#lib/rights.ts';
import type { Permission } from '#lib/use-case.ts';
import { journalWords } from '#words/office/audit/journal.ts';

/** Who did what is read by those who answer for the newspaper. */
export const auditRights = {
  readJournal: {
    roles: ['editor_in_chief', 'administrator'],
    reach: 'newspaper',
    reason: journalWords.notYours,
  },
} as const satisfies Record<string, RoleRight>;

export const mayReadJournal = (actor: Actor): Permission => answerRight(actor, auditRights.readJournal);
