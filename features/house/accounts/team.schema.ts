import { z } from 'zod';
import { accountEmail, newPassword, personName } from '#features/house/accounts/accounts.schema.ts';
import { roles } from '#lib/actor.ts';
import { teamRefusals } from '#words/house/accounts/team.ts';

/** Roles with their scopes, each once; a role for the whole newspaper makes the same for a section needless. */
const grants = z
  .array(z.strictObject({ role: z.enum(roles), sectionId: z.uuid().nullable() }))
  .max(20)
  .transform((given) => {
    const whole = new Set(given.filter(({ sectionId }) => sectionId === null).map(({ role }) => role));
    const kept = given.filter(({ role, sectionId }) => sectionId === null || !whole.has(role));
    return [...new Map(kept.map((grant) => [`${grant.role} ${grant.sectionId}`, grant])).values()];
  })
  // People, settings and the journal are the newspaper's: a section's administrator would administer nothing.
  .refine(
    (given) => given.every(({ role, sectionId }) => role !== 'administrator' || sectionId === null),
    teamRefusals.administratorEverywhere,
  );

export const invitePersonSchema = z.strictObject({
  name: personName,
  email: accountEmail,
  grants: grants.refine((given) => given.length > 0, teamRefusals.noRole),
});
export const invitationSchema = z.strictObject({ invitationId: z.uuid() });
export const acceptInvitationSchema = z.strictObject({
  token: z.string().min(1).max(100),
  name: personName,
  password: newPassword,
});
export const changeGrantsSchema = z.strictObject({ userId: z.uuid(), grants });
export const personSchema = z.strictObject({ userId: z.uuid() });
export const linkAuthorSchema = z.strictObject({ userId: z.uuid(), authorId: z.uuid().nullable() });

/** The grants of an invitation as the database keeps them. */
export const storedGrantsSchema = z.array(
  z.object({ role: z.enum(roles), sectionId: z.string().nullable() }),
);
