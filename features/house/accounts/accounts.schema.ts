import { z } from 'zod';
import { normalEmail } from '#features/house/accounts/accounts.ts';
import { roles } from '#lib/actor.ts';
import { displayNameLength, isReadableName } from '#features/house/accounts/display-name.ts';
import { toOwnPath } from '#lib/own-path.ts';
import { passwordWords } from '#messages/accounts.ts';
import { displayNameWords, signUpWords } from '#words/house/accounts/sign-up.ts';

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
const nextPath = z
  .string()
  .optional()
  .transform((path) => toOwnPath(path) ?? undefined);

/** Sign-in takes any text for an address: a malformed one is simply nobody's. */
export const signInSchema = z.strictObject({
  email: z.string().max(320).transform(normalEmail),
  password: z.string().min(1).max(passwordLength.most),
  suite: nextPath,
});

/** The name that other readers see: one spelling of each letter (NFKC), in readable letters. */
const { least, most } = displayNameLength;
export const displayName = z
  .string()
  .max(400)
  .transform((text) =>
    text
      .normalize('NFKC')
      .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
      .trim(),
  )
  .pipe(
    z
      .string()
      .refine(
        (name) => Array.from(name).length >= least && Array.from(name).length <= most,
        displayNameWords.length(least, most),
      )
      .refine(isReadableName, displayNameWords.letters),
  );

/** The secret in a mailed link. */
const linkToken = z.string().min(1).max(100);

export const signUpSchema = z.strictObject({
  name: displayName,
  email: accountEmail,
  password: newPassword,
  age: z.literal('oui', signUpWords.ageNeeded),
  suite: nextPath,
});

/** The password is asked in a browser that did not sign up; the name when somebody took it meanwhile. */
export const confirmSignUpSchema = z.strictObject({
  token: linkToken,
  password: z.string().max(passwordLength.most).optional(),
  name: displayName.optional(),
});

/** A link to sign in, or to choose another password. Like sign-in it takes any text for an address. */
export const mailedLinkSchema = z.strictObject({
  email: z.string().min(1).max(320).transform(normalEmail),
  purpose: z.enum(['connexion', 'mot-de-passe']),
  suite: nextPath,
});

export const openLinkSchema = z.strictObject({ token: linkToken, suite: nextPath });
export const resetPasswordSchema = z.strictObject({ token: linkToken, password: newPassword });

export const changeNameSchema = z.strictObject({ name: displayName });
export const changePasswordSchema = z.strictObject({
  currentPassword: z.string().min(1).max(passwordLength.most),
  password: newPassword,
});
export const changeEmailSchema = z.strictObject({
  email: accountEmail,
  currentPassword: z.string().min(1).max(passwordLength.most),
});
export const confirmEmailSchema = z.strictObject({ token: linkToken });

/** Six digits of an application, or a recovery code, typed as one likes. */
const code = z
  .string()
  .max(60)
  .transform((text) => text.replace(/[\s-]+/g, ''))
  .pipe(z.string().min(1));
export const secondFactorSchema = z.strictObject({ code, suite: nextPath });
export const totpCodeSchema = z.strictObject({ code });
/** The application, or a passkey by its id. */
export const removeFactorSchema = z.strictObject({
  factor: z.union([z.literal('application'), z.uuid()]),
  currentPassword: z.string().min(1).max(passwordLength.most),
});
/** What the browser's `PublicKeyCredential.toJSON()` gives: looked at by the library that verifies it. */
const credential = z.looseObject({ id: z.string().min(1).max(2_000) });
export const newPasskeySchema = z.strictObject({ name: singleLine(60), response: credential });
export const passkeySchema = z.strictObject({ response: credential });

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

export type SignUpInput = z.output<typeof signUpSchema>;
export type ConfirmSignUpInput = z.output<typeof confirmSignUpSchema>;
export type MailedLinkInput = z.output<typeof mailedLinkSchema>;
export type CreatePersonInput = z.output<typeof createPersonSchema>;
