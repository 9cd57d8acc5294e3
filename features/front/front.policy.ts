import { type Actor, hasRole } from '#lib/actor.ts';
import { allowed, denied, type Permission } from '#lib/use-case.ts';
import { frontMessages } from '#messages/fr/front.ts';

/** Who decides what opens the newspaper: editors-in-chief and administrators, for the newspaper as a whole. */
export const mayComposeFront = (actor: Actor): Permission =>
  hasRole(actor, ['editor_in_chief', 'administrator'], []) ? allowed : denied(frontMessages.notYours);
