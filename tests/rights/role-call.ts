import type { Actor } from '#lib/actor.ts';
import type { RoleRight } from '#lib/rights.ts';
import type { Outcome } from '#lib/use-case.ts';

/** An id that nothing has. */
export const nobody = '01900000-0000-7000-8000-00000000dead';

export type RoleCall = {
  /** The use case's file, without its ending. */
  useCase: string;
  right: RoleRight;
  call: (actor: Actor) => Promise<Outcome<unknown>>;
};
