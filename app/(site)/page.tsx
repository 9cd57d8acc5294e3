import type { Metadata } from 'next';
import { cardTags } from '#features/articles/article-card.ts';
import { listBands } from '#features/articles/data/article-lists.queries.ts';
import { getFrontPage } from '#features/front/data/front.queries.ts';
import { homeFront } from '#features/front/front.ts';
import { FrontPage } from '#features/front/site/front-page.tsx';
import { tags } from '#lib/tags.ts';
import { urls } from '#lib/urls.ts';
import { describePage } from '#server/page-cache/page-facts.ts';
import { loadMenu, loadSettings } from './load.ts';
import { pageHead } from './page-head.ts';

const wireSize = 12;
const bandSize = 5;

export async function generateMetadata(): Promise<Metadata> {
  const { name, tagline, description } = await loadSettings();
  return pageHead({
    title: `${name} — ${tagline}`,
    description,
    path: urls.home(),
    feeds: { rss: urls.feedOf(urls.home()), json: urls.jsonFeedOf(urls.home()) },
    isTitleWhole: true,
  });
}

export default async function HomePage() {
  const [{ name }, menu, front] = await Promise.all([loadSettings(), loadMenu(), getFrontPage({ wireSize })]);
  const bands = await listBands({
    sections: menu.map(({ id, children }) => ({ id, listIds: [id, ...children.map((child) => child.id)] })),
    size: bandSize,
    except: front.stories.map(({ id }) => id),
  });
  const shown = [...front.stories, ...front.latest, ...[...bands.values()].flat()];
  describePage({
    tags: [tags.front(homeFront), tags.latest(), ...cardTags(shown)],
    // A place given by hand runs out at an hour known in advance: no copy outlives it.
    ...(front.changesIn === null ? {} : { ttl: front.changesIn }),
  });
  return (
    <FrontPage
      name={name}
      stories={front.stories}
      latest={front.latest}
      bands={menu.map((section) => ({ section, cards: bands.get(section.id) ?? [] }))}
    />
  );
}
