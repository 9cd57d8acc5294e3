import {
  getCommentAuthorId,
  getSecondFactorAt,
  listLivingAccounts,
  type LivingAccount,
} from '#features/house/retention/data/living-account.queries.ts';
import { listSealed, type SealedRecord } from '#features/house/retention/data/sealed-record.queries.ts';
import { mayOpenSealed } from '#features/house/retention/retention.policy.ts';
import { handleOf, idIn, type SoughtKind } from '#features/house/retention/sealed-records.ts';
import { openSealedSchema } from '#features/house/retention/sealed-records.schema.ts';
import { defineUseCase, done, type Outcome, refused } from '#lib/use-case.ts';
import { requisitionWords as words } from '#words/house/retention/requisitions.ts';
import { attempt } from '#server/transaction/attempt.ts';
import type { Sql } from '#server/transaction/transaction.ts';

export type Opened = { records: SealedRecord[]; accounts: LivingAccount[] };

/**
 * Opens what is under seal for one requisition. The journal has its reference, its reason and what was looked for by
 * kind before anything is read, and no name or address: it is kept for ever. Of a comment its own connection is given
 * and who its author is; of a person everything; of an address what came from it alone.
 */
export const openSealed = defineUseCase({
  name: 'openSealed',
  input: openSealedSchema,
  run: ({ actor, input: { reference, reason, sought, value } }): Promise<Outcome<Opened>> =>
    attempt(actor, async ({ sql, journal }) => {
      const permission = mayOpenSealed(actor);
      if (!permission.allowed || actor.kind !== 'person')
        return refused('forbidden', { detail: permission.allowed ? words.notYours : permission.reason });
      if ((await getSecondFactorAt(sql, actor.userId)) === null)
        return refused('second_factor_needed', { detail: words.secondFactor });
      const isById = sought === 'comment' || sought === 'account';
      const id = isById ? idIn(value) : null;
      if (isById && id === null) return refused('invalid', { fields: { value: words.noId } });
      const named = id ?? value;
      await journal({
        action: 'sealed.opened',
        subjectType: 'sealed_record',
        ...(id === null ? {} : { subjectId: id }),
        after: { reference, reason, sought },
      });
      return done(await gather(sql, sought, named));
    }),
});

async function gather(sql: Sql, sought: SoughtKind, value: string): Promise<Opened> {
  const found = await listSealed(sql, handleOf(sought, value));
  const authorId = sought === 'comment' ? await getCommentAuthorId(sql, value) : null;
  const userIds = new Set(found.flatMap(({ content }) => (content ? [content.userId] : [])));
  if (authorId !== null) userIds.add(authorId);
  if (sought === 'address') return { records: found, accounts: [] };
  const accounts = await listLivingAccounts(sql, { userIds: [...userIds], sought, value });
  for (const { userId } of accounts) userIds.add(userId);
  if (sought === 'account') return { records: found, accounts };
  const records = sought === 'comment' ? [...found] : [];
  for (const userId of userIds) {
    const all = await listSealed(sql, handleOf('account', userId));
    records.push(...(sought === 'comment' ? all.filter(isOfTheAccount) : all));
  }
  return { records, accounts };
}

/** Who somebody is, and where the account was opened from: not where else they wrote. */
const isOfTheAccount = ({ content }: SealedRecord): boolean =>
  content !== null && (content.kind !== 'connection' || content.operation === 'sign_up');
