import type { Metadata } from 'next';
import { TextPage } from '#components/layout/text-page.tsx';
import { FeedList } from '#features/syndication/site/feed-list.tsx';
import { urls } from '#lib/urls.ts';
import { feedsPage } from '#messages/fr/pages/feeds.ts';
import { loadMenu, loadSettings } from '#app/(site)/load.ts';
import { pageHead } from '#app/(site)/page-head.ts';

async function read() {
  const { name, contacts } = await loadSettings();
  return feedsPage({ name, contact: contacts.newsroom });
}

export async function generateMetadata(): Promise<Metadata> {
  const { title, description } = await read();
  const home = urls.home();
  return pageHead({
    title,
    description,
    path: urls.feeds(),
    feeds: { rss: urls.feedOf(home), json: urls.jsonFeedOf(home) },
  });
}

/** The layout states the menu's and the settings' tags: nothing else changes this page. */
export default async function FeedsPage() {
  const [page, menu] = await Promise.all([read(), loadMenu()]);
  return (
    <TextPage page={page}>
      <FeedList menu={menu} />
    </TextPage>
  );
}
