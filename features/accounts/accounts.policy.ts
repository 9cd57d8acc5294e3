import { type Actor, type Role, hasRole, isStaff, narrowGrants } from '#lib/actor.ts';
import { type Permission, allowed, denied } from '#lib/use-case.ts';
import { accountRefusals } from '#messages/fr/accounts.ts';

/** The desk is the newsroom's: every role but the reader's opens it. */
export const mayEnterDesk = (actor: Actor): Permission =>
  actor.kind === 'system' || isStaff(actor) ? allowed : denied(accountRefusals.staffOnly);

/** Accounts and their roles are the administrators'. */
export const mayManagePeople = (actor: Actor): Permission =>
  hasRole(actor, ['administrator'], []) ? allowed : denied(accountRefusals.administratorsOnly);

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
