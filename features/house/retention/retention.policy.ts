import type { Actor } from '#lib/actor.ts';
import { answerRight, type RoleRight } from '#lib/rights.ts';
import { denied, type Permission } from '#lib/use-case.ts';
import { accountRefusals } from '#messages/accounts.ts';
import { requisitionWords } from '#words/house/retention/requisitions.ts';
import { retentionWords } from '#words/house/retention/retention.ts';

/** What is kept of people is answered for by the administrators. */
export const retentionRights = {
  changeRetention: { roles: ['administrator'], reach: 'newspaper', reason: retentionWords.notYours },
  /** Read what is under seal, for a requisition. */
  openSealed: { roles: ['administrator'], reach: 'newspaper', reason: requisitionWords.notYours },
} as const satisfies Record<string, RoleRight>;

export const mayChangeRetention = (actor: Actor): Permission =>
  answerRight(actor, retentionRights.changeRetention);

/** From a session: a key of the API that leaks opens no seal, and neither does a machine. */
export function mayOpenSealed(actor: Actor): Permission {
  if (actor.kind === 'person' && actor.via === 'token') return denied(accountRefusals.notWithToken);
  if (actor.kind !== 'person') return denied(requisitionWords.notYours);
  return answerRight(actor, retentionRights.openSealed);
}
