import { getExportOf } from '#features/office/personal-data/data/export.queries.ts';
import { getStanding, listDueDeletions } from '#features/office/personal-data/data/deletion.queries.ts';
import { deleteDeletion, lockDueDeletion } from '#features/office/personal-data/data/deletion.store.ts';
import {
  deletePerson,
  eraseCommentTexts,
  eraseLooseEnds,
  eraseMails,
  lockPerson,
  lockTouchedArticles,
} from '#features/office/personal-data/data/erasure.store.ts';
import { mayDeleteAccount } from '#features/office/personal-data/deletion.ts';
import { exportFileKey } from '#features/office/personal-data/use-cases/export-file.ts';
import { keepBar } from '#features/readers/comments/use-cases/keep-bar.ts';
import { sealClosedAccount } from '#features/house/retention/use-cases/seal-records.ts';
import { systemActor } from '#lib/actor.ts';
import { urls } from '#lib/urls.ts';
import { deletionMails, erasureActorName } from '#words/office/personal-data/account-deletion.ts';
import { commentWords } from '#words/readers/comments/comments.ts';
import { removeMailFiles } from '#server/mail/mail.ts';
import { noticeEntry } from '#server/http/notice.ts';
import { storage } from '#server/storage/storage.ts';
import { type Transaction, transaction } from '#server/transaction/transaction.ts';

const actor = systemActor(erasureActorName);
/** Somebody may have written and judged for years. */
const timeoutMs = 120_000;

/** Erases every account whose hour has come; one that fails leaves the others alone and is tried again. */
export async function eraseDueAccounts(now: Date): Promise<{ erased: number; failed: unknown[] }> {
  let erased = 0;
  const failed: unknown[] = [];
  for (const userId of await listDueDeletions(now)) {
    try {
      if (await eraseAccount(userId, now)) erased += 1;
    } catch (error) {
      failed.push(error);
    }
  }
  return { erased, failed };
}

/**
 * Erases one account, whole or not at all: comments that readers see stay under no name, in their places; everything
 * else that names its owner goes, and what the law has kept goes under seal. False when it was not wanted any more.
 */
export async function eraseAccount(userId: string, now: Date): Promise<boolean> {
  const copy = await getExportOf(userId);
  const mailIds = await transaction(actor, (open) => erase(open, userId, now), { timeoutMs });
  if (mailIds === null) return false;
  await removeMailFiles(mailIds);
  if (copy) await storage('private').remove(exportFileKey(copy.id));
  return true;
}

async function erase(open: Transaction, userId: string, now: Date): Promise<string[] | null> {
  const { sql } = open;
  const articleIds = await lockTouchedArticles(sql, userId);
  const due = await lockDueDeletion(sql, userId, now);
  const standing = due && (await getStanding(userId, sql));
  const person = standing && (await lockPerson(sql, userId));
  if (!person) return null;
  if (!mayDeleteAccount(standing).allowed) {
    await keepStaff(open, userId);
    return null;
  }
  const { email, names, openedAt, confirmedAt } = person;
  await sealClosedAccount(open, { userId, email, names, openedAt, confirmedAt, closedAt: now });
  await keepBar(sql, { userId, email, now });
  const comments = await eraseCommentTexts(sql, userId, due);
  await eraseLooseEnds(sql, { userId, email });
  const mailIds = await eraseMails(sql, { userId, email });
  await deletePerson(sql, userId, commentWords.erased);
  for (const articleId of articleIds) {
    open.purge({ kind: 'comments', articleId, changesCount: true }, { isHard: true });
  }
  await open.journal({
    action: 'person.erased',
    subjectType: 'user',
    subjectId: userId,
    after: comments,
  });
  return mailIds;
}

/** Somebody came to the newsroom since they asked: nothing is erased, and they are told why. */
async function keepStaff({ sql, journal, outbox }: Transaction, userId: string): Promise<void> {
  await deleteDeletion(sql, userId);
  await journal({ action: 'person.deletion_dropped', subjectType: 'user', subjectId: userId });
  const to = { kind: 'people' as const, userIds: [userId] };
  await outbox(noticeEntry({ to, words: deletionMails.dropped, path: urls.ownData() }));
}
