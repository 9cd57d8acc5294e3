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
      /** Set while the roles are withheld: they come back once the account has a second factor. */
      awaits?: 'second factor';
    };

export type Person = Extract<Actor, { kind: 'person' }>;

export const anonymous: Actor = { kind: 'anonymous' };

/** The worker and the command line act as the system, under a name that the journal keeps. */
export const systemActor = (name: string): Actor => ({ kind: 'system', name });

const staffRoles = new Set<Role>(roles.filter((role) => role !== 'reader'));

/** True for a role of the newsroom. */
export const isStaffRole = (role: Role): boolean => staffRoles.has(role);

/** True for somebody of the newsroom, whatever the role. */
export const isStaff = (actor: Actor): boolean =>
  actor.kind === 'person' && actor.grants.some((grant) => isStaffRole(grant.role));

/**
 * True when the actor holds one of the roles where it counts. `sectionIds` is the chain of a section and its
 * parent: a grant for the parent holds in the sub-section. Without the chain any scope counts ("may open this
 * screen"); with an empty one only a grant for the whole newspaper does. The system may do everything; no role
 * implies another: a policy names each.
 */
export function hasRole(
  actor: Actor,
  wanted: readonly Role[],
  sectionIds?: readonly (string | null | undefined)[],
): boolean {
  if (actor.kind === 'system') return true;
  if (actor.kind === 'anonymous') return false;
  return actor.grants.some(
    (grant) =>
      wanted.includes(grant.role) &&
      (sectionIds === undefined || grant.sectionId === null || sectionIds.includes(grant.sectionId)),
  );
}

/** The roles whose work a role's holder may also do: what a token can be narrowed to. */
const covers: Record<Role, readonly Role[]> = {
  reader: ['reader'],
  contributor: ['contributor', 'reader'],
  journalist: ['journalist', 'contributor', 'reader'],
  section_editor: ['section_editor', 'journalist', 'contributor', 'reader'],
  editor_in_chief: ['editor_in_chief', 'section_editor', 'journalist', 'contributor', 'reader'],
  moderator: ['moderator', 'reader'],
  ad_manager: ['ad_manager', 'reader'],
  administrator: roles,
};

/** A person's grants narrowed to one role, within the same scopes; empty when nothing they hold covers it. */
export function narrowGrants(grants: readonly Grant[], role: Role): Grant[] {
  const scopes = grants.filter((grant) => covers[grant.role].includes(role)).map((grant) => grant.sectionId);
  if (scopes.includes(null)) return [{ role, sectionId: null }];
  return [...new Set(scopes)].map((sectionId) => ({ role, sectionId }));
}
