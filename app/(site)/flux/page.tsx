import type { Metadata } from 'next';
import { FeedList } from '#features/reach/syndication/site/feed-list.tsx';
import { urls } from '#lib/urls.ts';
import { feedsPage } from '#messages/pages/feeds.ts';
import { loadMenu, loadSettings } from '#app/(site)/load.ts';
import { NewspaperPage } from '#app/(site)/newspaper-page.tsx';
import { pageHead } from '#app/(site)/page-head.ts';

async function read() {
  const { name, contacts } = await loadSettings();
  return feedsPage({ name, contact: contacts.newsroom });
}

export async function generateMetadata(): Promise<Metadata> {
  const { title, description } = await read();
  return pageHead({ title, description, path: urls.feeds() });
}

/** The layout states the menu's and the settings' tags: nothing else changes this page. */
export default async function FeedsPage() {
  const [page, menu] = await Promise.all([read(), loadMenu()]);
  return (
    <NewspaperPage page={page} path={urls.feeds()}>
      <FeedList menu={menu} />
    </NewspaperPage>
  );
}
