import { getAccountById } from '#features/house/accounts/data/account.queries.ts';
import {
  lockTotp,
  updateRecoveryCodeUsed,
  updateTotpStep,
} from '#features/house/accounts/data/second-factor.store.ts';
import {
  openSession,
  type SignedIn,
  type SignInClient,
} from '#features/house/accounts/use-cases/open-session.ts';
import { tooManyTries } from '#features/house/accounts/use-cases/too-many-tries.ts';
import { stepOfCode } from '#features/house/accounts/totp.ts';
import { type Person, systemActor } from '#lib/actor.ts';
import { type Outcome, done, refused } from '#lib/use-case.ts';
import { urls } from '#lib/urls.ts';
import { secondFactorMails } from '#words/house/accounts/second-factor.ts';
import { findPendingSession, type PendingSession } from '#server/auth/session.store.ts';
import { noticeEntry } from '#server/http/notice.ts';
import { getNewspaperName } from '#server/settings/settings.ts';
import { forgetPoints, takePoint } from '#server/http/take-points.ts';
import { transaction } from '#server/transaction/transaction.ts';

/** The session of a browser that has given its password and not yet its second factor. */
export async function pendingOf(client: SignInClient): Promise<Outcome<PendingSession>> {
  const pending = client.previousToken ? await findPendingSession(client.previousToken) : null;
  return pending ? done(pending) : refused('not_signed_in');
}

/**
 * Takes a code of the application, or a recovery code, for the session that waits for it. A try is counted before the
 * code is looked at; each code serves once. Ten wrong ones close the door for a quarter of an hour: only whoever has the
 * password stands at it.
 */
export async function passSecondFactor({
  input: { code, client },
}: {
  input: { code: string; client: SignInClient };
}): Promise<Outcome<SignedIn>> {
  const pending = await pendingOf(client);
  if (!pending.ok) return pending;
  const { userId } = pending.value;
  const tries = await takePoint('secondFactor', userId);
  if (!tries.isWithin) return tooManyTries(tries);
  const isRight = /^\d{6}$/.test(code)
    ? await takeTotp(userId, code)
    : await takeRecoveryCode(pending.value, code);
  return isRight ? openWholeSession(userId, client) : refused('wrong_code');
}

/** Opens the session that the second factor was asked for, under a new secret; the waiting one is gone. */
export async function openWholeSession(userId: string, client: SignInClient): Promise<Outcome<SignedIn>> {
  await forgetPoints('secondFactor', userId);
  const account = await getAccountById(userId);
  if (!account?.isActive) return refused('not_signed_in');
  return done(await openSession(account, client, { mfaAt: new Date() }));
}

const takeTotp = (userId: string, code: string): Promise<boolean> =>
  transaction(systemActor('second facteur'), async ({ sql }) => {
    const totp = await lockTotp(sql, userId);
    const step = totp?.isConfirmed ? stepOfCode(totp.secret, code, new Date()) : null;
    if (!totp || step === null || step <= totp.lastStep) return false;
    await updateTotpStep(sql, userId, step);
    return true;
  });

async function takeRecoveryCode({ userId, name, email }: PendingSession, code: string): Promise<boolean> {
  const owner: Person = { kind: 'person', userId, name, grants: [], via: 'session' };
  const newspaper = await getNewspaperName();
  return transaction(owner, async ({ sql, journal, outbox }) => {
    if (!(await updateRecoveryCodeUsed(sql, { userId, code, now: new Date() }))) return false;
    const left = await sql.recoveryCode.count({ where: { userId, usedAt: null } });
    await journal({
      action: 'second_factor.recovery_used',
      subjectType: 'user',
      subjectId: userId,
      after: { left },
    });
    const words = secondFactorMails.recoveryUsed({ newspaper, left });
    await outbox(
      noticeEntry({ to: { kind: 'address', email, name }, words, path: urls.accountSecondFactor() }),
    );
    return true;
  });
}
