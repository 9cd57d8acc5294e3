import type { z } from 'zod';
import { maySanction, maySanctionReaders } from '#features/readers/comments/comments.policy.ts';
import { lockAuthor } from '#features/readers/comments/data/posting.store.ts';
import { getSanctionedPerson, getStandingBar } from '#features/readers/comments/data/sanction.queries.ts';
import { endBars, hideCommentsOf, insertSanction } from '#features/readers/comments/data/sanction.store.ts';
import type { SanctionKind } from '#features/readers/comments/sanctions.ts';
import type { sanctionReaderSchema } from '#features/readers/reports/sanctions.schema.ts';
import type { Actor } from '#lib/actor.ts';
import { stateRemovals } from '#features/readers/comments/use-cases/state-reasons.ts';
import { done, forbidden, type Outcome, refused } from '#lib/use-case.ts';
import { urls } from '#lib/urls.ts';
import { sanctionNotices, sanctionProblems as problems } from '#words/readers/comments/sanctions.ts';
import { attempt } from '#server/transaction/attempt.ts';
import { noticeEntry } from '#server/http/notice.ts';

type Call = { actor: Actor; input: z.output<typeof sanctionReaderSchema>; now?: Date };

const hourMs = 3_600_000;
const actions = {
  warning: 'reader.warn',
  silence: 'reader.silence',
  ban: 'reader.ban',
} as const satisfies Record<SanctionKind, string>;

/**
 * Warns somebody, or keeps them from writing for a time or for good, with all that they wrote taken away if it is asked.
 * They are told why, by mail and on their own pages; their account stays theirs. A new bar takes the place of the last;
 * a ban is not made shorter by a silence: it is lifted.
 */
export const sanctionReader = ({
  actor,
  input,
  now = new Date(),
}: Call): Promise<Outcome<{ sanctionId: string; removedCount: number | null }>> =>
  attempt(actor, async (open) => {
    const { userId, kind, hours, reason, removesAll } = input;
    const permission = maySanctionReaders(actor);
    if (!permission.allowed) return forbidden(permission);
    // Whoever is being written by them at this moment is done first, or finds the bar.
    await lockAuthor(open.sql, userId);
    const person = await getSanctionedPerson(userId, open.sql);
    if (!person) return refused('not_found', { detail: problems.nobody });
    const one = maySanction(actor, person);
    if (!one.allowed) return forbidden(one);
    const isBar = kind !== 'warning';
    const isRemoval = kind === 'ban' && removesAll;
    const standing = isBar ? await getStandingBar(userId, now, open.sql) : null;
    if (standing?.kind === 'ban' && !isRemoval) return refused('bad_state', { detail: problems.banned });
    const by = actor.kind === 'person' ? actor.userId : null;
    if (isBar) await endBars(open.sql, { userId, endedById: by, now });
    const hidden = isRemoval ? await hideCommentsOf(open, { userId, decidedById: by }) : [];
    await stateRemovals(open, { hidden, reason, userId: by, now });
    const removedCount = isRemoval ? hidden.length : null;
    const endsAt = kind === 'silence' ? new Date(now.getTime() + hours * hourMs) : null;
    const values = { userId, kind, reason, removedCount, imposedById: by, imposedAt: now, endsAt };
    const sanctionId = await insertSanction(open.sql, values);
    await open.journal({
      action: actions[kind],
      subjectType: 'user',
      subjectId: userId,
      after: {
        reason,
        ...(endsAt && { endsAt: endsAt.toISOString() }),
        ...(removedCount !== null && { removedCount }),
      },
    });
    await open.outbox(
      noticeEntry({
        to: { kind: 'people', userIds: [userId] },
        words: sanctionNotices.imposed({ kind, reason, endsAt, removedCount }),
        path: urls.account(),
      }),
    );
    return done({ sanctionId, removedCount });
  });
