import type { Metadata } from 'next';
import { cardTags, countTags } from '#features/newsroom/reading/article-card.ts';
import { listBands, listLinked } from '#features/newsroom/reading/data/article-lists.queries.ts';
import { getFrontPage } from '#features/newsroom/front/data/front.queries.ts';
import { arrangeFront, cardsIn, picturesIn } from '#features/newsroom/front/arrange-front.ts';
import { composeBands } from '#features/newsroom/front/compose-bands.ts';
import { homeFront } from '#features/newsroom/front/front.ts';
import { FrontPage } from '#features/newsroom/front/site/front-page.tsx';
import { collectionJsonLd, frontJsonLd } from '#features/reach/syndication/json-ld.ts';
import { StructuredData } from '#features/reach/syndication/site/structured-data.tsx';
import { IslandScript } from '#components/layout/island-script.tsx';
import { tags } from '#lib/tags.ts';
import { urls } from '#lib/urls.ts';
import { getConfig } from '#server/config.ts';
import { islandAddress } from '#server/web/islands.ts';
import { describePage } from '#server/page-cache/page-facts.ts';
import { loadMenu, loadSettings } from './load.ts';
import { loadMostRead } from './most-read.ts';
import { loadNewspaper } from './newspaper.ts';
import { loadAds } from './page-ads.tsx';
import { pageHead } from './page-head.ts';

const wireSize = 12;
const linkedSize = 3;
const bandSize = 7;

export async function generateMetadata(): Promise<Metadata> {
  const { name, tagline, description } = await loadSettings();
  return pageHead({
    title: `${name} — ${tagline}`,
    description,
    path: urls.home(),
    isTitleWhole: true,
  });
}

export default async function HomePage() {
  const { siteUrl } = getConfig();
  const [newspaper, menu, front, mostRead] = await Promise.all([
    loadNewspaper(),
    loadMenu(),
    getFrontPage(),
    loadMostRead(),
  ]);
  const parts = arrangeFront({ stories: front.stories, pool: front.pool, wireSize });
  const shown = cardsIn(parts);
  const shownIds = shown.map(({ id }) => id);
  const linked = parts.lead
    ? await listLinked({ articleId: parts.lead.id, size: linkedSize, except: shownIds })
    : [];
  const bands = await listBands({
    sections: menu.map(({ id, children }) => ({ id, listIds: [id, ...children.map((child) => child.id)] })),
    size: bandSize,
    except: [...shownIds, ...linked.map(({ id }) => id)],
  });
  const ads = await loadAds(
    { path: urls.home(), section: 'front', sectionIds: [], subjectIds: [], articleId: null },
    ['entre-rubriques-une'],
  );
  const drawn = [...shown, ...linked, ...[...bands.values()].flat()];
  describePage({
    tags: [
      tags.front(homeFront),
      tags.latest(),
      ...cardTags(drawn),
      ...countTags(drawn),
      ...front.pictureIds.map((id) => tags.asset(id)),
      ...mostRead.tags,
    ],
    // A place given by hand runs out at an hour known in advance: no copy outlives it.
    ...(front.changesIn === null ? {} : { ttl: front.changesIn }),
  });
  return ads.around(
    <>
      <FrontPage
        name={newspaper.name}
        parts={parts}
        linked={linked}
        mostRead={mostRead.lists}
        between={ads.draw('entre-rubriques-une')}
        rows={composeBands(
          menu.map((section) => ({ section, cards: bands.get(section.id) ?? [] })),
          picturesIn(parts),
        )}
      />
      {parts.wire.length > 0 && <IslandScript address={islandAddress('wire-news')} />}
      <StructuredData
        things={[
          frontJsonLd(newspaper, siteUrl),
          collectionJsonLd({
            name: newspaper.name,
            path: urls.home(),
            description: newspaper.description,
            items: shown,
            publisher: newspaper,
            siteUrl,
          }),
        ]}
      />
    </>,
  );
}
