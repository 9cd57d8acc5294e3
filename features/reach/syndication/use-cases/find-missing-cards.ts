import { askForCards } from '#features/newsroom/media/data/card-task.queries.ts';
import { settleFiles } from '#features/newsroom/media/use-cases/settle-files.ts';
import { getNewspaperSettings } from '#features/house/settings/data/settings.queries.ts';
import {
  forgetReplacedCards,
  isOwnCardAsked,
  listCardFacts,
  readNewspaperCard,
} from '#features/reach/syndication/data/share-card.store.ts';
import { wantedNewspaperCard, wantedStoryCard } from '#features/reach/syndication/share-card.ts';
import { systemActor } from '#lib/actor.ts';
import { shareCardWords as words } from '#words/reach/syndication/share-cards.ts';
import { transaction } from '#server/transaction/transaction.ts';

const actor = () => systemActor(words.drawer);
const size = 500;
const lastId = 'ffffffff-ffff-ffff-ffff-ffffffffffff';
/** Pages that were open, networks' own memory, letters that were sent: long enough for all of them. */
const keptDays = 30;

/**
 * Looks through everything that readers see, newest first, and asks for the cards that are missing or that show what
 * is no more: an archive from before there were cards, another name of the newspaper or of a section, a picture that
 * went, another drawing. Takes away files that were replaced long ago. Answers how many cards it asked for.
 */
export async function findMissingCards({
  now,
  signal,
}: {
  now: Date;
  signal?: AbortSignal;
}): Promise<number> {
  const old = await transaction(actor(), ({ sql }) =>
    forgetReplacedCards(sql, new Date(now.getTime() - keptDays * 86_400_000)),
  );
  await settleFiles(old);
  const newspaper = await getNewspaperSettings();
  let count = await transaction(actor(), async ({ sql }) => {
    if (!wantedNewspaperCard(newspaper, await readNewspaperCard(sql)) || (await isOwnCardAsked(sql)))
      return 0;
    await askForCards(sql, [null]);
    return 1;
  });
  for (let before = lastId; !signal?.aborted; ) {
    const from = before;
    const { missing, last } = await transaction(actor(), async ({ sql }) => {
      const facts = await listCardFacts(sql, { before: from, size });
      const ids = facts
        .filter((story) => wantedStoryCard(story, newspaper.name))
        .map(({ articleId }) => articleId);
      await askForCards(sql, ids);
      return { missing: ids.length, last: facts.at(-1)?.articleId };
    });
    count += missing;
    if (!last) break;
    before = last;
  }
  return count;
}
