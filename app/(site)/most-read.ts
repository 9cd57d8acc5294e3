import { listMostRead, listReadNow } from '#features/readers/audience/data/most-read.queries.ts';
import { cardTags } from '#features/newsroom/reading/article-card.ts';
import { cardsOfMostRead, mostRead, type MostReadLists } from '#features/newsroom/front/most-read.ts';
import { type Tag, tags } from '#lib/tags.ts';

type MostReadOnPage = {
  lists: MostReadLists;
  /** What the page that shows them depends on, also while it shows none. */
  tags: Tag[];
};

/** « Les plus lus » of the whole newspaper, what is read at this moment among them. */
export async function loadMostRead(): Promise<MostReadOnPage> {
  const [now, day, week] = await Promise.all([
    listReadNow({ size: mostRead }),
    listMostRead({ window: '24h', size: mostRead }),
    listMostRead({ window: '7d', size: mostRead }),
  ]);
  return onPage({ now, '24h': day, '7d': week }, [tags.mostRead('all'), tags.readNow()]);
}

/** « Les plus lus » of a section and its sub-sections. */
export async function loadMostReadIn(sectionId: string): Promise<MostReadOnPage> {
  const [day, week] = await Promise.all([
    listMostRead({ window: '24h', sectionId, size: mostRead }),
    listMostRead({ window: '7d', sectionId, size: mostRead }),
  ]);
  return onPage({ '24h': day, '7d': week }, [tags.mostRead(sectionId)]);
}

/** An article's own tag too: a headline may change without any list, and a story leave its section. */
function onPage(lists: MostReadLists, ranking: Tag[]): MostReadOnPage {
  const shown = cardsOfMostRead(lists);
  return { lists, tags: [...ranking, ...shown.map(({ id }) => tags.article(id)), ...cardTags(shown)] };
}
