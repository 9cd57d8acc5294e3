import { type Actor, type Role, isStaff, narrowGrants } from '#lib/actor.ts';
import { answerRight, type RoleRight } from '#lib/rights.ts';
import { type Permission, allowed, denied } from '#lib/use-case.ts';
import { accountRefusals } from '#messages/accounts.ts';

/** The desk is the newsroom's, accounts and their roles are the administrators'. One row for each right. */
export const accountRights = {
  /** Every role but the reader's opens the desk. */
  enterDesk: {
    roles: [
      'contributor',
      'journalist',
      'section_editor',
      'editor_in_chief',
      'moderator',
      'ad_manager',
      'administrator',
    ],
    reach: 'anywhere',
    reason: accountRefusals.staffOnly,
  },
  /** The team's page without its buttons. */
  seePeople: {
    roles: ['editor_in_chief', 'administrator'],
    reach: 'newspaper',
    reason: accountRefusals.chiefsOnly,
  },
  managePeople: {
    roles: ['administrator'],
    reach: 'newspaper',
    reason: accountRefusals.administratorsOnly,
  },
} as const satisfies Record<string, RoleRight>;

export const mayEnterDesk = (actor: Actor): Permission => answerRight(actor, accountRights.enterDesk);
export const maySeePeople = (actor: Actor): Permission => answerRight(actor, accountRights.seePeople);

/** Accounts change hands from a session: a key of the API that leaks must open no other door. */
export function mayManagePeople(actor: Actor): Permission {
  if (actor.kind === 'person' && actor.via === 'token') return denied(accountRefusals.notWithToken);
  return answerRight(actor, accountRights.managePeople);
}

/** A key of the API gives no more than its maker holds, and is made from a session, not from another key. */
export function mayCreateApiToken(actor: Actor, role: Role): Permission {
  if (actor.kind === 'system') return allowed;
  if (actor.kind === 'anonymous' || !isStaff(actor)) return denied(accountRefusals.staffOnly);
  if (actor.via === 'token') return denied(accountRefusals.notWithToken);
  return narrowGrants(actor.grants, role).length > 0 ? allowed : denied(accountRefusals.roleNotHeld);
}

/** One's own keys and sessions; an administrator's hand reaches everybody's. */
export function mayRevokeOf(actor: Actor, ownerId: string): Permission {
  if (actor.kind === 'person' && actor.via === 'token') return denied(accountRefusals.notWithToken);
  if (actor.kind === 'person' && actor.userId === ownerId) return allowed;
  return mayManagePeople(actor);
}
