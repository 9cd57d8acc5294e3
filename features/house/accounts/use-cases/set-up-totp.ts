import { totpCodeSchema } from '#features/house/accounts/accounts.schema.ts';
import {
  lockTotp,
  replaceRecoveryCodes,
  replaceUnconfirmedTotp,
  updateFactorAdded,
  updateTotpStep,
} from '#features/house/accounts/data/second-factor.store.ts';
import { newTotpSecret, stepOfCode } from '#features/house/accounts/totp.ts';
import { tooManyTries } from '#features/house/accounts/use-cases/too-many-tries.ts';
import { defineUseCase, done, type Outcome, refused, type UseCase } from '#lib/use-case.ts';
import { attempt } from '#server/transaction/attempt.ts';
import { takePoint } from '#server/http/take-points.ts';

/** Begins the set-up of an application: draws a secret, which counts for nothing until a code proves that it was read. */
export const startTotp: UseCase<Record<string, never>, { isStarted: true }> = async ({ actor }) => {
  if (actor.kind !== 'person' || actor.via !== 'session') return refused('not_signed_in');
  return attempt(actor, async ({ sql }) => {
    const isStarted = await replaceUnconfirmedTotp(sql, actor.userId, newTotpSecret());
    return isStarted ? done({ isStarted }) : refused('bad_state');
  });
};

/**
 * Ends it: the code proves that the application has the secret. This session counts as having given the second factor,
 * every other one is asked. Of the first factor come recovery codes, shown this once.
 */
export const confirmTotp = defineUseCase({
  name: 'confirmTotp',
  input: totpCodeSchema,
  run: async ({ actor, input: { code } }): Promise<Outcome<{ recoveryCodes: string[] | null }>> => {
    if (actor.kind !== 'person' || !actor.sessionId) return refused('not_signed_in');
    const { userId, sessionId } = actor;
    const tries = await takePoint('secondFactor', userId);
    if (!tries.isWithin) return tooManyTries(tries);
    return attempt(actor, async ({ sql, journal }) => {
      const totp = await lockTotp(sql, userId);
      if (!totp || totp.isConfirmed) return refused('bad_state');
      const now = new Date();
      const step = stepOfCode(totp.secret, code, now);
      if (step === null) return refused('wrong_code');
      await updateTotpStep(sql, userId, step);
      const isFirst = await updateFactorAdded(sql, { userId, sessionId, now });
      const recoveryCodes = isFirst ? await replaceRecoveryCodes(sql, userId) : null;
      await journal({
        action: 'second_factor.added',
        subjectType: 'user',
        subjectId: userId,
        after: { kind: 'application' },
      });
      return done({ recoveryCodes });
    });
  },
});
