import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { queueDrawing } from '#features/newsroom/media/data/card-task.queries.ts';
import { fileKey } from '#features/newsroom/media/file-key.ts';
import { PictureChildDied, runDraw } from '#features/newsroom/media/intake/run-picture-child.ts';
import { inScratchFolder } from '#features/newsroom/media/intake/scratch-folder.ts';
import { settleFiles } from '#features/newsroom/media/use-cases/settle-files.ts';
import { getNewspaperSettings } from '#features/house/settings/data/settings.queries.ts';
import {
  type CardRow,
  forgetCardTasks,
  listCardTasks,
  lockCardOf,
  readCardFacts,
  readNewspaperCard,
  replaceCard,
} from '#features/reach/syndication/data/share-card.store.ts';
import {
  type CardFacts,
  type WantedCard,
  wantedNewspaperCard,
  wantedStoryCard,
} from '#features/reach/syndication/share-card.ts';
import { systemActor } from '#lib/actor.ts';
import { articleAlone } from '#lib/tags.ts';
import { shareCardWords as words } from '#words/reach/syndication/share-cards.ts';
import { log } from '#server/log/log.ts';
import { storage } from '#server/storage/storage.ts';
import { type Sql, transaction } from '#server/transaction/transaction.ts';

const actor = () => systemActor(words.drawer);
/** Cards of one process: its start costs as much as three of them. */
const atOnce = 20;
const mimeType = 'image/png';

/**
 * Draws the cards that were asked for: of each article that has no picture to stand on a card, when what its card
 * shows is not what it has, and the newspaper's own. A file stands before a row names it, and the pages that show it are
 * dropped with the row. Files of withdrawn articles are taken away, those of articles that came back are given back.
 * Left in the middle it is finished by the next call; run twice at once, one of the two counts. Answers how many cards
 * took their place. After `most` articles the rest is asked for again, behind the pictures that came meanwhile.
 */
export async function drawShareCards({
  signal,
  most = Infinity,
}: {
  signal?: AbortSignal | undefined;
  most?: number;
} = {}): Promise<number> {
  let count = 0;
  for (let seen = 0; !signal?.aborted; seen += atOnce) {
    const tasks = await transaction(actor(), ({ sql }) => listCardTasks(sql, atOnce));
    if (tasks.length === 0) break;
    if (seen >= most) {
      await transaction(actor(), ({ sql }) => queueDrawing(sql));
      break;
    }
    const { wanted, facts } = await transaction(actor(), ({ sql }) =>
      findWanted(
        sql,
        tasks.map(({ articleId }) => articleId),
      ),
    );
    await settleFiles(facts.flatMap(({ card }) => card ?? []));
    count += await drawTogether(wanted, signal);
    await transaction(actor(), ({ sql }) =>
      forgetCardTasks(
        sql,
        tasks.map(({ id }) => id),
      ),
    );
  }
  return count;
}

async function findWanted(
  sql: Sql,
  asked: readonly (string | null)[],
): Promise<{ wanted: WantedCard[]; facts: CardFacts[] }> {
  const newspaper = await getNewspaperSettings();
  const facts = await readCardFacts(
    sql,
    asked.filter((id) => id !== null),
  );
  const own = asked.includes(null) ? wantedNewspaperCard(newspaper, await readNewspaperCard(sql)) : null;
  const stories = facts.flatMap((story) => wantedStoryCard(story, newspaper.name) ?? []);
  return { wanted: own ? [own, ...stories] : stories, facts };
}

/** One that can't be drawn must not keep the others from it: they are drawn one by one then. */
async function drawTogether(wanted: readonly WantedCard[], signal?: AbortSignal): Promise<number> {
  if (wanted.length === 0) return 0;
  try {
    return await draw(wanted, signal);
  } catch (error) {
    signal?.throwIfAborted();
    if (!(error instanceof PictureChildDied)) throw error;
    if (wanted.length === 1) {
      log().error({ err: error, articleId: wanted[0]?.articleId ?? null }, 'card not drawn');
      return 0;
    }
    let count = 0;
    for (const one of wanted) count += await drawTogether([one], signal);
    return count;
  }
}

const draw = (wanted: readonly WantedCard[], signal?: AbortSignal): Promise<number> =>
  inScratchFolder(async (folder) => {
    const drawn = await runDraw({ folder, cards: wanted.map(({ card }) => card) }, signal);
    let count = 0;
    for (const [at, { name, width, height }] of drawn.entries()) {
      const one = wanted[at];
      if (!one) continue;
      const data = await readFile(join(folder, name));
      const hash = nameOf(one, data);
      const sha256 = createHash('sha256').update(data).digest('hex');
      await storage().write(fileKey({ hash, mimeType }), data, { bytes: data.byteLength, sha256 });
      const { articleId, shows } = one;
      const bytes = data.byteLength;
      if (await keep({ hash, articleId, shows, mimeType, width, height, bytes })) count += 1;
      // Unless another worker's row names it by now, it goes again.
      else await settleFiles([{ hash, mimeType }]);
    }
    return count;
  });

/** By content and by whose it is: withdrawn with one story, a card with the same words of another one stays. */
const nameOf = ({ articleId }: WantedCard, data: Buffer): string =>
  createHash('sha256')
    .update(articleId ?? 'newspaper')
    .update(data)
    .digest('hex');

/** False when it is no longer what is wanted: the story has another headline, or is withdrawn, or has the card already. */
const keep = (row: CardRow): Promise<boolean> =>
  transaction(actor(), async (open) => {
    const { sql } = open;
    const { articleId } = row;
    await lockCardOf(sql, articleId);
    const { wanted } = await findWanted(sql, [articleId]);
    if (!wanted.some(({ shows }) => shows === row.shows)) return false;
    await replaceCard(sql, row);
    open.purge(articleId ? articleAlone(articleId) : { kind: 'settings' });
    return true;
  });
