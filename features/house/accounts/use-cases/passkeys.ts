import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
  type AuthenticationResponseJSON,
  type AuthenticatorTransport,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  type RegistrationResponseJSON,
} from '@simplewebauthn/server';
import { newPasskeySchema } from '#features/house/accounts/accounts.schema.ts';
import { getEmail } from '#features/house/accounts/data/account.queries.ts';
import { listPasskeys } from '#features/house/accounts/data/second-factor.queries.ts';
import {
  deleteChallenge,
  insertPasskey,
  replaceChallenge,
  replaceRecoveryCodes,
  updateFactorAdded,
  updatePasskeyUsed,
} from '#features/house/accounts/data/second-factor.store.ts';
import type { SignedIn, SignInClient } from '#features/house/accounts/use-cases/open-session.ts';
import { openWholeSession, pendingOf } from '#features/house/accounts/use-cases/pass-second-factor.ts';
import { tooManyTries } from '#features/house/accounts/use-cases/too-many-tries.ts';
import { systemActor } from '#lib/actor.ts';
import { defineUseCase, done, type Outcome, refused, type UseCase } from '#lib/use-case.ts';
import { attempt } from '#server/transaction/attempt.ts';
import { getConfig } from '#server/config.ts';
import { log } from '#server/log/log.ts';
import { getNewspaperName } from '#server/settings/settings.ts';
import { takePoint } from '#server/http/take-points.ts';
import { transaction } from '#server/transaction/transaction.ts';

/** A passkey belongs to the public address of the newspaper, and signs for its pages alone. */
const site = () => ({ id: new URL(getConfig().siteUrl).hostname, origin: getConfig().siteUrl });

const transportsOf = (held: readonly string[]) => held as AuthenticatorTransport[];

/** What a new passkey is asked to sign. */
export const askNewPasskey: UseCase<Record<string, never>, PublicKeyCredentialCreationOptionsJSON> = async ({
  actor,
}) => {
  if (actor.kind !== 'person' || !actor.sessionId) return refused('not_signed_in');
  const { userId, name, sessionId } = actor;
  const held = await listPasskeys(userId);
  const options = await generateRegistrationOptions({
    rpName: await getNewspaperName(),
    rpID: site().id,
    userID: new TextEncoder().encode(userId),
    userName: await getEmail(userId),
    userDisplayName: name,
    excludeCredentials: held.map(({ credentialId, transports }) => ({
      id: credentialId,
      transports: transportsOf(transports),
    })),
    authenticatorSelection: { residentKey: 'preferred', userVerification: 'preferred' },
  });
  await transaction(actor, ({ sql }) =>
    replaceChallenge(sql, { owner: sessionId, challenge: options.challenge, now: new Date() }),
  );
  return done(options);
};

/** Keeps a new passkey: it signed what this session was asked, for this site. */
export const addPasskey = defineUseCase({
  name: 'addPasskey',
  input: newPasskeySchema,
  run: async ({ actor, input }): Promise<Outcome<{ recoveryCodes: string[] | null }>> => {
    if (actor.kind !== 'person' || !actor.sessionId) return refused('not_signed_in');
    const { userId, sessionId } = actor;
    const verified = await checked(() =>
      verifyRegistrationResponse({
        response: input.response as unknown as RegistrationResponseJSON,
        expectedChallenge: (challenge) => spendChallenge(sessionId, challenge),
        expectedOrigin: site().origin,
        expectedRPID: site().id,
        requireUserVerification: false,
      }),
    );
    const info = verified?.registrationInfo;
    if (!info) return refused('wrong_code');
    const { credential } = info;
    return attempt(actor, async ({ sql, journal }) => {
      const isNew = await insertPasskey(sql, {
        userId,
        credentialId: credential.id,
        publicKey: Buffer.from(credential.publicKey).toString('base64url'),
        counter: credential.counter,
        transports: credential.transports ?? [],
        name: input.name,
      });
      if (!isNew) return refused('conflict');
      const isFirst = await updateFactorAdded(sql, { userId, sessionId, now: new Date() });
      const recoveryCodes = isFirst ? await replaceRecoveryCodes(sql, userId) : null;
      await journal({
        action: 'second_factor.added',
        subjectType: 'user',
        subjectId: userId,
        after: { kind: 'passkey', name: input.name },
      });
      return done({ recoveryCodes });
    });
  },
});

/** What one of the account's passkeys is asked to sign, for the session that waits for its second factor. */
export async function askPasskey({
  input: { client },
}: {
  input: { client: SignInClient };
}): Promise<Outcome<PublicKeyCredentialRequestOptionsJSON>> {
  const pending = await pendingOf(client);
  if (!pending.ok) return pending;
  const { userId, sessionId } = pending.value;
  const held = await listPasskeys(userId);
  if (held.length === 0) return refused('bad_state');
  const options = await generateAuthenticationOptions({
    rpID: site().id,
    allowCredentials: held.map(({ credentialId, transports }) => ({
      id: credentialId,
      transports: transportsOf(transports),
    })),
    userVerification: 'preferred',
  });
  await transaction(systemActor('second facteur'), ({ sql }) =>
    replaceChallenge(sql, { owner: sessionId, challenge: options.challenge, now: new Date() }),
  );
  return done(options);
}

/** Opens the whole session for a passkey that signed what this waiting session was asked, this once. */
export async function passPasskey({
  input: { response, client },
}: {
  input: { response: Record<string, unknown>; client: SignInClient };
}): Promise<Outcome<SignedIn>> {
  const pending = await pendingOf(client);
  if (!pending.ok) return pending;
  const { userId, sessionId } = pending.value;
  const tries = await takePoint('secondFactor', userId);
  if (!tries.isWithin) return tooManyTries(tries);
  const held = (await listPasskeys(userId)).find(({ credentialId }) => credentialId === response['id']);
  if (!held) return refused('wrong_code');
  const verified = await checked(() =>
    verifyAuthenticationResponse({
      response: response as unknown as AuthenticationResponseJSON,
      expectedChallenge: (challenge) => spendChallenge(sessionId, challenge),
      expectedOrigin: site().origin,
      expectedRPID: site().id,
      credential: {
        id: held.credentialId,
        publicKey: new Uint8Array(Buffer.from(held.publicKey, 'base64url')),
        counter: held.counter,
        transports: transportsOf(held.transports),
      },
      requireUserVerification: false,
    }),
  );
  if (!verified) return refused('wrong_code');
  const { newCounter } = verified.authenticationInfo;
  await transaction(systemActor('second facteur'), ({ sql }) =>
    updatePasskeyUsed(sql, { id: held.id, counter: newCounter, now: new Date() }),
  );
  return openWholeSession(userId, client);
}

const spendChallenge = (owner: string, challenge: string): Promise<boolean> =>
  transaction(systemActor('second facteur'), ({ sql }) =>
    deleteChallenge(sql, { owner, challenge, now: new Date() }),
  );

/** What was verified; null for an answer that does not hold, whatever is wrong with it: the library throws. */
async function checked<Verified extends { verified: boolean }>(
  verify: () => Promise<Verified>,
): Promise<Verified | null> {
  try {
    const result = await verify();
    return result.verified ? result : null;
  } catch (error) {
    log().info({ reason: error instanceof Error ? error.message : String(error) }, 'passkey refused');
    return null;
  }
}
