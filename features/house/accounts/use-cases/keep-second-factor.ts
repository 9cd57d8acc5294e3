import { getAccountById } from '#features/house/accounts/data/account.queries.ts';
import {
  deletePasskey,
  deleteSecondFactor,
  deleteTotp,
  hasFactorLeft,
  replaceRecoveryCodes,
  updateFactorPutOff,
} from '#features/house/accounts/data/second-factor.store.ts';
import { checkOwnPassword } from '#features/house/accounts/use-cases/check-own-password.ts';
import { done, refused, type UseCase } from '#lib/use-case.ts';
import { attempt } from '#server/transaction/attempt.ts';

type Nothing = Record<string, never>;

/** New recovery codes in place of the old ones, shown this once. */
export const renewRecoveryCodes: UseCase<Nothing, { recoveryCodes: string[] }> = async ({ actor }) => {
  if (actor.kind !== 'person' || !actor.sessionId) return refused('not_signed_in');
  const { userId } = actor;
  return attempt(actor, async ({ sql, journal }) => {
    if (!(await hasFactorLeft(sql, userId))) return refused('bad_state');
    const recoveryCodes = await replaceRecoveryCodes(sql, userId);
    await journal({ action: 'second_factor.codes_renewed', subjectType: 'user', subjectId: userId });
    return done({ recoveryCodes });
  });
};

/**
 * Takes the application or a passkey away; the password is asked, so that a session left open is not enough. With the
 * last one the recovery codes go too, and whoever must have a second factor is asked for a new one.
 */
export const removeFactor: UseCase<{ factor: string; password: string }, { isLast: boolean }> = async ({
  actor,
  input: { factor, password },
}) => {
  if (actor.kind !== 'person' || !actor.sessionId) return refused('not_signed_in');
  const { userId } = actor;
  const isOwner = await checkOwnPassword(await getAccountById(userId), password);
  if (!isOwner.ok) return isOwner;
  return attempt(actor, async ({ sql, journal }) => {
    const isTotp = factor === 'application';
    const removed = isTotp ? await deleteTotp(sql, userId) : await deletePasskey(sql, userId, factor);
    if (removed === 0) return refused('not_found');
    const isLast = !(await hasFactorLeft(sql, userId));
    if (isLast) await deleteSecondFactor(sql, userId);
    await journal({
      action: 'second_factor.removed',
      subjectType: 'user',
      subjectId: userId,
      before: { kind: isTotp ? 'application' : 'passkey' },
    });
    return done({ isLast });
  });
};

/** A demonstration account is not asked again. Where a second factor is due this changes nothing. */
export const putOffSecondFactor: UseCase<Nothing, { isPutOff: true }> = async ({ actor }) => {
  if (actor.kind !== 'person' || !actor.sessionId) return refused('not_signed_in');
  return attempt(actor, async ({ sql }) => {
    await updateFactorPutOff(sql, actor.userId);
    return done({ isPutOff: true });
  });
};
