import { z } from 'zod';
import { normalEmail } from '#features/accounts/accounts.ts';
import { roles } from '#lib/actor.ts';
import { toOwnPath } from '#lib/own-path.ts';
import { passwordWords } from '#messages/fr/accounts.ts';

/** Characters (code points) of a password; the ceiling only bounds the work. No rule of composition (CNIL 2022-100). */
const passwordLength = { least: 12, most: 1_024 } as const;

const singleLine = (most: number) =>
  z
    .string()
    .transform((text) =>
      text
        .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .pipe(z.string().min(1).max(most));

export const accountEmail = z.string().max(254).transform(normalEmail).pipe(z.email());
export const personName = singleLine(100);

export const newPassword = z
  .string()
  .max(passwordLength.most)
  .refine(
    (password) => Array.from(password).length >= passwordLength.least,
    passwordWords.tooShort(passwordLength.least),
  );

/** Where to go afterwards: only a path of ours survives. */
const next = z
  .string()
  .optional()
  .transform((path) => toOwnPath(path) ?? undefined);

/** Sign-in takes any text for an address: a malformed one is simply nobody's. */
export const signInSchema = z.strictObject({
  email: z.string().max(320).transform(normalEmail),
  password: z.string().min(1).max(passwordLength.most),
  suite: next,
});

export const firstAdministratorSchema = z.strictObject({
  token: z.string().min(1).max(100),
  name: personName,
  email: accountEmail,
  password: newPassword,
  newspaperName: singleLine(80),
});

export const createPersonSchema = z.strictObject({
  name: personName,
  email: accountEmail,
  password: newPassword,
  grants: z.array(z.strictObject({ role: z.enum(roles), sectionId: z.uuid().nullable() })).max(20),
  isDemo: z.boolean().default(false),
});

export const createApiTokenSchema = z.strictObject({
  name: singleLine(80),
  role: z.enum(roles),
  /** Days it lives; none for ever. */
  days: z.coerce.number().int().min(1).max(3_650).optional(),
});

export const revokeApiTokenSchema = z.strictObject({ tokenId: z.uuid() });

/** One session by its id, or every other one of mine. */
export const revokeSessionsSchema = z.union([
  z.strictObject({ sessionId: z.uuid() }),
  z.strictObject({ others: z.literal('oui') }),
]);

export type CreatePersonInput = z.output<typeof createPersonSchema>;
export type CreateApiTokenInput = z.output<typeof createApiTokenSchema>;
export type RevokeSessionsInput = z.output<typeof revokeSessionsSchema>;
