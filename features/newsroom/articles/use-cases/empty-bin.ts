import { binDays } from '#features/newsroom/articles/bin.ts';
import { deleteFromBin, listOutdatedInBin } from '#features/newsroom/articles/data/bin.store.ts';
import { done, type Outcome, type UseCase } from '#lib/use-case.ts';
import { attempt } from '#server/transaction/attempt.ts';

/** Stories taken at one go; the rest waits for the next. */
const mostAtOnce = 100;

/** Deletes for good what has waited thirty days in the bin: each in its own transaction, with its line in the journal. */
export const emptyBin: UseCase<{ now: Date }, { emptied: number }> = async ({ actor, input }) => {
  const before = new Date(input.now.getTime() - binDays * 86_400_000);
  const due = await attempt(actor, async (open) =>
    done(await listOutdatedInBin(open.sql, { before, most: mostAtOnce })),
  );
  if (!due.ok) return due;
  let emptied = 0;
  for (const articleId of due.value) {
    const outcome: Outcome<boolean> = await attempt(actor, async (open) => {
      const story = await deleteFromBin(open, { articleId, before });
      if (!story) return done(false);
      await open.journal({
        action: 'article.empty',
        subjectType: 'article',
        subjectId: articleId,
        before: story,
      });
      return done(true);
    });
    if (outcome.ok && outcome.value) emptied += 1;
  }
  return done({ emptied });
};
