import { type Actor, hasRole, type Role } from './actor.ts';
import { allowed, denied, type Permission } from './use-case.ts';

/**
 * A right that depends on the role alone: who holds it, how far the grant must reach (`newspaper`: the whole of it;
 * `anywhere`: one section is enough), and the French sentence for everybody else.
 */
export type RoleRight = { roles: readonly Role[]; reach: 'newspaper' | 'anywhere'; reason: string };

/** The answer of a row. The system may do everything; no role implies another. */
export const answerRight = (actor: Actor, { roles, reach, reason }: RoleRight): Permission =>
  hasRole(actor, roles, reach === 'newspaper' ? [] : undefined) ? allowed : denied(reason);
