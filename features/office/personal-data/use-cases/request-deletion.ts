import { getAccountById } from '#features/house/accounts/data/account.queries.ts';
import { checkOwnPassword } from '#features/house/accounts/use-cases/check-own-password.ts';
import { getSessionOpenedAt, getStanding } from '#features/office/personal-data/data/deletion.queries.ts';
import { insertDeletion } from '#features/office/personal-data/data/deletion.store.ts';
import { mayDeleteAccount } from '#features/office/personal-data/deletion.ts';
import { freshSessionMinutes } from '#features/office/personal-data/personal-data.ts';
import { getRetention } from '#features/house/retention/data/retention.queries.ts';
import type { Actor } from '#lib/actor.ts';
import { dateAndClock } from '#lib/dates.ts';
import { done, forbidden, type Outcome, refused } from '#lib/use-case.ts';
import { urls } from '#lib/urls.ts';
import { deletionMails, deletionRefusals } from '#words/office/personal-data/account-deletion.ts';
import { attempt } from '#server/transaction/attempt.ts';
import { noticeEntry } from '#server/http/notice.ts';
import { getNewspaperName } from '#server/settings/settings.ts';

type Asked = {
  actor: Actor;
  input: { currentPassword: string | undefined; texts: 'keep' | 'remove' };
  now?: Date;
};

/** True while a session has just proved who holds it: by password, by a mailed link, with its second factor. */
export async function isFreshSession(sessionId: string, now: Date): Promise<boolean> {
  const openedAt = await getSessionOpenedAt(sessionId);
  return openedAt !== null && now.getTime() - openedAt.getTime() < freshSessionMinutes * 60_000;
}

/**
 * Asks for the deletion of one's account. A session that somebody left open is not enough: it must be minutes old, or
 * the password is asked again. A day is left to change one's mind; a mail says so, so that nobody loses an account
 * without hearing of it.
 */
export async function requestDeletion({
  actor,
  input: { currentPassword, texts },
  now = new Date(),
}: Asked): Promise<Outcome<{ dueAt: Date }>> {
  if (actor.kind !== 'person' || !actor.sessionId) return refused('not_signed_in');
  const { userId } = actor;
  const standing = await getStanding(userId);
  if (!standing) return refused('not_signed_in');
  const permission = mayDeleteAccount(standing);
  if (!permission.allowed) return forbidden(permission);
  if (!(await isFreshSession(actor.sessionId, now))) {
    const owner = await checkOwnPassword(await getAccountById(userId), currentPassword ?? '');
    if (!owner.ok) return owner;
  }
  const [{ deletionHours }, newspaper] = await Promise.all([getRetention(), getNewspaperName()]);
  const dueAt = new Date(now.getTime() + deletionHours * 3_600_000);
  return attempt(actor, async ({ sql, journal, outbox }) => {
    const removesTexts = texts === 'remove';
    if (!(await insertDeletion(sql, userId, { askedAt: now, dueAt, removesTexts })))
      return refused('bad_state', { detail: deletionRefusals.already });
    await journal({ action: 'person.deletion_asked', subjectType: 'user', subjectId: userId });
    await outbox(
      noticeEntry({
        to: { kind: 'people', userIds: [userId] },
        words: deletionMails.asked({ newspaper, due: dateAndClock(dueAt) }),
        path: urls.ownData(),
      }),
    );
    return done({ dueAt });
  });
}
