/** The roles of a newsroom, in the database's words; `roleWords` in messages/fr gives the French ones. */
export const roles = [
  'reader',
  'contributor',
  'journalist',
  'section_editor',
  'editor_in_chief',
  'moderator',
  'ad_manager',
  'administrator',
] as const;
export type Role = (typeof roles)[number];

/** A role held everywhere (sectionId null) or in one section and its sub-sections. */
export type Grant = { role: Role; sectionId: string | null };

/** Who acts. Every use case takes one, so that none can forget it. */
export type Actor =
  | { kind: 'anonymous' }
  | { kind: 'system'; name: string }
  | {
      kind: 'person';
      userId: string;
      name: string;
      grants: Grant[];
      via: 'session' | 'token';
      sessionId?: string;
    };

export type Person = Extract<Actor, { kind: 'person' }>;

export const anonymous: Actor = { kind: 'anonymous' };

/** The worker and the command line act as the system, under a name that the journal keeps. */
export const systemActor = (name: string): Actor => ({ kind: 'system', name });

const staffRoles = new Set<Role>(roles.filter((role) => role !== 'reader'));

/** True for somebody of the newsroom, whatever the role. */
export const isStaff = (actor: Actor): boolean =>
  actor.kind === 'person' && actor.grants.some((grant) => staffRoles.has(grant.role));
