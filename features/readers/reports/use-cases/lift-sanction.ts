import type { z } from 'zod';
import { maySanction, maySanctionReaders } from '#features/readers/comments/comments.policy.ts';
import { getSanctionedPerson } from '#features/readers/comments/data/sanction.queries.ts';
import { lockSanction, markLifted } from '#features/readers/comments/data/sanction.store.ts';
import { isStanding } from '#features/readers/comments/sanctions.ts';
import type { liftSanctionSchema } from '#features/readers/reports/sanctions.schema.ts';
import type { Actor } from '#lib/actor.ts';
import { done, forbidden, type Outcome, refused } from '#lib/use-case.ts';
import { urls } from '#lib/urls.ts';
import { sanctionNotices, sanctionProblems as problems } from '#words/readers/comments/sanctions.ts';
import { attempt } from '#server/transaction/attempt.ts';
import { noticeEntry } from '#server/http/notice.ts';

type Call = { actor: Actor; input: z.output<typeof liftSanctionSchema>; now?: Date };

/** Takes back a sanction that stands: the person may write again, and is told. What a ban removed stays removed. */
export const liftSanction = ({
  actor,
  input: { sanctionId },
  now = new Date(),
}: Call): Promise<Outcome<{ sanctionId: string }>> =>
  attempt(actor, async (open) => {
    const permission = maySanctionReaders(actor);
    if (!permission.allowed) return forbidden(permission);
    const held = await lockSanction(open.sql, sanctionId);
    const person = held && (await getSanctionedPerson(held.userId, open.sql));
    if (!held || !person || !isStanding({ liftedAt: null, endsAt: held.endsAt }, now))
      return refused('not_found', { detail: problems.nothingStands });
    const one = maySanction(actor, person);
    if (!one.allowed) return forbidden(one);
    const liftedById = actor.kind === 'person' ? actor.userId : null;
    await markLifted(open.sql, { id: sanctionId, liftedById, now });
    await open.journal({
      action: 'reader.lift',
      subjectType: 'user',
      subjectId: held.userId,
      before: { kind: held.kind },
    });
    await open.outbox(
      noticeEntry({
        to: { kind: 'people', userIds: [held.userId] },
        words: sanctionNotices.lifted(held.kind),
        path: urls.account(),
      }),
    );
    return done({ sanctionId });
  });
